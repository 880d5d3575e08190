package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Opinion;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Limits;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Decisions of people as values of their topic (contract §5). Decoding is a total function; unknown members are ignored. */
public final class DecisionJson {

    private static final String SCHEMA = "disclosure.decision/v1";
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_CELLS = 300;
    private static final int LONGEST_CELL = 200;
    private static final int LAST_YEAR = 9999;
    /** Years after the one reported on to which a due day may be put off. */
    private static final int LATEST_DUE = 5;

    private static final List<String> MEMBERS = List.of(
            "schema",
            "subject",
            "year",
            "decision",
            "due",
            "rule",
            "cells",
            "untilRevision",
            "untilPreviousRevision",
            "by",
            "reason",
            "at");
    private static final Set<String> OF_EXTENSIONS = Set.of("due");
    private static final Set<String> OF_FINDINGS = Set.of("rule", "cells", "untilRevision", "untilPreviousRevision");
    private static final String KINDS = "confirm, dismiss, explain, excuse, extend";

    private final JsonMapper mapper = Json.mapper();

    /**
     * Decodes one record.
     *
     * @param key must be {@code subject|year}, as the value says
     * @param receivedAt when it was decided, if the value does not say
     */
    public Decoded<Decision> decode(byte[] key, byte[] value, Instant receivedAt) {
        if (key == null || value == null) {
            return new Decoded.Rejected<>(key == null ? "key: none; want subject|year" : "value: none");
        }
        Decoded<Decision> decoded = decode(value, receivedAt);
        if (decoded instanceof Decoded.Accepted<Decision> accepted
                && !Keys.of(accepted.value().agency(), accepted.value().year())
                        .equals(new String(key, StandardCharsets.UTF_8))) {
            return new Decoded.Rejected<>("key: want "
                    + Keys.of(accepted.value().agency(), accepted.value().year()) + ", as subject and year say");
        }
        return decoded;
    }

    /**
     * Decodes what somebody hands in. A misspelt member, or one of another decision, would decide on more or on something
     * else than is meant, so that none is passed over.
     */
    public Decoded<Decision> decodeStrictly(byte[] value, Instant receivedAt) {
        Decoded<Decision> decoded = decode(value, receivedAt);
        if (decoded instanceof Decoded.Accepted<Decision> accepted) {
            for (String name : mapper.readTree(value).propertyNames()) {
                if (!MEMBERS.contains(name)) {
                    return new Decoded.Rejected<>(name + ": not known here; want " + String.join(", ", MEMBERS));
                }
                if (OF_EXTENSIONS.contains(name) && !(accepted.value().ruling() instanceof Ruling.Extend)) {
                    return new Decoded.Rejected<>(name + ": only an extension has it; decide extend, or leave it out");
                }
                if (OF_FINDINGS.contains(name) && !(accepted.value().ruling() instanceof Ruling.OnFinding)) {
                    return new Decoded.Rejected<>(name
                            + ": only a decision on a finding has it; decide confirm, dismiss or explain with the finding's"
                            + " rule, or leave it out");
                }
            }
        }
        return decoded;
    }

    /** Decodes a value by itself. */
    public Decoded<Decision> decode(byte[] value, Instant receivedAt) {
        try {
            Json.requireUtf8(value);
            JsonNode root = mapper.readTree(value);
            if (!root.isObject()) {
                throw new Invalid("value: want an object");
            }
            return new Decoded.Accepted<>(read(root, receivedAt));
        } catch (Invalid invalid) {
            return new Decoded.Rejected<>(invalid.getMessage());
        } catch (JacksonException broken) {
            return new Decoded.Rejected<>("no valid JSON within the limits: " + broken.getOriginalMessage());
        }
    }

    private static Decision read(JsonNode root, Instant receivedAt) {
        if (!root.path("schema").asString(SCHEMA).equals(SCHEMA)) {
            throw new Invalid("schema: want " + SCHEMA);
        }
        String subject = root.path("subject").asString("");
        boolean document = DocumentAlerts.isSubject(subject);
        if (!document && !AgencyId.isValid(subject)) {
            throw new Invalid("subject: no agency id; want " + AgencyId.RULE
                    + ", or document: and the SHA-256 of one that was rejected");
        }
        int year = number(root, "year", Limits.FIRST_YEAR, LAST_YEAR)
                .orElseThrow(() -> new Invalid("year: none; want the year reported on"));
        return new Decision(
                subject,
                year,
                document ? discard(root) : ruling(root, year),
                text(root, "by", LONGEST_NAME),
                text(root, "reason", LONGEST_REASON),
                (root.path("at").isMissingNode() ? receivedAt : moment(root.path("at")))
                        .truncatedTo(ChronoUnit.MILLIS));
    }

    private static Ruling discard(JsonNode root) {
        if (!root.path("decision").asString("").equals("dismiss") || root.has("rule") || root.has("cells")) {
            throw new Invalid("decision: a document can only be dismissed, without a rule");
        }
        return new Ruling.Discard();
    }

    private static Ruling ruling(JsonNode root, int year) {
        String kind = root.path("decision").asString("");
        boolean onFinding = root.path("rule").isString();
        return switch (kind) {
            case "confirm" -> onFinding ? finding(Opinion.CONFIRM, root) : new Ruling.Oblige();
            case "dismiss" -> finding(Opinion.DISMISS, root);
            case "explain" -> finding(Opinion.EXPLAIN, root);
            case "excuse" -> new Ruling.Excuse();
            case "extend" -> new Ruling.Extend(due(root, year));
            default -> throw new Invalid("decision: want one of " + KINDS);
        };
    }

    private static Ruling finding(Opinion opinion, JsonNode root) {
        String rule = root.path("rule").asString("");
        if (!rule.matches("[A-Z0-9-]{1,40}")) {
            throw new Invalid("rule: want the id of the rule whose finding is decided on, e.g. YOY-CARRY");
        }
        return new Ruling.OnFinding(
                opinion,
                rule,
                cells(root.path("cells")),
                number(root, "untilRevision", 1, Integer.MAX_VALUE),
                number(root, "untilPreviousRevision", 0, Integer.MAX_VALUE));
    }

    private static List<String> cells(JsonNode node) {
        List<String> cells = new ArrayList<>();
        for (JsonNode cell : node) {
            String path = cell.asString("");
            if (path.isEmpty() || path.length() > LONGEST_CELL || cells.size() == MOST_CELLS) {
                throw new Invalid("cells: want at most " + MOST_CELLS + " paths of cells, as the finding has them");
            }
            cells.add(path);
        }
        return cells;
    }

    private static LocalDate due(JsonNode root, int year) {
        String wanted = "due: want the last day on which the report is on time, between " + (year + 1) + "-01-01 and "
                + (year + LATEST_DUE) + "-12-31";
        try {
            LocalDate due = IsoTime.day(root.path("due").asString(""));
            if (due.getYear() <= year || due.getYear() > year + LATEST_DUE) {
                throw new Invalid(wanted);
            }
            return due;
        } catch (DateTimeException none) {
            throw new Invalid(wanted);
        }
    }

    private static Instant moment(JsonNode node) {
        try {
            return IsoTime.moment(node.asString(""));
        } catch (DateTimeException none) {
            throw new Invalid("at: want a moment such as 2026-02-10T08:00:00Z, or nothing");
        }
    }

    private static String text(JsonNode root, String name, int longest) {
        String text = root.path(name).asString("").strip();
        if (text.isEmpty() || text.length() > longest) {
            throw new Invalid(name + ": want 1 to " + longest + " characters");
        }
        return Excerpt.of(text, longest);
    }

    private static OptionalInt number(JsonNode root, String name, int least, int most) {
        JsonNode node = root.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return OptionalInt.empty();
        }
        if (!node.isInt() || node.intValue() < least || node.intValue() > most) {
            throw new Invalid(name + ": want a whole number from " + least + (most == LAST_YEAR ? " to " + most : ""));
        }
        return OptionalInt.of(node.intValue());
    }

    /** Of what was decoded once already. */
    public static Serde<Decision> serde() {
        DecisionJson json = new DecisionJson();
        return Serdes.serdeFrom((topic, decision) -> json.encode(decision), (topic, value) -> json.valid(value));
    }

    private Decision valid(byte[] value) {
        if (decode(value, Instant.EPOCH) instanceof Decoded.Accepted<Decision> accepted) {
            return accepted.value();
        }
        throw new IllegalStateException("a decision that was valid is so no more");
    }

    /** As it is stored. */
    public byte[] encode(Decision decision) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(512)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                json.writeStringProperty("schema", SCHEMA);
                members(decision, json);
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    /** The members of one but for the schema, within an object that the caller has begun. */
    public static void members(Decision decision, JsonGenerator json) {
        json.writeStringProperty("subject", decision.agency());
        json.writeNumberProperty("year", decision.year());
        json.writeStringProperty("decision", decision.ruling().key());
        if (decision.ruling() instanceof Ruling.Extend extend) {
            json.writeStringProperty("due", extend.due().toString());
        } else if (decision.ruling() instanceof Ruling.OnFinding finding) {
            json.writeStringProperty("rule", finding.rule());
            json.writeName("cells");
            json.writeStartArray();
            finding.cells().forEach(json::writeString);
            json.writeEndArray();
            number("untilRevision", finding.untilRevision(), json);
            number("untilPreviousRevision", finding.untilPreviousRevision(), json);
        }
        json.writeStringProperty("by", decision.by());
        json.writeStringProperty("reason", decision.reason());
        json.writeStringProperty("at", decision.at().toString());
    }

    private static void number(String name, OptionalInt number, JsonGenerator json) {
        if (number.isPresent()) {
            json.writeNumberProperty(name, number.getAsInt());
        }
    }
}
