package io.disclosurestreams.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What people decided on one agency's year as the contract reads it (§5), in the order of the topic, for the reference model. */
final class Decided {

    private final List<JsonNode> decisions = new ArrayList<>();

    void add(JsonNode decision) {
        decisions.add(decision);
    }

    private static boolean isOnFinding(JsonNode decision) {
        return decision.has("rule");
    }

    private static String kind(JsonNode decision) {
        return Json.text(decision.path("decision"), "");
    }

    /** The last decision on the duty to report. */
    private Optional<JsonNode> duty() {
        return decisions.stream().filter(each -> !isOnFinding(each)).reduce((earlier, later) -> later);
    }

    boolean isExcused() {
        return duty().filter(last -> kind(last).equals("excuse")).isPresent();
    }

    /** An extension never shortens. */
    LocalDate due(LocalDate usual) {
        return duty().filter(last -> kind(last).equals("extend"))
                .map(last -> LocalDate.parse(Json.text(last.path("due"), "")))
                .filter(usual::isBefore)
                .orElse(usual);
    }

    /** Whether a finding is shown no more, given the revisions that stand; 0 where nothing stands. */
    boolean waives(String rule, List<String> cells, int revision, int previousRevision) {
        for (int index = decisions.size() - 1; index >= 0; index--) {
            JsonNode decision = decisions.get(index);
            if (isAbout(decision, rule, cells)
                    && !isReplaced(index)
                    && revision <= Json.number(decision.path("untilRevision"), Integer.MAX_VALUE)
                    && previousRevision <= Json.number(decision.path("untilPreviousRevision"), Integer.MAX_VALUE)) {
                return !kind(decision).equals("confirm");
            }
        }
        return false;
    }

    private static boolean isAbout(JsonNode decision, String rule, List<String> cells) {
        List<String> own = cells(decision);
        return Json.text(decision.path("rule"), "").equals(rule) && (own.isEmpty() || own.equals(cells));
    }

    private boolean isReplaced(int index) {
        JsonNode decision = decisions.get(index);
        return decisions.subList(index + 1, decisions.size()).stream()
                .anyMatch(later -> isAbout(later, Json.text(decision.path("rule"), ""), cells(decision)));
    }

    private static List<String> cells(JsonNode decision) {
        List<String> cells = new ArrayList<>();
        decision.path("cells").forEach(cell -> cells.add(cell.asString()));
        return cells;
    }
}
