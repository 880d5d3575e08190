package io.disclosurestreams.histories;

import io.disclosurestreams.histories.CellReading.Content;
import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What does not hold in one report by itself (rules.md §2 and §3), for the reference model. FAULT-LOC is left out. */
final class OneReport {

    private static final BigDecimal MOST_CASES = new BigDecimal("1000000");
    private static final BigDecimal MOST_DECISIONS = new BigDecimal("1000000000");
    private static final BigDecimal MOST_MONEY = new BigDecimal("100000000");
    private static final List<String> ITEMS = List.of("licensing", "otherServices", "penalties", "coercion", "fees");

    private final CellReading cells;
    private final Violations found;

    OneReport(CellReading cells, Violations found) {
        this.cells = cells;
        this.found = found;
    }

    /** The tables used: against what is declared, against the year, against each other. */
    static void form(Event event, int year, String told, Violations found) {
        if (!told.equals("-") && !event.declaredForm().equals("-") && !told.equals(event.declaredForm())) {
            found.add("DOC-FORM", "warning", List.of("form"));
        }
        if (event.form().equals("mixed") || event.form().equals("2019") && year >= 2021) {
            found.add("DOC-FORM", "warning", List.of());
        }
    }

    void competence(Period period) {
        List<String> counted = Stream.of("issued", "repealed", "inForce", "made", "disclosed", "totalDisclosed")
                .map(column -> "proactive.regulations." + column)
                .filter(path -> cells.number(path).signum() > 0)
                .toList();
        if (!counted.isEmpty() && !period.makesRegulations()) {
            found.add("COMPETENCE", "warning", counted);
        }
    }

    void publicPower(Period period) {
        List<String> counted = Stream.of("licensing", "penalties", "coercion")
                .map(row -> "proactive." + row + ".decisions")
                .filter(path -> cells.number(path).signum() > 0)
                .toList();
        if (!counted.isEmpty() && period.isInstitution()) {
            found.add("PLAUS-ACT", "info", counted);
        }
    }

    void cells() {
        List<String> huge = new ArrayList<>();
        for (CellName cell : Vocabulary.CELLS) {
            String path = cell.path();
            if (cells.content(path) == Content.WORDS) {
                boolean bare = cell.amount() && cells.raw(path).stringValue().matches("[0-9,.]+");
                found.add(bare ? "CELL-UNIT" : "CELL-TYPE", bare ? "warning" : "error", List.of(path));
            }
            BigDecimal most = cell.amount() ? MOST_MONEY : path.startsWith("proactive.") ? MOST_DECISIONS : MOST_CASES;
            if (cells.number(path).compareTo(most) > 0) {
                huge.add(path);
            }
        }
        if (!huge.isEmpty()) {
            found.add("CELL-HUGE", "warning", huge);
        }
        Stream.of("proactive.", "requests.", "disputes.").forEach(this::blankTable);
        List<String> totals = Vocabulary.GROUPS_IN_ORDER.stream()
                .filter(row -> !row.startsWith("proactive."))
                .filter(row -> cells.isBlank(row + ".total") && hasNumbers(row))
                .map(row -> row + ".total")
                .toList();
        if (!totals.isEmpty()) {
            found.add("CELL-BLANK", "error", totals);
        }
    }

    private boolean hasNumbers(String row) {
        return CellReading.parts(row).stream()
                .anyMatch(path -> cells.number(path).signum() > 0);
    }

    private void blankTable(String table) {
        List<String> given = Vocabulary.CELLS.stream()
                .map(CellName::path)
                .filter(path -> path.startsWith(table) && cells.isGiven(path))
                .toList();
        if (!given.isEmpty() && given.stream().allMatch(cells::isBlank)) {
            found.add("CELL-BLANK", "warning", List.of());
        }
    }

    void tableTwo() {
        for (String row : List.of("regulations", "normativeDocuments")) {
            String at = "proactive." + row + ".";
            found.atLeast("T2-STOCK", "warning", side(at + "inForce", at + "repealed"), side(at + "issued"));
            found.atLeast("T2-2019", "warning", side(at + "totalDisclosed"), side(at + "disclosed"));
        }
        for (String row : ITEMS) {
            String at = "proactive." + row + ".";
            found.atLeast("T2-2019", "warning", side(at + "previousItems", at + "change"), side());
        }
        String items = "proactive.procurement.items";
        String money = "proactive.procurement.amount";
        boolean numbers = cells.content(items) == Content.NUMBER && cells.content(money) == Content.NUMBER;
        if (numbers
                && (cells.number(items).signum() == 0) != (cells.number(money).signum() == 0)) {
            found.add("T2-PROC", "warning", List.of(items, money), cells.number(items), cells.number(money));
        }
    }

    void sums() {
        Vocabulary.ROWS.forEach(row -> rowTotal("T3-ROW", "requests." + row));
        Vocabulary.DISPUTES.forEach(group -> rowTotal("T4-SUM", "disputes." + group));
        Optional<List<String>> results = results();
        for (String column : Vocabulary.APPLICANTS) {
            results.ifPresent(rows -> concluded(rows, column));
            Side first = side();
            first.column(cells, "requests.newlyReceived", column).column(cells, "requests.carriedIn", column);
            Side second = side();
            second.column(cells, "requests.concluded", column).column(cells, "requests.carriedOut", column);
            found.equal("T3-ID", "error", first, second);
        }
    }

    /** A blank 总计 has no right side; the finding is about the 总计 alone. */
    private void rowTotal(String rule, String row) {
        Side parts = side().cells(cells, CellReading.parts(row));
        Side total = side(row + ".total");
        if (parts.assessable && total.assessable && parts.sum.compareTo(total.sum) != 0) {
            boolean number = cells.content(row + ".total") == Content.NUMBER;
            found.add(
                    rule,
                    "error",
                    "fail",
                    List.of(row + ".total"),
                    Derived.plain(parts.sum),
                    number ? Derived.plain(total.sum) : "-",
                    Derived.plain(parts.sum.subtract(total.sum)));
        }
    }

    /** （一） to （六）, with those rows of （六） that the form or forms of the report have; empty if it has none. */
    private Optional<List<String>> results() {
        List<String> divided = List.of("other.correctionOverdue", "other.feeOverdue", "other.rest");
        List<String> rows = new ArrayList<>(Vocabulary.OUTCOME_OF.keySet());
        rows.removeIf(row -> row.startsWith("other."));
        int without = rows.size();
        if (divided.stream().anyMatch(this::isGiven)) {
            rows.addAll(divided);
        }
        if (isGiven("other.unspecified")) {
            rows.add("other.unspecified");
        }
        return rows.size() == without ? Optional.empty() : Optional.of(rows);
    }

    private boolean isGiven(String row) {
        return Vocabulary.APPLICANTS.stream().anyMatch(column -> cells.isGiven("requests." + row + "." + column));
    }

    private void concluded(List<String> rows, String column) {
        Side parts = side();
        rows.forEach(row -> parts.column(cells, "requests." + row, column));
        Side total = side().column(cells, "requests.concluded", column);
        if (parts.assessable && total.assessable && parts.sum.compareTo(total.sum) != 0) {
            found.add("T3-SUM", "error", List.of("requests.concluded." + column), parts.sum, total.sum);
        }
    }

    private Side side(String... paths) {
        return new Side(cells).cells(cells, List.of(paths));
    }
}
