package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.ReportDocument;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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

    public TabulatedReport {
        errors = List.copyOf(errors);
    }

    /** Whose report of which year and revision; the same text for the same. */
    String pair() {
        return agency.or(document::agencyName).orElse("") + '|' + document.year() + '|' + revision;
    }

    boolean isForNobody() {
        return agency.or(document::agencyName).isEmpty() || document.year().isEmpty();
    }

    /** The same, in error since another line says otherwise. */
    TabulatedReport contradicted() {
        String why = new Reason(
                        "another line of the table has other figures for the same agency and year; leave one of them out,"
                                + " or say by a column \"revision\" which is the later",
                        "表中另有一行为同一机关同一年度的不同数字，请删去一行，或以“修订号”列注明先后")
                .toString();
        return new TabulatedReport(
                place,
                agency,
                revision,
                document,
                csv,
                Stream.concat(errors.stream(), Stream.of(why)).toList());
    }
}
