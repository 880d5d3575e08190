package io.disclosurestreams.histories;

import io.disclosurestreams.histories.Vocabulary.CellName;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Tables of reports as clerks make them: most is right, and then one or two things are not. */
final class PlausibleReports {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> SLIPS = List.of(
            NODES.nullNode(),
            NODES.stringNode("/"),
            NODES.stringNode("无"),
            NODES.stringNode("22（其中修订 16 件）"),
            NODES.numberNode(0),
            NODES.numberNode(99_999_999_999L));

    private final SplittableRandom random;
    private final Map<String, Long> formSeeds = new HashMap<>();
    private final Map<String, PlausibleFigures> figures = new HashMap<>();
    private final Map<String, ObjectNode> sent = new HashMap<>();

    PlausibleReports(SplittableRandom random) {
        this.random = random;
    }

    /** Fills in the tables of the next report of an agency. */
    void tables(ObjectNode event, String agency) {
        ObjectNode tables = NODES.objectNode();
        if (sent.containsKey(agency) && random.nextInt(5) == 0) {
            tables = sent.get(agency).deepCopy();
        } else {
            PlausibleFigures now = new PlausibleFigures(random, figures.get(agency));
            figures.put(agency, now);
            write(now, forms(agency), tables);
        }
        for (int left = random.nextInt(3); left > 0; left--) {
            spoil(tables);
        }
        sent.put(agency, tables);
        event.setAll(tables.deepCopy());
    }

    /** An agency keeps its form, mostly. */
    private String forms(String agency) {
        long seed = formSeeds.computeIfAbsent(agency, any -> random.nextLong());
        long choice = random.nextInt(6) == 0 ? random.nextLong() : seed;
        return List.of("both,2019", "both,2021", "both,2019,2021").get((int) Math.floorMod(choice, 3L));
    }

    private static void write(PlausibleFigures now, String forms, ObjectNode tables) {
        for (CellName cell : Vocabulary.CELLS) {
            // both rows of （六） at once would count twice
            boolean twice = cell.group().equals("requests.other.unspecified") && forms.contains("2021");
            if (!forms.contains(cell.forms()) || twice) {
                continue;
            }
            String[] steps = cell.pointer().split("/");
            BigDecimal number = now.at(cell.path());
            JsonNode node = number.scale() <= 0 ? NODES.numberNode(number.longValue()) : NODES.numberNode(number);
            ObjectNode block = tables.withObjectProperty(steps[1]);
            if (steps[1].equals("proactive")) {
                block.withObjectProperty(steps[2]).set(steps[3], node);
            } else {
                block.withArrayProperty(steps[2]).add(node);
            }
        }
    }

    private void spoil(ObjectNode tables) {
        int kind = random.nextInt(12);
        if (kind == 0) {
            List<String> blocks = List.copyOf(tables.propertyNames());
            blank(tables.get(blocks.get(random.nextInt(blocks.size()))));
        } else if (kind == 1) {
            tables.withObjectProperty("requests").remove(Vocabulary.ROWS.get(random.nextInt(Vocabulary.ROWS.size())));
        } else {
            List<CellName> cells = Vocabulary.CELLS.stream()
                    .filter(cell -> cell.group().startsWith("proactive.") == kind > 5)
                    .filter(cell -> !tables.at(cell.pointer()).isMissingNode())
                    .toList();
            if (!cells.isEmpty()) {
                CellName cell = cells.get(random.nextInt(cells.size()));
                set(tables, cell, slip(cell, tables.at(cell.pointer())));
            }
        }
    }

    private static void blank(JsonNode block) {
        for (JsonNode row : block) {
            if (row instanceof ArrayNode cells) {
                for (int column = 0; column < cells.size(); column++) {
                    cells.setNull(column);
                }
            } else if (row instanceof ObjectNode cells) {
                List.copyOf(cells.propertyNames()).forEach(cells::putNull);
            }
        }
    }

    private JsonNode slip(CellName cell, JsonNode was) {
        if (cell.amount() && random.nextInt(3) == 0) {
            return NODES.stringNode("251,000");
        }
        if (cell.signed() && random.nextBoolean()) {
            return NODES.numberNode(-40);
        }
        if (was.isIntegralNumber() && random.nextInt(3) > 0) {
            return NODES.numberNode(Math.min(99_999_999_999L, was.longValue() + 1 + random.nextInt(30)));
        }
        return SLIPS.get(random.nextInt(SLIPS.size()));
    }

    private static void set(ObjectNode tables, CellName cell, JsonNode node) {
        String[] steps = cell.pointer().split("/");
        JsonNode row = tables.path(steps[1]).path(steps[2]);
        if (row instanceof ArrayNode cells) {
            cells.set(Integer.parseInt(steps[3]), node);
        } else {
            ((ObjectNode) row).set(steps[3], node);
        }
    }
}
