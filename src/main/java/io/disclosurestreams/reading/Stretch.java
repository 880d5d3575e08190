package io.disclosurestreams.reading;

import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lines in a row of which some may make up a table that is written, not drawn: words, values and blank lines. */
final class Stretch {

    /** A piece of a line. */
    sealed interface Item {}

    /** A word or more, perhaps only a part of a label. */
    record Fragment(String text, int line) implements Item {}

    /** A line that is a value, a blank cell or empty. */
    record Mark(Token token, int line) implements Item {}

    /** Several values on a line, or values behind words. */
    record Values(List<String> values, Beside beside, int line) implements Item {}

    /** Whether words stand before values on the same line. */
    enum Beside {
        WORDS,
        NOTHING
    }

    private static final int LONGEST_LINE = 1000;
    private static final Pattern ZEROS = Pattern.compile("(\\p{IsHan}[”\"」)]?)(0{1,15})$");

    private final List<Item> items = new ArrayList<>();

    List<Item> items() {
        return items;
    }

    void clear() {
        items.clear();
    }

    /** A line of text, parted at white space: words, then values; whole sentences are no part of a table. */
    void line(String text, int number) {
        String plain = text.length() > LONGEST_LINE ? "" : Wording.plain(text);
        if (plain.isEmpty() || plain.indexOf('。') >= 0) {
            return;
        }
        String[] parts = ZEROS.matcher(plain).replaceFirst(Stretch::apart).split(" ");
        int words = parts.length;
        while (words > 0 && CellText.isValue(parts[words - 1])) {
            words--;
        }
        for (int index = 0; index < words; index++) {
            items.add(new Fragment(parts[index], number));
        }
        List<String> values = List.of(parts).subList(words, parts.length);
        if (words == 0 && values.size() == 1) {
            items.add(new Mark(new Token(Kind.VALUE, text.strip()), number));
        } else if (!values.isEmpty()) {
            items.add(new Values(List.copyOf(values), words == 0 ? Beside.NOTHING : Beside.WORDS, number));
        }
    }

    void blank(Kind kind, int number) {
        items.add(new Mark(new Token(kind, ""), number));
    }

    /** Zeros that stuck to their label and to each other: the only figures for which it is certain where each ends. */
    private static String apart(MatchResult zeros) {
        return zeros.group(1) + zeros.group(2).replace("0", " 0");
    }
}
