package io.disclosurestreams.http;

import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Interval;
import io.disclosurestreams.domain.Ranking;
import io.disclosurestreams.domain.RatioMeasure;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.view.RankingAnswer;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** A peer group in the order of a figure. */
final class RankingBody {

    private RankingBody() {}

    static byte[] of(RankingAnswer answer, Page page, AgencyLabel label) {
        int year = answer.peers().year();
        return page.body(
                json -> {
                    CoverageBody.write(answer.peers(), json);
                    json.writeStringProperty("figure", answer.measure().key());
                    json.writeNumberProperty("ranked", answer.ranking().ranked());
                    json.writeNumberProperty("leastCases", leastCases(answer));
                },
                answer.ranking().places(),
                answer.peers().asOf(),
                (place, json) -> {
                    label.write(place.agency(), year, json);
                    write(place, json);
                });
    }

    /** Counts are ranked whatever they are. */
    static long leastCases(RankingAnswer answer) {
        return answer.measure() instanceof RatioMeasure ? answer.leastCases() : 0;
    }

    private static void write(Ranking.Place place, JsonGenerator json) {
        Score score = place.score();
        Json.number("value", value(score), json);
        score.fraction().ifPresent(fraction -> {
            json.writeNumberProperty("numerator", fraction.numerator());
            json.writeNumberProperty("denominator", fraction.denominator());
            interval(score.interval(), json);
        });
        json.writeStringProperty("state", score.state().key());
        Json.number("rank", place.rank().isPresent() ? Optional.of(place.rank().getAsInt()) : Optional.empty(), json);
        Json.decimal("percentile", place.percentile(), json);
    }

    private static void interval(Optional<Interval> interval, JsonGenerator json) {
        if (interval.isEmpty()) {
            json.writeNullProperty("interval95");
            return;
        }
        Json.object("interval95", json, () -> {
            json.writeNumberProperty("low", interval.get().low());
            json.writeNumberProperty("high", interval.get().high());
        });
    }

    /** A ratio as everywhere else: the nearest double, not all the digits of which it is made. */
    private static Optional<Number> value(Score score) {
        return score.fraction().isPresent()
                ? score.fraction()
                        .filter(Fraction::hasCases)
                        .map(it -> it.value().orElseThrow())
                : score.value().map(Number.class::cast);
    }
}
