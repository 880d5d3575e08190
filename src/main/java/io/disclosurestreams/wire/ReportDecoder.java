package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Standing;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Report events from bytes: a total function. Whatever the bytes are, the answer is an event or the reason why they are
 * none (contract §3); no exception leaves it.
 */
public final class ReportDecoder {

    /** The schema that this decoder reads. */
    public static final String SCHEMA = "disclosure.report/v1";

    private static final int LARGEST_REVISION = 1_000_000_000;

    /**
     * Decodes one record of the topic of reports.
     *
     * @param key the record's key, must be the agency's id
     * @param value the event as JSON
     * @param receivedAt the record's timestamp; no report is about a year after it
     */
    public Decoded<ReportEvent> decode(byte[] key, byte[] value, Instant receivedAt) {
        try {
            if (key == null) {
                throw new Invalid("key: none; want the agency's id");
            }
            String agency = new String(key, StandardCharsets.UTF_8);
            if (!AgencyId.isValid(agency)) {
                throw new Invalid("key: no agency id; want " + AgencyId.RULE);
            }
            return new Decoded.Accepted<>(decode(agency, value, receivedAt));
        } catch (Invalid invalid) {
            return new Decoded.Rejected<>(invalid.getMessage());
        } catch (JacksonException broken) {
            return new Decoded.Rejected<>(brokenJson(broken));
        }
    }

    /** The agency that an event names, for callers that have no key yet; empty unless it is a valid id. */
    public Optional<String> agency(byte[] value) {
        try (JsonParser json = Json.parser(value)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return Optional.empty();
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean found = json.currentName().equals("agency");
                if (json.nextToken() == JsonToken.VALUE_STRING && found) {
                    return Optional.of(json.getString()).filter(AgencyId::isValid);
                }
                json.skipChildren();
            }
            return Optional.empty();
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static String brokenJson(JacksonException broken) {
        String place = broken.getLocation() == null
                ? ""
                : " at line " + broken.getLocation().getLineNr() + ", column "
                        + broken.getLocation().getColumnNr();
        return "no valid JSON within the limits" + place + ": " + reason(broken);
    }

    /** The library's own words, without its advice to change its settings. */
    private static String reason(JacksonException broken) {
        if (broken instanceof StreamConstraintsException) {
            return "want strings of at most " + Json.LONGEST_STRING + " characters, numbers of at most "
                    + Json.LONGEST_NUMBER + ", and no more than " + Json.DEEPEST + " objects and arrays in each other";
        }
        String message =
                String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
        int advice = message.indexOf(": enable `");
        String told = advice < 0 ? message : message.substring(0, advice);
        return told.length() <= 200 ? told : told.substring(0, 200) + "…";
    }

    private static ReportEvent decode(String agency, byte[] value, Instant receivedAt) {
        if (value == null) {
            throw new Invalid("value: none; a report is taken back by an event with \"withdrawn\":true");
        }
        if (value.length > Json.LARGEST_RECORD) {
            throw new Invalid("value: " + value.length + " bytes, more than " + Json.LARGEST_RECORD);
        }
        Json.requireUtf8(value);
        try (JsonParser json = Json.parser(value)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Invalid(value.length == 0 ? "value: empty; want a JSON object" : "value: want a JSON object");
            }
            Members members = new Members(json, value.length);
            for (int member = members.next(); member != SlotNames.END; member = members.next()) {
                members.read(member);
            }
            if (json.nextToken() != null) {
                throw new Invalid("value: something follows the object");
            }
            return members.event(agency, value, receivedAt);
        }
    }

    /** The members of one event as they come. */
    private static final class Members {
        private final JsonParser json;
        private final int length;
        private final CellReader cells;
        private final Set<ReportMember> seen = EnumSet.noneOf(ReportMember.class);
        private final Set<String> seenUnknown = new HashSet<>(0);
        private String schema;
        private String agency;
        private Integer year;
        private int revision = 1;
        private Optional<Form> form = Optional.empty();
        private ReportScope scope = ReportScope.OWN;
        private Optional<LocalDate> publishedOn = Optional.empty();
        private String sha256;
        private boolean withdrawn;
        private boolean unreadable;

        Members(JsonParser json, int length) {
            this.json = json;
            this.length = length;
            this.cells = new CellReader(json, length);
        }

        int next() {
            return ReportMember.NAMES.next(json);
        }

        void read(int known) {
            String name = json.currentName();
            json.nextToken();
            if (known == SlotNames.UNKNOWN) {
                once(seenUnknown.add(name), name);
                Json.skip(json, length);
                return;
            }
            ReportMember member = ReportMember.ALL.get(known);
            once(seen.add(member), name);
            boolean none = json.currentToken() == JsonToken.VALUE_NULL;
            switch (member) {
                case SCHEMA -> schema = string(name);
                case AGENCY -> agency = string(name);
                case YEAR -> year = integer(name, Integer.MIN_VALUE, Integer.MAX_VALUE);
                case REVISION -> revision = none ? 1 : integer(name, 1, LARGEST_REVISION);
                case FORM -> form = none ? Optional.empty() : Optional.of(form());
                case REPORT_SCOPE -> scope = none ? ReportScope.OWN : scope();
                case PUBLISHED_ON -> publishedOn = none ? Optional.empty() : Optional.of(date(name));
                case SOURCE -> source();
                case WITHDRAWN -> withdrawn = !none && flag(name);
                case UNREADABLE -> unreadable = !none && flag(name);
                case REQUESTS -> cells.requests();
                case PROACTIVE -> cells.proactive();
                case DISPUTES -> cells.disputes();
            }
        }

        private static void once(boolean first, String name) {
            if (!first) {
                throw new Invalid(name + ": given twice");
            }
        }

        ReportEvent event(String key, byte[] value, Instant receivedAt) {
            if (!SCHEMA.equals(schema)) {
                throw new Invalid("schema: " + (schema == null ? "none" : shown(schema)) + "; want " + SCHEMA);
            }
            if (!key.equals(agency)) {
                throw new Invalid(
                        "agency: " + (agency == null ? "none" : shown(agency)) + "; want the record's key " + key);
            }
            int lastYear = ZonedDateTime.ofInstant(receivedAt, Standing.ZONE).getYear();
            if (year == null || year < Limits.FIRST_YEAR || year > lastYear) {
                throw new Invalid("year: " + (year == null ? "none" : year) + "; want the year reported on, "
                        + Limits.FIRST_YEAR + " to " + lastYear);
            }
            if (!withdrawn && !unreadable && !seen.contains(ReportMember.REQUESTS)) {
                throw new Invalid("requests: none; want table three, or \"unreadable\":true, or \"withdrawn\":true");
            }
            ReportBody body = withdrawn
                    ? new ReportBody.Withdrawn()
                    : unreadable ? new ReportBody.Unreadable() : new ReportBody.Readable(cells.cells());
            EventOrder order = new EventOrder(revision, publishedOn, sha256 == null ? ContentHash.of(value) : sha256);
            return new ReportEvent(key, year, order, body, form, scope, List.copyOf(cells.unknown()));
        }

        private void source() {
            if (json.currentToken() == JsonToken.VALUE_NULL) {
                return;
            }
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw new Invalid("source: want an object");
            }
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean hash = json.currentName().equals("sha256");
                if (json.nextToken() == JsonToken.VALUE_NULL || !hash) {
                    Json.skip(json, length);
                    continue;
                }
                String text = string("source.sha256");
                if (!ContentHash.isOne(text)) {
                    throw new Invalid("source.sha256: " + shown(text) + "; want 64 hex digits");
                }
                sha256 = text.toLowerCase(Locale.ROOT);
            }
        }

        private String string(String name) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new Invalid(name + ": want a string");
            }
            return json.getString();
        }

        private int integer(String name, int least, int largest) {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT
                    || json.getNumberType() != JsonParser.NumberType.INT
                    || json.getIntValue() < least
                    || json.getIntValue() > largest) {
                throw new Invalid(name + ": want a whole number"
                        + (least > Integer.MIN_VALUE ? " from " + least + " to " + largest : ""));
            }
            return json.getIntValue();
        }

        private boolean flag(String name) {
            if (json.currentToken() != JsonToken.VALUE_TRUE && json.currentToken() != JsonToken.VALUE_FALSE) {
                throw new Invalid(name + ": want true or false");
            }
            return json.currentToken() == JsonToken.VALUE_TRUE;
        }

        private Form form() {
            String key = string("form");
            return Form.ofKey(key).orElseThrow(() -> new Invalid("form: " + shown(key) + "; want 2019, 2021 or mixed"));
        }

        private ReportScope scope() {
            String key = string("reportScope");
            return ReportScope.ofKey(key)
                    .orElseThrow(() -> new Invalid("reportScope: " + shown(key) + "; want own or summary"));
        }

        private LocalDate date(String name) {
            String text = string(name);
            try {
                LocalDate date = IsoTime.day(text);
                if (date.getYear() >= 1949 && date.getYear() <= 9999) {
                    return date;
                }
            } catch (DateTimeException impossible) {
                // told below, with the other impossible dates
            }
            throw new Invalid(name + ": " + shown(text) + " is no date; want e.g. 2023-01-16");
        }

        private static String shown(String text) {
            String plain = text.length() <= 64 ? text : text.substring(0, 64) + "…";
            return "\"" + plain.replaceAll("\\p{Cntrl}", " ") + "\"";
        }
    }
}
