package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words of a table without lines are by themselves: figures, names of groups, pieces of labels. */
final class GapWords {

    private GapWords() {}

    /** The values with which a line ends. */
    static List<TextLine> figures(List<TextLine> line) {
        int from = line.size();
        while (from > 0 && CellText.isValue(line.get(from - 1).text())) {
            from--;
        }
        return line.subList(from, line.size());
    }

    static boolean isGroup(TextLine word) {
        return group(word).isPresent();
    }

    /** What a word means that stands over several columns or none. */
    static Optional<Term> group(TextLine word) {
        return Stream.of(OfficialTable.values())
                .map(OfficialTable::lexicon)
                .flatMap(lexicon -> lexicon.exact(lexicon.key(word.text())).term().stream())
                .filter(term -> term.isFurniture() || term.isGroup())
                .findFirst();
    }

    /** True for words that head a column wherever they stand. */
    static boolean isHead(TextLine word) {
        return Stream.of(OfficialTable.values())
                .map(OfficialTable::lexicon)
                .flatMap(lexicon -> lexicon.exact(lexicon.key(word.text())).term().stream())
                .anyMatch(term -> term.isColumn() && !term.isRow());
    }

    /** The pieces of a label's cells, joined where they stand above each other. */
    static List<String> label(List<TextLine> words) {
        List<Box> places = new ArrayList<>();
        List<StringBuilder> texts = new ArrayList<>();
        List<TextLine> sorted = words.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().centreY()))
                .toList();
        for (TextLine word : sorted) {
            int at = 0;
            while (at < places.size() && !places.get(at).sharesColumn(word.box())) {
                at++;
            }
            if (at == places.size()) {
                places.add(word.box());
                texts.add(new StringBuilder());
            }
            places.set(at, Box.around(List.of(places.get(at), word.box())));
            texts.get(at).append(word.text());
        }
        List<Integer> order = Stream.iterate(0, index -> index + 1)
                .limit(places.size())
                .sorted(Comparator.comparingDouble(index -> places.get(index).left()))
                .toList();
        return order.stream().map(index -> texts.get(index).toString()).toList();
    }
}
