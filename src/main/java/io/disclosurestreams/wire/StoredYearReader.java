package io.disclosurestreams.wire;

import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads a record of the topic of agency-years, as far as the rest does not follow from it.
 *
 * <p>The topic is the product's own: a record that can't be read throws, and whoever reads stops rather than leave it out.
 */
public final class StoredYearReader {

    /**
     * Reads one record.
     *
     * @param key {@code agency|year}
     * @param value JSON as {@link AgencyYearJson} wrote it
     */
    public StoredYear read(String key, byte[] value) {
        try (JsonParser json = Json.parser(value)) {
            Members members = new Members(json, value.length);
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                members.read(json.currentName());
            }
            return members.year(Keys.subject(key), Keys.year(key));
        }
    }

    private static final class Members {
        private final JsonParser json;
        private final int length;
        private final CellReader cells;
        private final List<String> unknown = new ArrayList<>(0);
        private int revision;
        private String sha256;
        private Optional<Form> form = Optional.empty();
        private Optional<Form> declaredForm;
        private ReportScope scope = ReportScope.OWN;
        private ReportScope countedAs = ReportScope.OWN;
        private ReportBody body;
        private LocalDate publishedOn;
        private LocalDate firstReceived;
        private LocalDate rosterSince;
        private int partition;
        private long offset;
        private Instant receivedAt;

        Members(JsonParser json, int length) {
            this.json = json;
            this.length = length;
            this.cells = new CellReader(json, length, FiguresJson.UniformRows.AS_ONE_CELL);
        }

        void read(String name) {
            json.nextToken();
            switch (name) {
                case "form" -> form = Form.ofKey(json.getString());
                case "declaredForm" ->
                    declaredForm = Optional.ofNullable(json.getValueAsString()).flatMap(Form::ofKey);
                case "revision" -> revision = json.getIntValue();
                case "reportScope" ->
                    scope = ReportScope.ofKey(json.getString()).orElseThrow();
                case "countedAs" ->
                    countedAs = ReportScope.ofKey(json.getString()).orElseThrow();
                case "sha256" -> sha256 = json.getString();
                case "withdrawn" -> body = new ReportBody.Withdrawn();
                case "unreadable" -> body = new ReportBody.Unreadable();
                case "timeliness", "event" -> within();
                case "unknown" -> {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        unknown.add(json.getString());
                    }
                }
                case "proactive" -> cells.proactive();
                case "requests" -> cells.requests();
                case "disputes" -> cells.disputes();
                default -> Json.skip(json, length);
            }
        }

        private void within() {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                switch (name) {
                    case "publishedOn" -> publishedOn = IsoTime.day(json.getString());
                    case "firstReceived" -> firstReceived = IsoTime.day(json.getString());
                    case "rosterSince" -> rosterSince = IsoTime.day(json.getString());
                    case "partition" -> partition = json.getIntValue();
                    case "offset" -> offset = json.getLongValue();
                    case "receivedAt" -> receivedAt = IsoTime.moment(json.getString());
                    default -> Json.skip(json, length);
                }
            }
        }

        StoredYear year(String agency, int year) {
            Standing standing = new Standing(
                    new EventOrder(revision, Optional.ofNullable(publishedOn), sha256),
                    body == null ? new ReportBody.Readable(cells.cells()) : body,
                    form,
                    declaredForm == null ? form : declaredForm,
                    scope,
                    List.copyOf(unknown),
                    new Place(partition, offset, receivedAt),
                    firstReceived);
            return new StoredYear(agency, year, standing, countedAs, Optional.ofNullable(rosterSince));
        }
    }
}
