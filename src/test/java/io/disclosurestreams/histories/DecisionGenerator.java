package io.disclosurestreams.histories;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes random decisions of people. */
final class DecisionGenerator {

    private static final List<String> RULES = List.of(
            "T3-ROW", "T3-SUM", "YOY-CARRY", "YOY-GAP", "DOC-AGENCY", "DOC-FORM", "CELL-BLANK", "T2-STOCK", "T4-SUM");
    private static final List<String> ONE_SUM = Stream.of("upheld", "corrected", "other", "pending", "total")
            .map(column -> "disputes.litigationDirect." + column)
            .toList();

    private final SplittableRandom random;

    DecisionGenerator(SplittableRandom random) {
        this.random = random;
    }

    /** As it lies in the topic. */
    ObjectNode decision(String agency, int year) {
        ObjectNode decision = JsonNodeFactory.instance
                .objectNode()
                .put("schema", "disclosure.decision/v1")
                .put("subject", agency)
                .put("year", year)
                .put("by", "李四")
                .put("reason", "已核实");
        switch (random.nextInt(6)) {
            case 0 -> decision.put("decision", "excuse");
            case 1 ->
                decision.put("decision", "extend")
                        .put("due", (year + 1) + "-0" + (1 + random.nextInt(5)) + "-1" + random.nextInt(10));
            case 2 -> decision.put("decision", "confirm");
            default -> onFinding(decision);
        }
        return decision;
    }

    private void onFinding(ObjectNode decision) {
        String rule = RULES.get(random.nextInt(RULES.size()));
        decision.put(
                        "decision",
                        List.of("dismiss", "explain", "dismiss", "confirm").get(random.nextInt(4)))
                .put("rule", rule);
        if (rule.equals("T4-SUM") && random.nextBoolean()) {
            ONE_SUM.forEach(decision.putArray("cells")::add);
        }
        if (random.nextInt(3) == 0) {
            decision.put("untilRevision", 1 + random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            decision.put("untilPreviousRevision", random.nextInt(3));
        }
    }
}
