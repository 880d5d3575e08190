package io.disclosurestreams.bench;

import io.disclosurestreams.bench.WrittenReport.Spot;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of a table as it is written, label and all.
 *
 * @param spots of the numbers that stand in it
 */
record WrittenRow(int from, int to, List<Spot> spots) {

    private static final Pattern LABEL = Pattern.compile("[^<>\\n|]*\\p{IsHan}[^<>\\n|]*");

    static Optional<WrittenRow> of(WrittenReport report, Spot spot) {
        List<Spot> row = report.spots().stream()
                .filter(other -> other.row().equals(spot.row()))
                .toList();
        int last = row.get(row.size() - 1).to();
        // the numbers of table four have no label of their own
        int label = spot.row().equals("disputes") ? row.get(0).from() : labelBefore(report, row.get(0));
        String text = report.text();
        if (!report.isPage()) {
            int end = text.indexOf('\n', last);
            return Optional.of(between(report, text.lastIndexOf('\n', label) + 1, end < 0 ? text.length() : end + 1));
        }
        int open = text.lastIndexOf("<tr", row.get(0).from());
        return open > text.lastIndexOf("</tr>", row.get(0).from())
                ? tags(report, open, last, "</tr>")
                : tags(report, text.lastIndexOf("<p", label), last, "</p>");
    }

    private static Optional<WrittenRow> tags(WrittenReport report, int from, int last, String end) {
        int to = report.text().indexOf(end, last);
        return from < 0 || to < 0 ? Optional.empty() : Optional.of(between(report, from, to + end.length()));
    }

    private static WrittenRow between(WrittenReport report, int from, int to) {
        return new WrittenRow(
                from,
                to,
                report.spots().stream()
                        .filter(spot -> from <= spot.from() && spot.to() <= to)
                        .toList());
    }

    /** Where the words begin that stand next before a number. */
    static int labelBefore(WrittenReport report, Spot spot) {
        Matcher labels = LABEL.matcher(report.text()).region(0, spot.from());
        int at = 0;
        while (labels.find()) {
            at = labels.start();
        }
        return at;
    }
}
