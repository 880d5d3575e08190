package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.view.CoverageAnswer;
import io.disclosurestreams.view.RegionQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/** What every counted answer of a region begins with: its scope and year, how much of it has arrived, who is missing. */
final class CoverageBody {

    private CoverageBody() {}

    static void write(CoverageAnswer answer, JsonGenerator json) {
        Json.object("scope", json, () -> {
            json.writeStringProperty("region", answer.query().region().code());
            Json.text("name", answer.name(), json);
            Json.textIfAny("level", answer.query().level().map(AgencyLevel::key), json);
            Json.textIfAny("kind", answer.query().kind().map(AgencyKind::key), json);
            Json.textIfAny("sector", answer.query().sector(), json);
        });
        json.writeNumberProperty("year", answer.year());
        coverage("coverage", answer.coverage(), answer.overdue(), json);
        json.writeStringProperty("missing", missing(answer.query(), answer.year()));
    }

    static void coverage(String name, Coverage coverage, long overdue, JsonGenerator json) {
        Json.object(name, json, () -> {
            json.writeNumberProperty("expected", coverage.expected());
            json.writeNumberProperty("received", coverage.received());
            json.writeNumberProperty("overdue", overdue);
            json.writeNumberProperty("inSums", coverage.inSums());
            json.writeNumberProperty("late", coverage.late());
            json.writeNumberProperty("undated", coverage.undated());
        });
    }

    /** Where the agencies are listed that are expected and not received. */
    private static String missing(RegionQuery query, int year) {
        StringBuilder link = new StringBuilder("/api/v1/missing?region=")
                .append(query.region().code())
                .append("&year=")
                .append(year);
        query.level().ifPresent(level -> link.append("&level=").append(level.key()));
        query.kind().ifPresent(kind -> link.append("&kind=").append(kind.key()));
        query.sector()
                .ifPresent(sector -> link.append("&sector=").append(URLEncoder.encode(sector, StandardCharsets.UTF_8)));
        return link.toString();
    }
}
