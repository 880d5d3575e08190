package io.disclosurestreams.http;

import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.export.WordText;
import io.disclosurestreams.export.WordText.Block;
import io.disclosurestreams.export.WordText.Grid;
import io.disclosurestreams.export.WordText.Heading;
import io.disclosurestreams.export.WordText.Paragraph;
import io.disclosurestreams.export.WordText.Signature;
import io.disclosurestreams.view.CoverageAnswer;
import io.disclosurestreams.view.CoveredAgency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The draft of a notice (通报) on how reports came in: numbers, who is overdue, who was late, and what the law says. */
final class NoticeText {

    private static final List<String> HEADER = List.of("序号", "机关名称", "区划代码", "公布期限", "逾期天数", "期限依据");
    /** In millimetres of the 156 between the margins. */
    private static final List<Integer> WIDTHS = List.of(10, 44, 20, 33, 17, 32);

    private final CoverageAnswer coverage;
    private final List<CoveredAgency> agencies;
    private final LocalDate today;

    /** @param agencies all that the coverage counts */
    NoticeText(CoverageAnswer coverage, List<CoveredAgency> agencies, LocalDate today) {
        this.coverage = coverage;
        this.agencies = agencies;
        this.today = today;
    }

    /** Overdue ones first, the longest first. */
    static List<CoveredAgency> overdueAndLate(List<CoveredAgency> agencies) {
        List<CoveredAgency> both = new ArrayList<>(in(Timeliness.State.OVERDUE, agencies));
        both.addAll(in(Timeliness.State.LATE, agencies));
        return List.copyOf(both);
    }

    private static List<CoveredAgency> in(Timeliness.State state, List<CoveredAgency> agencies) {
        return agencies.stream()
                .filter(agency -> agency.timeliness().state() == state)
                .sorted((one, other) -> Long.compare(
                        other.timeliness().daysLate(), one.timeliness().daysLate()))
                .toList();
    }

    WordText text() {
        String place = coverage.name().orElse(coverage.query().region().code());
        List<CoveredAgency> overdue = in(Timeliness.State.OVERDUE, agencies);
        List<CoveredAgency> late = in(Timeliness.State.LATE, agencies);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph("根据《中华人民共和国政府信息公开条例》第四十九条、第五十条和《国务院办公厅政府信息与政务公开办公室关于印发〈中华人民共和国政府信息公开"
                + "工作年度报告格式〉的通知》（国办公开办函〔2021〕30号），现将" + place + coverage.year() + "年度政府信息公开工作年度报告报送情况通报如下（截至"
                + day(today) + "）。"));
        blocks.add(new Heading("一、总体情况"));
        blocks.add(new Paragraph(numbers()));
        blocks.add(new Heading("二、逾期未报的机关（" + overdue.size() + "个）"));
        blocks.add(overdue.isEmpty() ? new Paragraph("无。") : grid(overdue));
        blocks.add(new Heading("三、迟报的机关（" + late.size() + "个）"));
        blocks.add(late.isEmpty() ? new Paragraph("无。") : grid(late));
        blocks.add(new Heading("四、有关要求"));
        blocks.add(
                new Paragraph("逾期未报的机关应当尽快公布并报送年度报告。对未按照要求开展政府信息公开工作的行政机关，依照《中华人民共和国政府信息公开条例》第四十七条予以督促整改" + "或者通报批评。"));
        blocks.add(new Signature(day(today)));
        return new WordText(place + coverage.year() + "年度政府信息公开工作年度报告报送情况通报", blocks);
    }

    private String numbers() {
        long expected = coverage.coverage().expected();
        long received = coverage.coverage().received();
        Map<Timeliness.State, Long> byState = new TreeMap<>();
        agencies.forEach(agency -> byState.merge(agency.timeliness().state(), 1L, Long::sum));
        StringBuilder text = new StringBuilder("应报送年度报告的机关" + expected + "个，已收到" + received + "个");
        if (expected > 0) {
            text.append("，报送率")
                    .append(BigDecimal.valueOf(100 * received)
                            .divide(BigDecimal.valueOf(expected), 1, RoundingMode.HALF_UP)
                            .toPlainString())
                    .append("%");
        }
        told(byState, Timeliness.State.ON_TIME, "按时公布", text);
        told(byState, Timeliness.State.LATE, "迟报", text);
        told(byState, Timeliness.State.UNDATED, "收到但公布日期不明", text);
        told(byState, Timeliness.State.UNREADABLE, "收到但无法读取", text);
        told(byState, Timeliness.State.OVERDUE, "逾期未报", text);
        told(byState, Timeliness.State.WITHDRAWN, "已撤回", text);
        told(byState, Timeliness.State.DUE_SOON, "即将到期尚未报送", text);
        told(byState, Timeliness.State.NOT_DUE, "未到期尚未报送", text);
        told(byState, Timeliness.State.EXCUSED, "经批准免于报送（不计入应报）", text);
        return text.append("。").toString();
    }

    private static void told(
            Map<Timeliness.State, Long> byState, Timeliness.State state, String words, StringBuilder text) {
        long count = byState.getOrDefault(state, 0L);
        if (count > 0) {
            text.append("；").append(words).append(count).append("个");
        }
    }

    private static Grid grid(List<CoveredAgency> agencies) {
        List<List<String>> rows = new ArrayList<>();
        for (CoveredAgency agency : agencies) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    agency.period().name(),
                    agency.period().region().code(),
                    agency.timeliness().due().map(NoticeText::day).orElse(""),
                    Long.toString(agency.timeliness().daysLate()),
                    agency.timeliness().deadline().map(Deadline::source).orElse("")));
        }
        return new Grid(HEADER, WIDTHS, rows);
    }

    private static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
