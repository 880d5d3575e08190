package io.disclosurestreams.http;

import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.YearOverYear;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.SummaryAnswer;
import io.disclosurestreams.wire.FiguresJson;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A region's year (contract §7). */
final class RollUpBody {

    private RollUpBody() {}

    /**
     * As an item of a list.
     *
     * @param alike empty if not asked for
     */
    static void write(RollUpAnswer answer, Optional<LikeForLike> alike, JsonGenerator json) {
        figures(answer, alike, json);
        Json.asOf(answer.asOf(), json);
    }

    /** By itself: with the region's summary report. */
    static void write(
            RollUpAnswer answer, Optional<LikeForLike> alike, Optional<SummaryAnswer> summary, JsonGenerator json) {
        figures(answer, alike, json);
        summary.ifPresent(report -> Json.object("summary", json, () -> SummaryBody.write(report, json)));
        Json.asOf(answer.asOf(), json);
    }

    private static void figures(RollUpAnswer answer, Optional<LikeForLike> alike, JsonGenerator json) {
        CoverageBody.write(answer.coverage(), json);
        FiguresJson.write(answer.total().sums(), json);
        Map<String, Comparison> comparisons = answer.total().hasFigures()
                ? YearOverYear.compare(answer.previous(), answer.total().sums())
                : Map.of();
        FigureBody.write(answer.total().sums(), comparisons, json);
        alike.ifPresent(same -> Json.object("likeForLike", json, () -> {
            json.writeNumberProperty("agencies", same.agencies());
            FigureBody.yearOverYear(same.compare(), json);
        }));
    }
}
