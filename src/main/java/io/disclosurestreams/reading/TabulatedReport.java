package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.ReportDocument;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A report that is one line of a table of figures.
 *
 * @param place of the line: its number in the file, behind that of its sheet if there are several: {@code 2/7}
 * @param agency its id, if the table names it
 * @param revision if the table names it
 * @param csv the line with its header, without the columns that are not read: a document of its own
 * @param errors why it can't be taken, in words for people; empty if it can
 */
public record TabulatedReport(
        String place,
        Optional<String> agency,
        OptionalInt revision,
        ReportDocument document,
        String csv,
        List<String> errors) {

    private static final Reason CONTRADICTED = new Reason(
            "another line of the table has other figures for the same agency and year; leave one of them out,"
                    + " or say by a column \"revision\" which is the later",
            "表中另有一行为同一机关同一年度的不同数字，请删去一行，或以“修订号”列注明先后");

    public TabulatedReport {
        errors = List.copyOf(errors);
    }

    /** The same, but an error more. */
    public TabulatedReport with(Reason error) {
        List<String> all =
                Stream.concat(errors.stream(), Stream.of(error.toString())).toList();
        return new TabulatedReport(place, agency, revision, document, csv, all);
    }

    /**
     * The same reports; of those for one agency and year that have other figures, all in error.
     *
     * @param whose whose report it is, the same text for the same agency; empty if nobody knows
     */
    public static List<TabulatedReport> compared(
            List<TabulatedReport> reports, Function<TabulatedReport, Optional<String>> whose) {
        Map<String, Set<Cells>> told = new HashMap<>();
        for (TabulatedReport report : reports) {
            pair(report, whose)
                    .ifPresent(pair -> told.computeIfAbsent(pair, none -> new HashSet<>())
                            .add(report.document().cells()));
        }
        return reports.stream()
                .map(report -> pair(report, whose)
                        .filter(pair ->
                                report.errors().isEmpty() && told.get(pair).size() > 1)
                        .map(pair -> report.with(CONTRADICTED))
                        .orElse(report))
                .toList();
    }

    private static Optional<String> pair(TabulatedReport report, Function<TabulatedReport, Optional<String>> whose) {
        // one that contradicts another under the same name still contradicts those under other names
        boolean sound = report.errors().isEmpty() || report.errors().equals(List.of(CONTRADICTED.toString()));
        return sound
                ? whose.apply(report)
                        .map(agency -> agency + '|' + report.document().year() + '|' + report.revision())
                : Optional.empty();
    }
}
