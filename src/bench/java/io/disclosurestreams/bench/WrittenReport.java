package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A good report as text or as the source of a web page, of which is known where each number stands.
 *
 * @param document what the reader finds in it
 * @param spots of its numbers, in the order of the text
 */
public record WrittenReport(String name, String text, ReportDocument document, List<Spot> spots) {

    /** A number that is a cell by itself, in text or between tags. */
    private static final Pattern NUMBER = Pattern.compile("(?<![^>\\s|])[+-]?\\d{1,9}(?:\\.\\d+)?(?![^<\\s|])");
    /** Numbers of which no report has another. */
    private static final int FIRST_PROBE = 7_310_001;

    /** Where a figure stands in the text. */
    public record Spot(int slot, int from, int to) {

        /** Its row of the form; the three groups of table four stand in one. */
        String row() {
            String path = Figures.at(slot).path();
            return slot < Figures.DISPUTES_START ? rowOf(path) : "disputes";
        }
    }

    static String rowOf(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** The report if the text is a whole one of which every number could be placed. */
    public static Optional<WrittenReport> of(String name, String text) {
        Optional<ReportDocument> document = read(name, text).filter(ReportDocument::isComplete);
        return document.map(good -> new WrittenReport(name, text, good, spots(name, text)))
                .filter(report -> !report.spots.isEmpty());
    }

    static Optional<ReportDocument> read(String name, String text) {
        ReadResult result = new DocumentReader().read(name, text.getBytes(StandardCharsets.UTF_8));
        return result instanceof ReadResult.Report report ? Optional.of(report.document()) : Optional.empty();
    }

    boolean isPage() {
        return text.contains("</");
    }

    /** Puts another number in every place at once; where each of them is read tells whose place it was. */
    private static List<Spot> spots(String name, String text) {
        Map<String, MatchResult> places = new HashMap<>();
        StringBuilder probed = new StringBuilder();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            String probe = String.valueOf(FIRST_PROBE + places.size());
            places.put(probe, numbers.toMatchResult());
            numbers.appendReplacement(probed, probe);
        }
        numbers.appendTail(probed);
        Cells cells = read(name, probed.toString()).map(ReportDocument::cells).orElse(Cells.NONE);
        Map<String, String> found = ExpectedFigures.found(cells);
        List<Spot> spots = new ArrayList<>();
        for (Figure figure : Figures.all()) {
            MatchResult place = places.get(found.get(figure.path()));
            if (place != null) {
                spots.add(new Spot(figure.slot(), place.start(), place.end()));
            }
        }
        spots.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return List.copyOf(spots);
    }
}
