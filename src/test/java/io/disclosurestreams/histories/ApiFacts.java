package io.disclosurestreams.histories;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the API answers (contract §7), in the flat words of {@link ReferenceModel}. */
final class ApiFacts {

    /** What the model knows and the API does not tell. */
    private static final Pattern UNTOLD = Pattern.compile(
            "sum:" + Event.GIVEN + ".*|due:.*|coverage\\.withdrawn|state|sha256|declaredForm|reportScope|unknown"
                    + "|firstReceived|rosterSince");

    private ApiFacts() {}

    /** The model's facts without those that the API does not tell. */
    static SortedMap<String, SortedMap<String, String>> shown(SortedMap<String, SortedMap<String, String>> model) {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        model.forEach((key, facts) -> {
            SortedMap<String, String> shown = new TreeMap<>(facts);
            shown.keySet().removeIf(fact -> UNTOLD.matcher(fact).matches());
            all.put(key, shown);
        });
        return all;
    }

    static SortedMap<String, String> agencyYear(JsonNode answer) {
        SortedMap<String, String> facts = new TreeMap<>();
        JsonNode timeliness = answer.path("timeliness");
        facts.put("revision", answer.path("revision").asString());
        facts.put("form", Json.text(answer.path("form"), "-"));
        facts.put("countedAs", answer.path("reportScope").asString());
        facts.put("name", Json.text(answer.path("scope").path("name"), "-"));
        facts.put("region", Json.text(answer.path("scope").path("region"), "-"));
        facts.put("publishedOn", Json.text(timeliness.path("publishedOn"), "-"));
        facts.put("timeliness.state", timeliness.path("state").asString());
        facts.put("timeliness.due", Json.text(timeliness.path("due"), "-"));
        facts.put("timeliness.daysLate", timeliness.path("daysLate").asString());
        cells(answer, (path, cell) -> facts.put("cell:" + path, text(cell)));
        derived(answer, facts);
        return facts;
    }

    static SortedMap<String, String> rollUp(JsonNode answer) {
        SortedMap<String, String> facts = new TreeMap<>();
        Vocabulary.CELLS.forEach(cell -> facts.put("sum:" + cell.path(), "0"));
        cells(answer, (path, cell) -> facts.put("sum:" + path, text(cell)));
        members(answer.path("coverage"), (name, number) -> facts.put("coverage." + name, text(number)));
        derived(answer, facts);
        return facts;
    }

    private static void cells(JsonNode answer, BiConsumer<String, JsonNode> out) {
        rows("requests", Vocabulary.APPLICANTS, answer, out);
        rows("disputes", Vocabulary.RESULTS, answer, out);
        members(
                answer.path("proactive"),
                (row, columns) ->
                        members(columns, (column, cell) -> out.accept("proactive." + row + "." + column, cell)));
    }

    private static void rows(String block, List<String> columns, JsonNode answer, BiConsumer<String, JsonNode> out) {
        members(answer.path(block), (row, cells) -> {
            for (int column = 0; column < cells.size(); column++) {
                out.accept(block + "." + row + "." + columns.get(column), cells.get(column));
            }
        });
    }

    private static void derived(JsonNode answer, Map<String, String> facts) {
        members(answer.path("outcomes"), (outcome, number) -> facts.put("outcomes." + outcome, text(number)));
        members(
                answer.path("ratios"),
                (name, ratio) -> facts.put(
                        "ratios." + name, text(ratio.path("numerator")) + "/" + text(ratio.path("denominator"))));
        members(answer.path("yearOverYear"), (figure, comparison) -> {
            boolean ratio = comparison.has("unit");
            facts.put(
                    "yoy." + figure,
                    comparison.path("state").asString() + "|" + number(comparison.path("previous"), ratio) + "|"
                            + number(comparison.path("current"), ratio) + "|" + number(comparison.path("change"), ratio)
                            + "|" + number(comparison.path("percent"), true));
        });
    }

    private static String number(JsonNode number, boolean divided) {
        return number.isNull() ? "-" : divided ? Derived.rounded(number.decimalValue()) : text(number);
    }

    private static String text(JsonNode cell) {
        return cell.isNumber()
                ? Derived.plain(cell.decimalValue())
                : cell.isNull() ? "null" : "\"" + cell.stringValue() + "\"";
    }

    private static void members(JsonNode object, BiConsumer<String, JsonNode> out) {
        object.propertyStream().forEach(member -> out.accept(member.getKey(), member.getValue()));
    }
}
