package io.disclosurestreams.http;

import io.disclosurestreams.domain.ChangeBreakdown;
import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.Reading;
import io.disclosurestreams.export.FigureColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.ChangeAnswer;
import io.disclosurestreams.view.CoverageAnswer;
import java.util.Optional;
import java.util.function.Function;

/** Who made a figure of a region change, as a file. Each row has what the answer says once: of what, and how much of it. */
final class ChangeList {

    private ChangeList() {}

    static Table<ChangePart> table(ChangeAnswer answer, AgencyLabel label) {
        CoverageAnswer current = answer.current();
        ChangeBreakdown breakdown = answer.breakdown();
        return Table.<ChangePart>named("contributions", "增减贡献", "Contributions to the change of a figure")
                .columns(part -> Optional.of(label.named(part.agency(), current.year())), AgencyLabel.COLUMNS)
                .keepInView()
                .coded("figure", "数据项", "figure", part -> Optional.of(FigureColumns.code(answer.measure())))
                .column("year", "年度", "year", part -> Value.of(current.year()))
                .column("previous", "上年", "in the sums of the year before", given(ChangePart::before))
                .column("current", "本年", "in the sums of the year", given(ChangePart::after))
                .column("contribution", "贡献", "what it adds to the change", part -> Value.of(part.contribution()))
                .column(
                        "share",
                        "占全部贡献绝对值的比重",
                        "share of all contributions without their signs",
                        part -> Value.ofShare(breakdown.share(part)))
                .coded("state", "原因", "why it contributes", part -> Optional.of(StatisticsCode.of(part.state())))
                .columns(part -> Optional.of(current), CoverageColumns.SCOPE)
                .columns(part -> Optional.of(current), CoverageColumns.FILTERS)
                .columns(part -> Optional.of(current), CoverageColumns.of("coverage", ""))
                .columns(part -> Optional.of(answer.previous()), CoverageColumns.of("previousCoverage", "上年"))
                .remark(
                        "各行贡献之和等于地区合计的增减；没有可解释的增减时没有行。",
                        "The contributions of all rows add up to the change of the region; without a change to explain"
                                + " there are none.")
                .asOf(part -> answer.asOf());
    }

    private static Function<ChangePart, Value> given(Function<ChangePart, Optional<Reading>> year) {
        return part -> year.apply(part)
                .filter(Reading::given)
                .map(reading -> Value.of(reading.exact()))
                .orElse(Value.EMPTY);
    }
}
