package io.disclosurestreams.histories;

import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes report events that must be accepted. */
final class EventGenerator {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> WORDS = List.of(
            "/",
            "—",
            "无",
            " 不适用 ",
            "",
            " \t",
            "22（其中修订 16 件）",
            "字".repeat(64),
            "字".repeat(65),
            "a".repeat(62) + "\uD83D\uDE00".repeat(3));

    private final SplittableRandom random;
    private final Set<Trait> traits;
    private final PlausibleReports plausible;

    EventGenerator(SplittableRandom random, Set<Trait> traits) {
        this.random = random;
        this.traits = traits;
        this.plausible = new PlausibleReports(random);
    }

    ObjectNode event(String agency, int year) {
        ObjectNode event = NODES.objectNode();
        event.put("schema", "disclosure.report/v1").put("agency", agency).put("year", year);
        switch (random.nextInt(4)) {
            case 0 -> {}
            case 1 -> event.putNull("revision");
            default -> event.put("revision", 1 + random.nextInt(3));
        }
        if (random.nextInt(3) > 0) {
            event.put("publishedOn", publishedOn(year).toString());
        } else if (random.nextInt(2) == 0) {
            event.putNull("publishedOn");
        }
        source(event);
        if (random.nextInt(5) == 0) {
            event.put("reportScope", random.nextInt(2) == 0 ? "own" : "summary");
        }
        if (random.nextInt(4) == 0) {
            event.put("form", List.of("2019", "2021", "mixed").get(random.nextInt(3)));
        }
        body(event);
        if (random.nextInt(3) == 0) {
            event.putObject("narrative").put("overview", "总体情况。".repeat(random.nextInt(40)));
            event.put("title", "年度报告");
            event.putObject("futureMember").putArray("deep").addArray().add(1.5);
        }
        return event;
    }

    private LocalDate publishedOn(int year) {
        LocalDate due = random.nextInt(2) == 0 ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 3, 31);
        return random.nextInt(2) == 0
                ? due.plusDays(random.nextInt(-1, 2))
                : LocalDate.of(year, 11, 1).plusDays(random.nextInt(600));
    }

    private void source(ObjectNode event) {
        if (random.nextInt(3) == 0) {
            ObjectNode source = event.putObject("source").put("uri", "file:report.txt");
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            String text = HexFormat.of().formatHex(hash);
            switch (random.nextInt(4)) {
                case 0 -> source.putNull("sha256");
                case 1 -> source.put("sha256", text.toUpperCase(Locale.ROOT));
                default -> source.put("sha256", text);
            }
        }
    }

    private void body(ObjectNode event) {
        if (traits.contains(Trait.ADDS_UP)) {
            addingUp(event);
            return;
        }
        if (traits.contains(Trait.PLAUSIBLE) && random.nextInt(5) > 0) {
            plausible.tables(event, Json.text(event.path("agency"), ""));
            return;
        }
        switch (random.nextInt(12)) {
            case 0 -> event.put("withdrawn", true);
            case 1 -> event.put("unreadable", true);
            case 2 -> {
                event.put("withdrawn", true);
                tables(event);
            }
            default -> {
                tables(event);
                if (random.nextInt(8) == 0) {
                    event.put("withdrawn", false);
                    event.putNull("unreadable");
                }
            }
        }
    }

    private void tables(ObjectNode event) {
        List<String> forms = List.of("both", "2019", "2021", "2019,2021");
        String form = forms.get(random.nextInt(forms.size()));
        int density = random.nextInt(3) == 0 ? random.nextInt(5) : 5;
        event.putObject("requests");
        for (CellName cell : Vocabulary.CELLS) {
            boolean inForm = cell.forms().equals("both") || form.contains(cell.forms());
            String[] steps = cell.pointer().split("/");
            if (!inForm || density == 0 || random.nextInt(5) >= density && !startsRow(event, steps)) {
                continue;
            }
            ObjectNode block = event.withObjectProperty(steps[1]);
            if (steps[1].equals("proactive")) {
                block.withObjectProperty(steps[2]).set(steps[3], value(cell));
            } else if (steps[3].equals("0")) {
                block.set(steps[2], row(cell, steps[1].equals("requests") ? 6 : 4));
            }
        }
        if (random.nextInt(6) == 0) {
            event.withObjectProperty("requests")
                    .putArray("refused.laterInvention")
                    .add(7);
            event.withObjectProperty("proactive").putObject("licensing2").put("decisions", 3);
            event.withObjectProperty("proactive").withObjectProperty("fees").put("count", 3);
        }
    }

    private static boolean startsRow(ObjectNode event, String[] steps) {
        return !steps[1].equals("proactive") && event.path(steps[1]).has(steps[2]);
    }

    private ArrayNode row(CellName cell, int parts) {
        ArrayNode row = NODES.arrayNode();
        BigDecimal sum = BigDecimal.ZERO;
        int kind = random.nextInt(3);
        for (int part = 0; part < parts; part++) {
            JsonNode value = kind == 0 ? NODES.numberNode(0) : kind == 1 ? count() : value(cell);
            sum = value.isNumber() ? sum.add(value.decimalValue()) : sum;
            row.add(value);
        }
        return random.nextInt(3) == 0
                ? row.add(value(cell))
                : row.add(sum.min(new BigDecimal(99_999_999_999L)).longValue());
    }

    private JsonNode value(CellName cell) {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 ->
                NODES.stringNode(
                        WORDS.get(random.nextInt(WORDS.size() - (traits.contains(Trait.PLAIN_CELLS) ? 1 : 0))));
            case 2 -> cell.amount() ? amount() : cell.signed() ? NODES.numberNode(-random.nextInt(50)) : count();
            case 3 -> cell.amount() ? amount() : NODES.numberNode(new BigDecimal(random.nextInt(90) + ".0"));
            default -> count();
        };
    }

    private JsonNode count() {
        return switch (random.nextInt(12)) {
            case 0 -> NODES.numberNode(99_999_999_999L);
            case 1 -> NODES.numberNode(random.nextLong(99_999_999_999L));
            case 2, 3, 4, 5 -> NODES.numberNode(0);
            default -> NODES.numberNode(random.nextInt(300));
        };
    }

    private JsonNode amount() {
        int decimals = traits.contains(Trait.PLAIN_CELLS) ? 4 : 12;
        String digits = random.nextLong(100_000_000_000L) + "." + random.nextLong((long) Math.pow(10, decimals));
        return NODES.numberNode(
                random.nextInt(2) == 0 ? new BigDecimal(digits) : new BigDecimal(random.nextInt(9000) + ".50"));
    }

    /** Table three and four of one form with every total right and 一 + 二 = （七） + 四. */
    private void addingUp(ObjectNode event) {
        ObjectNode requests = event.putObject("requests");
        boolean old = random.nextInt(2) == 0;
        long[] concluded = new long[6];
        for (String row : Vocabulary.ROWS) {
            boolean inForm = !row.startsWith("other.") || row.equals("other.unspecified") == old;
            if (inForm && Vocabulary.OUTCOME_OF.containsKey(row)) {
                long[] cells = random.longs(6, 0, 40).toArray();
                for (int column = 0; column < 6; column++) {
                    concluded[column] += cells[column];
                }
                summed(requests.putArray(row), cells);
            }
        }
        long[] zero = new long[6];
        summed(requests.putArray("concluded"), concluded);
        summed(requests.putArray("newlyReceived"), concluded);
        summed(requests.putArray("carriedIn"), zero);
        summed(requests.putArray("carriedOut"), zero);
        for (String group : Vocabulary.DISPUTES) {
            summed(
                    event.withObjectProperty("disputes").putArray(group),
                    random.longs(4, 0, 9).toArray());
        }
    }

    private static void summed(ArrayNode row, long[] cells) {
        long sum = 0;
        for (long cell : cells) {
            row.add(cell);
            sum += cell;
        }
        row.add(sum);
    }

    /** An event of the same order that says something else. */
    ObjectNode tie(ObjectNode event) {
        ObjectNode tie = event.deepCopy();
        if (!Json.text(event.path("source").path("sha256"), "").matches("[0-9a-fA-F]{64}")) {
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            String text = HexFormat.of().formatHex(hash);
            event.putObject("source").put("sha256", text);
            tie.putObject("source").put("sha256", text);
        }
        switch (random.nextInt(6)) {
            case 0 -> tie.put("reportScope", "summary");
            case 1 -> tie.put("form", "mixed");
            case 2 -> tie.put("withdrawn", true);
            case 3 -> tie.withObjectProperty("requests").putArray("later").add(1);
            default -> tie.withObjectProperty("requests").set("granted", row(Vocabulary.CELLS.get(43), 6));
        }
        return tie;
    }
}
