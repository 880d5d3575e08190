package io.disclosurestreams.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What the service made of one report.
 *
 * @param verdict {@code accepted}, {@code duplicate}, {@code stale}, {@code withdrawn} or {@code rejected}
 * @param reasons why it was rejected; empty otherwise
 */
public record ReportAnswer(
        String verdict,
        Optional<String> agency,
        OptionalInt year,
        OptionalInt revision,
        List<String> reasons,
        List<FindingLine> findings) {

    /** A finding in words. */
    public record FindingLine(String rule, String severity, String message, String messageZh) {}

    public boolean isRejected() {
        return verdict.equals("rejected");
    }

    static ReportAnswer rejected(String reason) {
        return new ReportAnswer(
                "rejected", Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), List.of(reason), List.of());
    }

    static ReportAnswer of(JsonNode item) {
        List<String> reasons = new ArrayList<>();
        item.path("reasons").forEach(reason -> reasons.add(reason.asString()));
        List<FindingLine> findings = new ArrayList<>();
        item.path("findings")
                .forEach(finding -> findings.add(new FindingLine(
                        finding.path("rule").asString(""),
                        finding.path("severity").asString(""),
                        finding.path("message").asString(""),
                        finding.path("messageZh").asString(""))));
        return new ReportAnswer(
                item.path("verdict").asString(""),
                Optional.of(item.path("agency").asString("")).filter(agency -> !agency.isEmpty()),
                number(item.path("year")),
                number(item.path("revision")),
                reasons,
                findings);
    }

    private static OptionalInt number(JsonNode node) {
        return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }
}
