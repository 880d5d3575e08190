package io.disclosurestreams.http;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.export.ReportColumns;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.AgencyAnswer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of agencies. */
final class AgencyList {

    static final Table<AgencyAnswer> TABLE = table();

    private AgencyList() {}

    private static Table<AgencyAnswer> table() {
        return Table.<AgencyAnswer>named("agencies", "行政机关名单", "Agencies with how their latest year stands")
                .column("agency", "机关编码", "agency id", answer -> Value.of(answer.agency()))
                .column("name", "机关名称", "official name", text(RosterPeriod::name))
                .keepInView()
                .column(
                        "unlisted",
                        "不在名录",
                        "has reports, but is on no roster",
                        answer -> Value.of(Boolean.toString(answer.roster().isEmpty())))
                .column(
                        "aliases",
                        "其他名称",
                        "other names, separated by |",
                        text(period -> String.join("|", period.aliases())))
                .column(
                        "region",
                        "行政区划代码",
                        "region code",
                        text(period -> period.region().code()))
                .coded("level", "层级", "level", code(period -> Optional.of(AgencyCode.of(period.level()))))
                .coded("kind", "机关类型", "kind", code(period -> Optional.of(AgencyCode.of(period.kind()))))
                .column("sector", "条线", "sector", textIfAny(RosterPeriod::sector))
                .column("superior", "上级机关编码", "id of the agency above", textIfAny(RosterPeriod::superior))
                .column("activeFrom", "起始年度", "first year", year(RosterPeriod::activeFrom))
                .column("activeTo", "终止年度", "last year", year(RosterPeriod::activeTo))
                .coded(
                        "reportScope",
                        "报告范围",
                        "scope of its reports as the roster has it",
                        code(period -> period.reportScope().map(AgencyCode::of)))
                .column(
                        "yearsReported",
                        "已报年度",
                        "years reported, separated by |",
                        answer -> Value.of(answer.yearsReported().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining("|"))))
                .column(
                        "latest.year",
                        "最近应报年度",
                        "latest year that it owes or has reported",
                        answer -> number(answer.latestYear()))
                .columns(AgencyAnswer::latest, ReportColumns.timeliness("latest.timeliness"))
                .remark("机关名称等为名录中的最近一行。", "Name and the like are those of the latest line of the roster.")
                .asOf(AgencyAnswer::asOf);
    }

    private static Optional<RosterPeriod> latest(AgencyAnswer answer) {
        return answer.roster().map(RosterEntry::latest);
    }

    private static Function<AgencyAnswer, Value> text(Function<RosterPeriod, String> part) {
        return answer -> Value.ofText(latest(answer).map(part));
    }

    private static Function<AgencyAnswer, Value> textIfAny(Function<RosterPeriod, Optional<String>> part) {
        return answer -> Value.ofText(latest(answer).flatMap(part));
    }

    private static Function<AgencyAnswer, Optional<Code>> code(Function<RosterPeriod, Optional<Code>> part) {
        return answer -> latest(answer).flatMap(part);
    }

    private static Function<AgencyAnswer, Value> year(Function<RosterPeriod, OptionalInt> part) {
        return answer -> latest(answer).map(part).map(AgencyList::number).orElse(Value.EMPTY);
    }

    private static Value number(OptionalInt number) {
        return number.isPresent() ? Value.of(number.getAsInt()) : Value.EMPTY;
    }
}
