package io.disclosurestreams.histories;

import io.disclosurestreams.histories.CellReading.Content;
import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What does not hold between two readable reports of one agency for years following each other (rules.md §4). */
final class TwoReports {

    private static final BigDecimal FLOOR = new BigDecimal("20");
    private static final BigDecimal FACTOR = new BigDecimal("4");
    private static final int COPIED_NUMBERS = 3;
    private static final int COPIED_DIGITS = 5;
    /** What is in stock is the same next year by nature. */
    private static final List<String> STOCK = List.of("inForce", "totalDisclosed", "previousItems");

    private final CellReading now;
    private final CellReading before;
    private final Violations found;

    TwoReports(CellReading now, CellReading before, Violations found) {
        this.now = now;
        this.before = before;
        this.found = found;
    }

    void judge() {
        for (String column : Vocabulary.APPLICANTS) {
            found.equal(
                    "YOY-CARRY",
                    "error",
                    side().column(before, "requests.carriedOut", column),
                    side().column(now, "requests.carriedIn", column));
        }
        tableTwo();
        for (String group : Vocabulary.DISPUTES) {
            String row = "disputes." + group;
            found.atLeast("YOY-PEND", "info", side().total(now, row), side().cell(before, row + ".pending"));
        }
        brokenForm();
        copied();
        steps();
    }

    private void tableTwo() {
        for (String row : List.of("regulations", "normativeDocuments")) {
            String at = "proactive." + row + ".";
            Side there = side().cell(before, at + "inForce").cell(now, at + "issued");
            found.atLeast("T2-STOCK", "warning", there, side().cell(now, at + "repealed"));
            found.equal(
                    "YOY-STOCK",
                    "warning",
                    there,
                    side().cell(now, at + "repealed").cell(now, at + "inForce"));
            found.atLeast(
                    "YOY-TOTAL",
                    "warning",
                    side().cell(before, at + "totalDisclosed").cell(now, at + "disclosed"),
                    side().cell(now, at + "totalDisclosed"));
        }
        for (String row : List.of("licensing", "otherServices", "penalties", "coercion", "fees")) {
            String at = "proactive." + row + ".";
            found.equal(
                    "YOY-ITEMS",
                    "warning",
                    side().cell(before, at + "previousItems").cell(before, at + "change"),
                    side().cell(now, at + "previousItems"));
        }
    }

    private void brokenForm() {
        boolean known = !now.form().equals("-") && !before.form().equals("-");
        if (known && !now.form().equals(before.form())) {
            List<String> figures = Vocabulary.CELLS.stream()
                    .filter(CellName::isCounted)
                    .map(CellName::path)
                    .filter(path -> now.isGiven(path) != before.isGiven(path))
                    .toList();
            found.add("YOY-BREAK", "info", figures);
        }
    }

    /** Blank, absent and zero are the same here. */
    private void copied() {
        boolean same = Vocabulary.CELLS.stream()
                .map(CellName::path)
                .allMatch(path -> now.number(path).compareTo(before.number(path)) == 0);
        Set<String> numbers = Vocabulary.CELLS.stream()
                .filter(this::isOfThisYearsWork)
                .map(cell -> now.number(cell.path()))
                .filter(number -> number.signum() != 0)
                .map(Derived::plain)
                .collect(Collectors.toSet());
        int digits = numbers.stream()
                .mapToInt(number -> number.replaceAll("\\D", "").length())
                .sum();
        if (same && numbers.size() >= COPIED_NUMBERS && digits >= COPIED_DIGITS) {
            found.add("YOY-COPY", "warning", List.of());
        }
    }

    /** Neither a stock nor a sum of other cells. */
    private boolean isOfThisYearsWork(CellName cell) {
        if (cell.group().equals("requests.concluded")
                || STOCK.stream().anyMatch(column -> cell.path().endsWith("." + column))) {
            return false;
        }
        return !cell.isTotal()
                || CellReading.parts(cell.group()).stream().noneMatch(path -> now.content(path) == Content.NUMBER);
    }

    private void steps() {
        for (String row : List.of("requests.newlyReceived", "requests.carriedOut")) {
            total(row);
        }
        Vocabulary.DISPUTES.forEach(group -> total("disputes." + group));
        for (String cell : List.of("licensing.decisions", "penalties.decisions", "coercion.decisions", "fees.amount")) {
            String path = "proactive." + cell;
            if (now.content(path) == Content.NUMBER && before.content(path) == Content.NUMBER) {
                step(path, now.number(path), before.number(path));
            }
        }
    }

    private void total(String row) {
        if (now.totalContent(row) == Content.NUMBER && before.totalContent(row) == Content.NUMBER) {
            step(row + ".total", now.total(row), before.total(row));
        }
    }

    private void step(String path, BigDecimal current, BigDecimal last) {
        BigDecimal smaller = current.min(last);
        BigDecimal change = current.subtract(last).abs();
        if (smaller.signum() > 0 && change.compareTo(FLOOR.max(FACTOR.multiply(smaller))) >= 0) {
            found.add("YOY-JUMP", "warning", List.of(path), current, last);
        }
        if (smaller.signum() == 0 && current.max(last).compareTo(FLOOR) >= 0) {
            found.add("YOY-ZERO", "warning", List.of(path), current, last);
        }
    }

    private Side side() {
        return new Side(now);
    }
}
