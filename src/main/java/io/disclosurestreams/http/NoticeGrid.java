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

    private static final String DAYS = "逾期天数";

    private NoticeGrid() {}

    static Grid overdue(List<CoveredAgency> agencies) {
        return grid(List.of(DAYS), List.of(10, 44, 23, 24, 16, 39), agencies, agency -> List.of(daysLate(agency)));
    }

    static Grid late(List<CoveredAgency> agencies) {
        return grid(
                List.of("公布日期", DAYS),
                List.of(10, 36, 23, 24, 24, 12, 27),
                agencies,
                agency -> List.of(
                        agency.timeliness().publishedOn().map(NoticeGrid::day).orElse("未注明"), daysLate(agency)));
    }

    static Grid useless(List<CoveredAgency> agencies) {
        return grid(
                List.of("情况"),
                List.of(10, 42, 23, 24, 22, 35),
                agencies,
                agency -> List.of(condition(agency.timeliness())));
    }

    /** Of each agency who it is and by when it was due, then what became of it, then what sets the day. */
    private static Grid grid(
            List<String> header,
            List<Integer> widths,
            List<CoveredAgency> agencies,
            Function<CoveredAgency, List<String>> cells) {
        List<String> all = new ArrayList<>(List.of("序号", "机关名称", "区划代码", "公布期限"));
        all.addAll(header);
        all.add("期限依据");
        List<List<String>> rows = new ArrayList<>();
        for (CoveredAgency agency : agencies) {
            List<String> row = new ArrayList<>(List.of(
                    Integer.toString(rows.size() + 1),
                    agency.period().name(),
                    agency.period().region().code(),
                    due(agency)));
            row.addAll(cells.apply(agency));
            row.add(agency.timeliness().deadline().map(Deadline::source).orElse(""));
            rows.add(row);
        }
        return new Grid(all, widths, rows);
    }

    private static String daysLate(CoveredAgency agency) {
        return Long.toString(agency.timeliness().daysLate());
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

    /** Short, and in one piece: a line may break behind a hyphen. */
    private static String day(LocalDate day) {
        return day.getYear() + "." + day.getMonthValue() + "." + day.getDayOfMonth();
    }
}
