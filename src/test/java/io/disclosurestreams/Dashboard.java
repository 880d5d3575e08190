package io.disclosurestreams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One file of {@code grafana/dashboards}. */
record Dashboard(String fileName, JsonNode json) {

    private static final Path FOLDER = Path.of("grafana", "dashboards");

    /** What one panel asks Prometheus. */
    record Query(String panel, String name, String expression) {
        /** With the values in the places of the variables. */
        Query with(Map<String, String> values) {
            return new Query(panel, name, substituted(expression, values));
        }
    }

    static List<Dashboard> all() {
        JsonMapper mapper = new JsonMapper();
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .map(file -> new Dashboard(file.getFileName().toString(), mapper.readTree(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> panels() {
        List<JsonNode> panels = new ArrayList<>();
        collect(json.path("panels"), panels);
        return panels;
    }

    /** Rows that are folded hold their panels inside. */
    private static void collect(JsonNode nodes, List<JsonNode> panels) {
        for (JsonNode panel : nodes) {
            panels.add(panel);
            collect(panel.path("panels"), panels);
        }
    }

    List<Query> queries() {
        List<Query> queries = new ArrayList<>();
        for (JsonNode panel : panels()) {
            for (JsonNode target : panel.path("targets")) {
                queries.add(new Query(
                        panel.path("title").asString(),
                        target.path("refId").asString(),
                        target.path("expr").asString()));
            }
        }
        return queries;
    }

    /** Name to query, in the order in which they build on each other. */
    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>();
        for (JsonNode variable : json.path("templating").path("list")) {
            variables.put(
                    variable.path("name").asString(),
                    variable.path("query").path("query").asString());
        }
        return variables;
    }

    static String substituted(String expression, Map<String, String> values) {
        String result = expression;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.replaceAll(
                    "\\$(?:%1$s\\b|\\{%1$s})".formatted(value.getKey()), Matcher.quoteReplacement(value.getValue()));
        }
        return result;
    }

    @Override
    public String toString() {
        return fileName;
    }
}
