package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Notice;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Notices as records of their topic: key {@code subject|year|kind}, value {@code {"since":"2026-01-20","sha256":"…"}}, of a
 * document with its {@code name}, while it holds; no value once it does not, so that compaction takes it away. Decoding is a total function.
 */
public final class NoticeJson {

    private static final Pattern KEY = Pattern.compile("([^|]+)\\|([0-9]{4})\\|([A-Za-z]+)");
    private static final JsonMapper MAPPER = Json.mapper();

    private NoticeJson() {}

    public static byte[] key(Notice notice) {
        return (Keys.of(notice.subject(), notice.year()) + "|" + notice.kind().key()).getBytes(StandardCharsets.UTF_8);
    }

    /** Null for one that ended. */
    public static byte[] value(Notice notice) {
        if (!(notice instanceof Notice.Begun begun)) {
            return null;
        }
        try (ByteArrayBuilder out = new ByteArrayBuilder(128)) {
            try (JsonGenerator json = Json.generator(out)) {
                json.writeStartObject();
                json.writeStringProperty("since", begun.since().toString());
                json.writeStringProperty("sha256", begun.sha256());
                begun.name().ifPresent(name -> json.writeStringProperty("name", name));
                json.writeEndObject();
            }
            return out.toByteArray();
        }
    }

    /** Decodes one record. */
    public static Decoded<Notice> decode(byte[] key, byte[] value) {
        if (key == null) {
            return new Decoded.Rejected<>("key: none; want subject|year|kind");
        }
        Matcher parts = KEY.matcher(new String(key, StandardCharsets.UTF_8));
        Optional<AlertKind> kind = parts.matches() ? AlertKind.ofKey(parts.group(3)) : Optional.empty();
        if (kind.isEmpty() || !isSubject(parts.group(1))) {
            return new Decoded.Rejected<>(
                    "key: want subject|year|kind: an agency's id or document: and a SHA-256, a year,"
                            + " a kind of alert");
        }
        int year = Integer.parseInt(parts.group(2));
        if (value == null) {
            return new Decoded.Accepted<>(new Notice.Ended(parts.group(1), year, kind.get()));
        }
        try {
            JsonNode json = MAPPER.readTree(value);
            LocalDate since = IsoTime.day(json.path("since").asString(""));
            String sha256 = json.path("sha256").asString("");
            if (ContentHash.isOne(sha256)) {
                return new Decoded.Accepted<>(new Notice.Begun(
                        parts.group(1),
                        year,
                        kind.get(),
                        since,
                        sha256,
                        json.path("name").asStringOpt()));
            }
        } catch (JacksonException | DateTimeException unreadable) {
            // told below
        }
        return new Decoded.Rejected<>("value: want since as 2026-01-20 and sha256 as 64 hex digits");
    }

    private static boolean isSubject(String subject) {
        return AgencyId.isValid(subject) || DocumentAlerts.isSubject(subject);
    }

    /** For topics between parts of the topology, keyed by the subject; of what was decoded before. */
    public static Serde<Notice> serde() {
        return Serdes.serdeFrom((topic, notice) -> write(notice), (topic, bytes) -> read(bytes));
    }

    private static byte[] write(Notice notice) {
        Packer out = new Packer()
                .text(notice.subject())
                .number(notice.year())
                .raw(notice.kind().ordinal());
        out.optional(
                Optional.of(notice).filter(Notice.Begun.class::isInstance).map(Notice.Begun.class::cast),
                begun -> out.day(begun.since()).text(begun.sha256()).optional(begun.name(), out::text));
        return out.toBytes();
    }

    private static Notice read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        String subject = in.text();
        int year = in.small();
        AlertKind kind = AlertKind.values()[in.raw()];
        return in.<Notice>optional(
                        () -> new Notice.Begun(subject, year, kind, in.day(), in.text(), in.optional(in::text)))
                .orElseGet(() -> new Notice.Ended(subject, year, kind));
    }
}
