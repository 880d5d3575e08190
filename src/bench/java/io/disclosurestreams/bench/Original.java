package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.reading.ReadResult;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A document of which is known what must be found in it, and from which others are made. */
record Original(String name, byte[] bytes, ExpectedFigures expected) {

    /** A document made of another, with what must be found in it. */
    record Made(String name, byte[] bytes, ExpectedFigures expected) {

        List<String> silent(ReadResult result) {
            return result instanceof ReadResult.Report report
                    ? DocumentScore.silent(expected, report.document())
                    : List.of();
        }

        DocumentScore score(ReadResult result) {
            if (result instanceof ReadResult.Report report) {
                return DocumentScore.of(expected, report.document());
            }
            int cells = expected.cells().size();
            return new DocumentScore(cells, 0, cells, 0);
        }
    }

    boolean isPage() {
        return name.endsWith(".html");
    }

    boolean isText() {
        return name.endsWith(".txt");
    }

    boolean isPageOrText() {
        return isPage() || isText();
    }

    /** Its words without a mark of their encoding; those of a page without a charset, which would be wrong soon. */
    String words() {
        String words = text(bytes).replace("\ufeff", "");
        return isPage() ? words.replaceAll("(?i)<meta[^>]*charset[^>]*>", "") : words;
    }

    static String text(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] == -1 && bytes[1] == -2 || bytes[0] == -2 && bytes[1] == -1)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(utf8.getBytes(StandardCharsets.UTF_8), bytes)
                ? utf8
                : new String(bytes, Charset.forName("GB18030"));
    }

    Made with(String words) {
        return with(words.getBytes(StandardCharsets.UTF_8));
    }

    Made with(byte[] other) {
        return new Made(name, other, expected);
    }

    /** With other words in the place of each number that stands by itself; those words are then expected there. */
    Optional<Made> withNumbers(UnaryOperator<String> written, UnaryOperator<String> found) {
        return WrittenReport.of(name, words()).map(report -> {
            StringBuilder text = new StringBuilder();
            Map<String, String> cells = new TreeMap<>(expected.cells());
            int from = 0;
            for (WrittenReport.Spot spot : report.spots()) {
                text.append(report.text(), from, spot.from())
                        .append(written.apply(report.text().substring(spot.from(), spot.to())));
                from = spot.to();
                cells.computeIfPresent(Figures.at(spot.slot()).path(), (same, words) -> found.apply(words));
            }
            text.append(report.text().substring(from));
            return new Made(name, text.toString().getBytes(StandardCharsets.UTF_8), expected.with(cells));
        });
    }
}
