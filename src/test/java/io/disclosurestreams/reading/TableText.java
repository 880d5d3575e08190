package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.reading.ReadResult.Tabulation;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables of figures as text, with the columns of one row. */
final class TableText {

    static final List<Figure> NEWLY_RECEIVED = Figures.all().stream()
            .filter(figure -> figure.path().startsWith("requests.newlyReceived."))
            .toList();

    private TableText() {}

    static ReadResult read(String text) {
        return new DocumentReader().read("表.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    static List<TabulatedReport> reports(String text) {
        return ((Tabulation) read(text)).reports();
    }

    static String reason(String text) {
        return ((ReadResult.Unsupported) read(text)).reason();
    }

    /** A header with the seven columns of one row, and lines below it. */
    static String table(String fields, String... lines) {
        StringBuilder table = new StringBuilder(fields);
        NEWLY_RECEIVED.forEach(figure -> table.append(',').append(figure.path()));
        for (String line : lines) {
            table.append('\n').append(line);
        }
        return table.append('\n').toString();
    }
}
