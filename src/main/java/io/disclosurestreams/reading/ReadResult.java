package io.disclosurestreams.reading;

import io.disclosurestreams.domain.ReportDocument;
import java.util.List;

/** What became of a document. */
public sealed interface ReadResult {

    /** Found by content, never by the file's name, e.g. {@code text/html}. */
    String mediaType();

    /** It is an annual report; whether whole, {@link ReportDocument#missing()} tells. */
    record Report(ReportDocument document, String mediaType) implements ReadResult {}

    /** It is a table of figures: many reports, each to be judged on its own. */
    record Tabulation(List<FigureTable> tables, String mediaType) implements ReadResult {

        public Tabulation {
            tables = List.copyOf(tables);
        }

        /** One a line, in the order of the document; lines that contradict each other are all in error. */
        public List<TabulatedReport> reports() {
            List<TabulatedReport> all =
                    tables.stream().flatMap(table -> table.reports().stream()).toList();
            return TabulatedReport.compared(all, report -> report.agency().or(report.document()::agencyName));
        }
    }

    /**
     * It could be read and is no annual report.
     *
     * @param reason in words for people
     */
    record NotAReport(String mediaType, String reason) implements ReadResult {}

    /**
     * It could not be read: a format that is not known, or beyond a limit.
     *
     * @param reason in words for people, with the remedy
     */
    record Unsupported(String mediaType, String reason) implements ReadResult {}
}
