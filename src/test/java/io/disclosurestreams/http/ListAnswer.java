package io.disclosurestreams.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A list in JSON, taken apart as a table would hold it: members by their paths, as text.
 *
 * @param head what the answer says once
 * @param rows the items; one that has a list of changes, a row a change
 */
record ListAnswer(Map<String, String> head, List<Map<String, String>> rows) {

    private static final String[] RESULTS = {"upheld", "corrected", "other", "pending", "total"};
    private static final String[] APPLICANTS = {
        "naturalPerson", "business", "research", "publicWelfare", "legalService", "otherOrganisation", "total"
    };

    static ListAnswer of(String json) {
        JsonNode answer = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(json);
        Map<String, String> head = new LinkedHashMap<>();
        answer.forEachEntry((name, value) -> {
            if (!value.isArray()) {
                put(name, value, head);
            }
        });
        List<Map<String, String>> rows = new ArrayList<>();
        answer.path("items").forEach(item -> rows.addAll(rows(item)));
        return new ListAnswer(head, rows);
    }

    private static List<Map<String, String>> rows(JsonNode item) {
        Map<String, String> members = new LinkedHashMap<>();
        item.forEachEntry((name, value) -> {
            if (!name.equals("changes")) {
                put(name, value, members);
            }
        });
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonNode change : item.path("changes")) {
            Map<String, String> row = new LinkedHashMap<>(members);
            put("changes", change, row);
            rows.add(row);
        }
        return rows.isEmpty() ? List.of(members) : rows;
    }

    /** Rows of tables three and four cell by cell; findings on a report have a list of their own. */
    private static void put(String path, JsonNode value, Map<String, String> members) {
        if (path.equals("findings")) {
            return;
        }
        if (value.isObject()) {
            value.forEachEntry((name, member) -> put(path + "." + name, member, members));
        } else if (value.isArray() && path.matches("(requests|disputes)\\..*")) {
            String[] columns = path.startsWith("disputes.") ? RESULTS : APPLICANTS;
            for (int column = 0; column < value.size(); column++) {
                put(path + "." + columns[column], value.get(column), members);
            }
        } else if (value.isArray()) {
            List<String> parts = new ArrayList<>();
            value.forEach(part -> parts.add(
                    part.isObject() ? part.path("cell").asString() + "=" + text(part.path("value")) : text(part)));
            members.put(path, String.join("|", parts));
        } else {
            members.put(path, text(value));
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isNumber() ? value.decimalValue().toPlainString() : value.asString();
    }
}
