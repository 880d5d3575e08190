package io.disclosurestreams.http;

import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Interval;
import io.disclosurestreams.domain.Ranking;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.export.FigureColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.CoverageAnswer;
import io.disclosurestreams.view.RankingAnswer;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** A peer group in the order of a figure, as a file. Each row has what the answer says once: of what, and of whom. */
final class RankingList {

    private RankingList() {}

    static Table<Ranking.Place> table(RankingAnswer answer, AgencyLabel label) {
        CoverageAnswer peers = answer.peers();
        return Table.<Ranking.Place>named("ranking", "排名", "Agencies in the order of a figure")
                .columns(place -> Optional.of(label.named(place.agency(), peers.year())), AgencyLabel.COLUMNS)
                .keepInView()
                .column("rank", "名次", "rank, 1 for the largest", place -> number(place.rank()))
                .column("percentile", "百分位", "percentile (mid-rank)", place -> number(place.percentile()))
                .coded("figure", "数据项", "figure", place -> Optional.of(FigureColumns.code(answer.measure())))
                .column("year", "年度", "year", place -> Value.of(peers.year()))
                .column("value", "数值", "count, amount or ratio", place -> value(place.score()))
                .column("numerator", "分子", "of a ratio", fraction(Fraction::numerator))
                .column("denominator", "分母", "of a ratio", fraction(Fraction::denominator))
                .column("interval95.low", "95%置信区间下限", "95 % interval, low", interval(Interval::low))
                .column("interval95.high", "95%置信区间上限", "95 % interval, high", interval(Interval::high))
                .coded(
                        "state",
                        "状态",
                        "whether it is ranked",
                        place -> Optional.of(StatisticsCode.of(place.score().state())))
                .column(
                        "ranked",
                        "参加排名的机关数",
                        "agencies that are ranked",
                        place -> Value.of(answer.ranking().ranked()))
                .column(
                        "leastCases",
                        "参加排名的最少件数",
                        "cases below which a ratio is not ranked",
                        place -> Value.of(RankingBody.leastCases(answer)))
                .columns(place -> Optional.of(peers), CoverageColumns.SCOPE)
                .columns(place -> Optional.of(peers), CoverageColumns.FILTERS)
                .columns(place -> Optional.of(peers), CoverageColumns.of("coverage", ""))
                .remark(
                        "数值最大者为第一，数值相等者名次相同；百分位为数值较小者（相等者计一半）所占的百分比。",
                        "The largest value is first, equal ones share a rank; the percentile is how many in a hundred have a"
                                + " smaller value, equal ones counted half.")
                .asOf(place -> peers.asOf());
    }

    private static Value value(Score score) {
        return score.fraction().isPresent()
                ? Value.ofShare(score.fraction().get().value())
                : score.value().map(Value::of).orElse(Value.EMPTY);
    }

    private static Value number(OptionalInt number) {
        return number.isPresent() ? Value.of(number.getAsInt()) : Value.EMPTY;
    }

    private static Value number(OptionalDouble number) {
        return number.isPresent() ? Value.of(number.getAsDouble()) : Value.EMPTY;
    }

    private static Function<Ranking.Place, Value> fraction(ToLongFunction<Fraction> part) {
        return place -> place.score()
                .fraction()
                .map(fraction -> Value.of(part.applyAsLong(fraction)))
                .orElse(Value.EMPTY);
    }

    private static Function<Ranking.Place, Value> interval(ToDoubleFunction<Interval> bound) {
        return place -> place.score()
                .interval()
                .map(interval -> Value.ofShare(OptionalDouble.of(bound.applyAsDouble(interval))))
                .orElse(Value.EMPTY);
    }
}
