package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.histories.SeededHistory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that a service answers about a history, as canonical JSON by path. */
final class Answers {

    /** Longer than the ledger holds back what has changed. */
    private static final Duration A_MOMENT = Duration.ofMillis(700);

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Beginnings of the ids of rules. */
    private static final List<String> OF_REVIEW =
            List.of("TXT-", "YOY-CLAIM", "YOY-COPY", "DUP-CONTENT", "DOC-BASIS", "PEER-", "ROLL-");

    private Answers() {}

    /** Waits until the API says what the reference model says, and nothing moves any more. */
    static SortedMap<String, String> settled(Api api, SeededHistory history) {
        eventually()
                .untilAsserted(() -> assertThat(history.differences(api::json))
                        .as(history.toString())
                        .isEmpty());
        AtomicReference<SortedMap<String, String>> last = new AtomicReference<>(new TreeMap<>());
        eventually().pollInterval(A_MOMENT).until(() -> {
            SortedMap<String, String> now = of(api, history);
            return now.equals(last.getAndSet(now));
        });
        return last.get();
    }

    static SortedMap<String, String> of(Api api, SeededHistory history) {
        SortedMap<String, String> answers = new TreeMap<>();
        paths(history).forEach(path -> answers.put(path, canonical(api.get(path))));
        api.get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("disclosure_") && !isOfTheMoment(line))
                .filter(line -> !isOfReview(line))
                .forEach(line -> answers.put("/metrics " + line.substring(0, line.lastIndexOf(' ')), line));
        return answers;
    }

    /**
     * Without what depends on the order of arrival: how often something was delivered, and a region's {@code asOf}, which
     * only grows, so that it also tells of an event that counted for a while.
     */
    static SortedMap<String, String> figures(SortedMap<String, String> answers) {
        SortedMap<String, String> figures = new TreeMap<>(answers);
        figures.keySet().removeIf(path -> path.startsWith("/metrics disclosure_events_total"));
        figures.replaceAll((path, answer) ->
                path.startsWith("/api/v1/regions/") ? answer.replaceAll("\"asOf\":(\"[^\"]*\"|null),", "") : answer);
        return figures;
    }

    static void assertSame(SortedMap<String, String> answers, SortedMap<String, String> expected) {
        assertThat(answers.keySet()).isEqualTo(expected.keySet());
        assertThat(answers.keySet().stream()
                        .filter(path -> !answers.get(path).equals(expected.get(path)))
                        .map(path -> difference(path, expected.get(path), answers.get(path))))
                .isEmpty();
    }

    private static String difference(String path, String was, String is) {
        int from = 0;
        while (from < Math.min(was.length(), is.length()) && was.charAt(from) == is.charAt(from)) {
            from++;
        }
        return path + "\n  was " + around(was, from) + "\n  is  " + around(is, from);
    }

    private static String around(String text, int at) {
        return "…" + text.substring(Math.max(0, at - 80), Math.min(text.length(), at + 80)) + "…";
    }

    /** What is judged in the background, after the rest, and how many series that gives. */
    private static boolean isOfReview(String line) {
        return line.startsWith("disclosure_series_dropped{family=\"disclosure_findings\"")
                || line.startsWith("disclosure_findings{")
                        && OF_REVIEW.stream().anyMatch(rule -> line.contains("rule=\"" + rule));
    }

    /** What tells of the running process rather than of what it was told. */
    private static boolean isOfTheMoment(String line) {
        return Stream.of("disclosure_event_latency", "disclosure_input_waiting", "disclosure_ready")
                .anyMatch(line::startsWith);
    }

    /** They wait until nothing comes any more, and are compared by themselves. */
    private static void leaveOutAlerts(JsonNode node) {
        if (node instanceof ObjectNode answer) {
            answer.remove("alerts");
        }
    }

    private static void leaveOutReview(JsonNode node) {
        if (node.path("findings") instanceof ArrayNode findings) {
            findings.removeIf(
                    finding -> OF_REVIEW.stream().anyMatch(finding.path("rule").asString("")::startsWith));
        }
        node.forEach(Answers::leaveOutReview);
    }

    /** Without the findings that are judged in the background: they come when they come. */
    static String canonical(Api.Reply reply) {
        JsonNode body = reply.json();
        leaveOutReview(body);
        leaveOutAlerts(body);
        return reply.status() + " " + CANONICAL.writeValueAsString(body);
    }

    private static List<String> paths(SeededHistory history) {
        List<String> paths =
                new ArrayList<>(List.of("/api/v1/agencies?size=500", "/api/v1/agencies?unlisted=true&size=500"));
        for (String agency : history.agencies()) {
            String path = "/api/v1/agencies/" + agency;
            paths.add(path);
            paths.add(path + "/trend");
            addYears(path, "", paths);
        }
        for (String region : history.regions()) {
            String path = "/api/v1/regions/" + region;
            paths.add(path + "/trend");
            paths.add(path + "/children?year=2023&size=500");
            addYears(path, "", paths);
            addYears(path, "?kind=government", paths);
        }
        return paths;
    }

    private static void addYears(String path, String filter, List<String> paths) {
        for (int year = 2017; year < SeededHistory.TODAY.getYear(); year++) {
            paths.add(path + "/years/" + year + filter);
        }
    }
}
