package io.disclosurestreams.histories;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The findings on one standing report, judged anew from the catalogue of rules alone. Where the catalogue leaves a choice,
 * this says what the product chose: a stroke is no blank (CELL-BLANK), a row of zeros may leave its 总计 blank, any body of
 * the State but a town can make regulations for the nation, and a year is a gap (YOY-GAP) if the roster's periods owe it,
 * whatever today is.
 */
final class ReferenceFindings {

    private final Event event;
    private final int year;
    private final Optional<Period> period;

    ReferenceFindings(Event event, int year, Optional<Period> period) {
        this.event = event;
        this.year = year;
        this.period = period;
    }

    /**
     * What is found, given the year before.
     *
     * @param before the event that stands for it
     * @param owedBefore whether the agency owed it
     */
    SortedMap<String, String> against(Optional<Event> before, boolean owedBefore) {
        Violations found = new Violations();
        if (event.state().equals("withdrawn")) {
            return found.facts();
        }
        if (!event.unknown().isEmpty()) {
            found.add("DOC-SHAPE", "info", List.of(event.unknown().split(",")));
        }
        boolean readable = event.state().equals("readable");
        CellReading cells = new CellReading(event);
        OneReport.form(event, year, readable ? cells.form() : "-", found);
        if (period.isEmpty()) {
            found.add("DOC-AGENCY", "error", List.of());
        }
        if (readable) {
            OneReport report = new OneReport(cells, found);
            period.ifPresent(report::competence);
            period.ifPresent(report::publicPower);
            report.cells();
            report.tableTwo();
            report.sums();
            acrossYears(cells, before, owedBefore, found);
        }
        return found.facts();
    }

    private static void acrossYears(CellReading cells, Optional<Event> before, boolean owed, Violations found) {
        String state = before.map(Event::state).orElse("withdrawn");
        if (state.equals("readable")) {
            new TwoReports(cells, new CellReading(before.orElseThrow()), found).judge();
        } else if (state.equals("withdrawn") && owed) {
            found.add("YOY-GAP", "info", List.of());
        }
    }
}
