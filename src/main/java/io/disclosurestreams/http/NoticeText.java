package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.export.WordText;
import io.disclosurestreams.export.WordText.Block;
import io.disclosurestreams.export.WordText.Grid;
import io.disclosurestreams.export.WordText.Heading;
import io.disclosurestreams.export.WordText.Paragraph;
import io.disclosurestreams.export.WordText.Signature;
import io.disclosurestreams.view.CoverageAnswer;
import io.disclosurestreams.view.CoveredAgency;
import io.disclosurestreams.view.RegionQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The draft of a notice (通报) on how reports came in: numbers, who is overdue, who was late, whose report was taken back or
 * can't be read, and what the law says.
 */
final class NoticeText {

    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五");

    private final CoverageAnswer coverage;
    private final List<CoveredAgency> agencies;
    private final LocalDate today;
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    /** @param agencies all that the coverage counts */
    NoticeText(CoverageAnswer coverage, List<CoveredAgency> agencies, LocalDate today) {
        this.coverage = coverage;
        this.agencies = agencies;
        this.today = today;
    }

    /** Overdue ones first, then late ones, the longest first; then those whose report is no use to anybody. */
    static List<CoveredAgency> named(List<CoveredAgency> agencies) {
        return Stream.of(
                        Timeliness.State.OVERDUE,
                        Timeliness.State.LATE,
                        Timeliness.State.WITHDRAWN,
                        Timeliness.State.UNREADABLE)
                .flatMap(state -> in(state, agencies).stream())
                .toList();
    }

    private static List<CoveredAgency> in(Timeliness.State state, List<CoveredAgency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.timeliness().state() == state)
                .sorted((one, other) -> Long.compare(
                        other.timeliness().daysLate(), one.timeliness().daysLate()))
                .toList();
    }

    WordText text() {
        List<CoveredAgency> overdue = in(Timeliness.State.OVERDUE, agencies);
        List<CoveredAgency> late = in(Timeliness.State.LATE, agencies);
        List<CoveredAgency> useless = new ArrayList<>(in(Timeliness.State.WITHDRAWN, agencies));
        useless.addAll(in(Timeliness.State.UNREADABLE, agencies));
        blocks.add(new Paragraph(
                "根据" + NoticeBasis.of(coverage.year()) + "，现将" + subject() + "政府信息公开工作年度报告报送情况通报如下（截至" + day() + "）。"));
        heading("总体情况");
        blocks.add(new Paragraph(NoticeNumbers.of(coverage, agencies)));
        heading("逾期未报的机关（" + overdue.size() + "个）");
        list(overdue, NoticeGrid::overdue);
        heading("迟报的机关（" + late.size() + "个）");
        list(late, NoticeGrid::late);
        if (!useless.isEmpty()) {
            heading("年度报告已撤回或者无法读取的机关（" + useless.size() + "个）");
            list(useless, NoticeGrid::useless);
        }
        heading("有关要求");
        blocks.add(new Paragraph((overdue.isEmpty() ? "" : "逾期未报的机关应当尽快公布并报送年度报告。")
                + (useless.isEmpty() ? "" : "年度报告已撤回或者无法读取的机关应当重新公布并报送。")
                + "对未按照要求开展政府信息公开工作的行政机关，依照《中华人民共和国政府信息公开条例》第四十七条予以督促整改或者通报批评。"));
        blocks.add(new Signature("（发文机关）"));
        blocks.add(new Signature(day()));
        return new WordText(subject() + "政府信息公开工作年度报告报送情况通报", blocks);
    }

    private String subject() {
        Region region = coverage.query().region();
        String place = coverage.name().orElse(region.isCountry() ? "全国" : "区划" + region.code());
        boolean named = coverage.name().isPresent() || region.isCountry();
        return place + filter() + (named ? "" : "的") + coverage.year() + "年度";
    }

    /** Numbers of some agencies alone must say of which. */
    private String filter() {
        RegionQuery query = coverage.query();
        String some = Stream.of(
                        query.level().map(AgencyLevel::label), query.kind().map(AgencyKind::label), query.sector())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("、"));
        return some.isEmpty() ? "" : "（" + some + "）";
    }

    private String day() {
        return today.getYear() + "年" + today.getMonthValue() + "月" + today.getDayOfMonth() + "日";
    }

    private void heading(String text) {
        blocks.add(new Heading(NUMERALS.get(headings) + "、" + text));
        headings++;
    }

    private void list(List<CoveredAgency> some, Function<List<CoveredAgency>, Grid> grid) {
        blocks.add(some.isEmpty() ? new Paragraph("无。") : grid.apply(some));
    }
}
