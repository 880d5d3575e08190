package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.YearOverYear;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.wire.FiguresJson;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** A region's year (contract §7). */
final class RollUpBody {

    private RollUpBody() {}

    static void write(RollUpAnswer answer, JsonGenerator json) {
        Json.object("scope", json, () -> {
            json.writeStringProperty("region", answer.query().region().code());
            Json.text("name", answer.name(), json);
            Json.textIfAny("level", answer.query().level().map(AgencyLevel::key), json);
            Json.textIfAny("kind", answer.query().kind().map(AgencyKind::key), json);
            Json.textIfAny("sector", answer.query().sector(), json);
        });
        json.writeNumberProperty("year", answer.year());
        Coverage coverage = answer.total().coverage();
        Json.object("coverage", json, () -> {
            json.writeNumberProperty("expected", coverage.expected());
            json.writeNumberProperty("received", coverage.received());
            json.writeNumberProperty("overdue", answer.overdue());
            json.writeNumberProperty("inSums", coverage.inSums());
            json.writeNumberProperty("late", coverage.late());
            json.writeNumberProperty("undated", coverage.undated());
        });
        FiguresJson.write(answer.total().sums(), json);
        FigureBody.write(
                answer.total().sums(),
                answer.total().hasFigures()
                        ? YearOverYear.compare(answer.previous(), answer.total().sums())
                        : Map.of(),
                json);
        Json.asOf(answer.asOf(), json);
    }
}
