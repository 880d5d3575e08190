package io.disclosurestreams.http;

import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.export.WordText.Grid;
import io.disclosurestreams.view.CoveredAgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The tables of a notice. Widths are in millimetres of the 156 between the margins. */
final class NoticeGrid {

    private static final String NUMBER = "序号";
    private static final String NAME = "机关名称";
    private static final String REGION = "区划代码";
    private static final String DUE = "公布期限";
    private static final String DAYS = "逾期天数";
    private static final String BASIS = "期限依据";

    private NoticeGrid() {}

    static Grid overdue(List<CoveredAgency> agencies) {
        return new Grid(
                List.of(NUMBER, NAME, REGION, DUE, DAYS, BASIS),
                List.of(10, 44, 23, 24, 16, 39),
                rows(
                        agencies,
                        agency -> List.of(
                                agency.period().name(),
                                agency.period().region().code(),
                                due(agency),
                                Long.toString(agency.timeliness().daysLate()),
                                basis(agency))));
    }

    static Grid late(List<CoveredAgency> agencies) {
        return new Grid(
                List.of(NUMBER, NAME, REGION, DUE, "公布日期", DAYS, BASIS),
                List.of(10, 36, 23, 24, 24, 12, 27),
                rows(
                        agencies,
                        agency -> List.of(
                                agency.period().name(),
                                agency.period().region().code(),
                                due(agency),
                                agency.timeliness()
                                        .publishedOn()
                                        .map(NoticeGrid::day)
                                        .orElse("未注明"),
                                Long.toString(agency.timeliness().daysLate()),
                                basis(agency))));
    }

    static Grid useless(List<CoveredAgency> agencies) {
        return new Grid(
                List.of(NUMBER, NAME, REGION, DUE, "情况", BASIS),
                List.of(10, 42, 23, 24, 22, 35),
                rows(
                        agencies,
                        agency -> List.of(
                                agency.period().name(),
                                agency.period().region().code(),
                                due(agency),
                                condition(agency.timeliness()),
                                basis(agency))));
    }

    private static List<List<String>> rows(List<CoveredAgency> agencies, Function<CoveredAgency, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        for (CoveredAgency agency : agencies) {
            List<String> row = new ArrayList<>();
            row.add(Integer.toString(rows.size() + 1));
            row.addAll(cells.apply(agency));
            rows.add(row);
        }
        return rows;
    }

    private static String condition(Timeliness timeliness) {
        String late = timeliness.daysLate() > 0 ? "，迟报" + timeliness.daysLate() + "天" : "";
        return timeliness.state() == Timeliness.State.WITHDRAWN ? "已撤回" : "无法读取" + late;
    }

    /** Days are counted from the due day, but only once the days of grace are over: whoever checks them wants both. */
    private static String due(CoveredAgency agency) {
        return agency.timeliness()
                .deadline()
                .map(deadline ->
                        day(deadline.due()) + (deadline.graceDays() > 0 ? "（宽限至" + day(deadline.lastDay()) + "）" : ""))
                .orElse("");
    }

    private static String basis(CoveredAgency agency) {
        return agency.timeliness().deadline().map(Deadline::source).orElse("");
    }

    /** Short, and in one piece: a line may break behind a hyphen. */
    private static String day(LocalDate day) {
        return day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }
}
