package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words that stand above the rows of a table, collected until the first row. */
final class Header {

    /**
     * A piece of the header.
     *
     * @param match what it may mean; none for a word that the form does not have
     */
    record Word(String text, Match match) {

        /** True for words beside the header: pieces of the note in its corner, or of prose. */
        boolean isAside() {
            String key = Wording.key(text);
            boolean corner = key.length() > 3 && CORNER.contains(key);
            return corner || match.isNone() && (PROSE.matcher(text).find() || key.length() > LONGEST_WORD);
        }
    }

    /** The official headers have three rows and at most 19 words. */
    private static final int MOST_ROWS = 12;

    private static final int MOST_WORDS = 300;
    private static final int LONGEST_WORD = 30;
    private static final Pattern PROSE = Pattern.compile("[，,。；：:]");
    private static final String CORNER = Wording.key(Words.CORNER);

    private final List<Word> words = new ArrayList<>();
    private final List<List<DrawnCell>> rows = new ArrayList<>();
    private int blanks;
    private boolean closed;

    void word(String text, Match match) {
        if (words.size() < MOST_WORDS) {
            words.add(new Word(text, match));
        }
        blanks = 0;
    }

    void row(List<DrawnCell> cells) {
        if (rows.size() < MOST_ROWS) {
            rows.add(cells);
        }
    }

    /** A blank cell after the last word. */
    void blank() {
        blanks++;
    }

    /** Blank cells that fill its last row up behind the last word. */
    int blanks() {
        return blanks;
    }

    /** From here on rows follow. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** True if a word of it heads a column beyond doubt. */
    boolean hasColumns() {
        return words.stream().anyMatch(word -> word.match().mayBeColumn());
    }

    /** True for the header of a table that compares years. */
    boolean isComparison() {
        return Comparison.isHeader(words.stream().map(Word::text).toList());
    }

    /** In reading order. */
    List<Word> allWords() {
        return words;
    }

    /** In reading order, without what stands beside. */
    List<Word> words() {
        return words.stream().filter(word -> !word.isAside()).toList();
    }

    /** The rows of it that are drawn as such. */
    List<List<DrawnCell>> rows() {
        return rows;
    }
}
