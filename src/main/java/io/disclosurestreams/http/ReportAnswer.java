package io.disclosurestreams.http;

import io.disclosurestreams.intake.RejectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/**
 * What the service made of one report.
 *
 * @param name under which it is recorded; of a document in an archive {@code archive.zip!/name}; empty for an event
 * @param verdict {@code accepted}, {@code duplicate}, {@code stale}, {@code withdrawn} or {@code rejected}
 * @param kind of rejection, in one word; empty if it was not rejected
 * @param reasons why it was rejected; empty otherwise
 */
public record ReportAnswer(
        String name,
        String verdict,
        Optional<String> agency,
        OptionalInt year,
        OptionalInt revision,
        Optional<String> kind,
        List<String> reasons,
        List<FindingLine> findings) {

    /** A finding in words. */
    public record FindingLine(String rule, String severity, String message, String messageZh) {}

    public boolean isRejected() {
        return verdict.equals("rejected");
    }

    /** One that did not get as far as the service, or that the service could not even look at. */
    public static ReportAnswer rejected(String reason) {
        return new ReportAnswer(
                "",
                "rejected",
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(RejectionKind.NOT_READ.key()),
                List.of(reason),
                List.of());
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
                item.path("name").asString(""),
                item.path("verdict").asString(""),
                text(item.path("agency")),
                number(item.path("year")),
                number(item.path("revision")),
                text(item.path("kind")),
                reasons,
                findings);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node.asString("")).filter(text -> !text.isEmpty());
    }

    private static OptionalInt number(JsonNode node) {
        return node.isInt() ? OptionalInt.of(node.asInt()) : OptionalInt.empty();
    }
}
