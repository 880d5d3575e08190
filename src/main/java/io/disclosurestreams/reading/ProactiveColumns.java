package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.reading.Columns.Basis;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Header.Word;
import io.disclosurestreams.reading.Match.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds out what the columns of a block of table two mean. Both forms have a set of columns a row; a header whose words
 * are cut off or mixed is understood by the set that fits all of it.
 */
final class ProactiveColumns {

    /**
     * The columns of a row in one form.
     *
     * @param keys in official order
     * @param labels the official ones
     */
    private record Family(List<String> keys, List<String> labels) {

        String words() {
            return labels.stream().map(Wording::key).collect(Collectors.joining());
        }

        List<Column> columns() {
            List<Column> columns = new ArrayList<>();
            for (int index = 0; index < keys.size(); index++) {
                columns.add(new Column(keys.get(index), labels.get(index), -1, -1));
            }
            return columns;
        }
    }

    private static final Set<Family> FAMILIES = families();

    private ProactiveColumns() {}

    static Columns of(Header header) {
        List<Word> words = header.words().stream()
                .filter(word -> word.match().term().filter(Term::isFurniture).isEmpty())
                .toList();
        Columns named = named(words, header);
        if (named.areKnown()) {
            return named;
        }
        for (Family family : FAMILIES) {
            if (Scramble.isOf(header, family.words())) {
                return new Columns(Basis.SCRAMBLED, family.columns(), 0, 0);
            }
        }
        return Columns.UNKNOWN;
    }

    private static Columns named(List<Word> words, Header header) {
        long known = words.stream().filter(word -> word.match().mayBeColumn()).count();
        if (known == 0) {
            return Columns.UNKNOWN;
        }
        for (Family family : FAMILIES) {
            List<Column> columns = family.keys().size() == known ? fit(words, family) : List.of();
            if (!columns.isEmpty()) {
                return new Columns(Basis.NAMED, columns, 0, header.blanks());
            }
        }
        return Columns.UNKNOWN;
    }

    /** The words as columns of the family: sure ones first, then those that two columns could mean, in order. */
    private static List<Column> fit(List<Word> words, Family family) {
        Set<String> sure = new HashSet<>();
        for (Word word : words) {
            List<String> keys = keys(word, family);
            if (keys.isEmpty() && word.match().mayBeColumn() || keys.size() == 1 && !sure.add(keys.get(0))) {
                return List.of();
            }
        }
        Set<String> used = new HashSet<>(sure);
        List<Column> columns = new ArrayList<>();
        for (Word word : words) {
            List<String> keys = keys(word, family);
            String key = keys.size() == 1 ? keys.get(0) : "";
            for (String each : keys.size() > 1 ? keys : List.<String>of()) {
                if (key.isEmpty() && used.add(each)) {
                    key = each;
                }
            }
            if (key.isEmpty() && !keys.isEmpty()) {
                return List.of();
            }
            columns.add(new Column(key, word.text(), -1, -1));
        }
        return columns;
    }

    /** The columns of the family that a word may mean, nearest alone, in official order. */
    private static List<String> keys(Word word, Family family) {
        List<Candidate> candidates = word.match().candidates().stream()
                .filter(candidate -> family.keys().contains(candidate.term().column()))
                .toList();
        return family.keys().stream()
                .filter(key -> candidates.stream()
                        .anyMatch(candidate -> candidate.term().column().equals(key)
                                && candidate.distance() == candidates.get(0).distance()))
                .toList();
    }

    private static Set<Family> families() {
        Set<Family> families = new LinkedHashSet<>();
        for (Form form : new Form[] {Form.FORM_2021, Form.FORM_2019}) {
            for (ProactiveRow row : ProactiveRow.values()) {
                List<String> keys = new ArrayList<>();
                List<String> labels = new ArrayList<>();
                for (ProactiveFigure figure : inOrder(row, form)) {
                    keys.add(figure.column());
                    labels.add(figure.label(form));
                }
                if (!keys.isEmpty()) {
                    families.add(new Family(List.copyOf(keys), List.copyOf(labels)));
                }
            }
        }
        return families;
    }

    /** The figures of a row as the form prints them: decisions, which both forms have, come last. */
    private static List<ProactiveFigure> inOrder(ProactiveRow row, Form form) {
        return ProactiveFigure.all().stream()
                .filter(figure -> figure.row() == row && !figure.label(form).isEmpty())
                .sorted(Comparator.comparing(figure -> figure.in() == FormSet.BOTH))
                .toList();
    }
}
