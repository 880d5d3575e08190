package io.disclosurestreams.reading;

import io.disclosurestreams.reading.LabelRun.Piece;
import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import io.disclosurestreams.reading.TableNotes.Next;
import io.disclosurestreams.reading.TableNotes.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lines of a table that is written, not drawn: collects them, then tells labels from values. */
final class Stretch {

    private sealed interface Item {}

    private record Fragment(String text, int line) implements Item {}

    private record Label(String text, Match match, int line) implements Item {}

    private record Mark(Token token, int line) implements Item {}

    /** Values on a line, with or without words before them on the same line. */
    private record Values(List<String> values, Next after, int line) implements Item {}

    private static final int LONGEST_LINE = 1000;
    private static final Pattern ZEROS = Pattern.compile("(\\p{IsHan}[”\"」)]?)(0{1,15})$");

    private final List<Item> items = new ArrayList<>();

    boolean isEmpty() {
        return items.isEmpty();
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
            items.add(new Values(List.copyOf(values), words == 0 ? Next.NOTHING : Next.SAME_LINE, number));
        }
    }

    /** Zeros that stuck to their label and to each other: the only figures for which it is certain where each ends. */
    private static String apart(MatchResult zeros) {
        return zeros.group(1) + zeros.group(2).replace("0", " 0");
    }

    void blank(Kind kind, int number) {
        items.add(new Mark(new Token(kind, ""), number));
    }

    /**
     * Tells the notes what the lines hold.
     *
     * @param number of the table that the lines make
     */
    void tell(TableNotes notes, int number, String lineName) {
        List<Item> told = labelled(notes.table().lexicon());
        int row = 0;
        int index = 0;
        while (index < told.size()) {
            Item item = told.get(index++);
            List<Token> tokens = new ArrayList<>();
            if (item instanceof Mark mark) {
                tokens.add(mark.token());
            }
            while (index < told.size() && told.get(index) instanceof Mark mark) {
                tokens.add(mark.token());
                index++;
            }
            RowBody body = body(tokens);
            boolean cells = tokens.stream().anyMatch(token -> token.kind() != Kind.EMPTY);
            Next next = cells ? Next.LINES : Next.NOTHING;
            if (item instanceof Label
                    && tokens.isEmpty()
                    && index < told.size()
                    && told.get(index) instanceof Values values
                    && values.after() == Next.SAME_LINE) {
                body = new RowBody.Spaced(values.values());
                next = Next.SAME_LINE;
                index++;
            } else if (item instanceof Values values) {
                notes.orphan("", new RowBody.Spaced(values.values()), Spot.written(number, ++row, lineName, values.line()));
            }
            int line = item instanceof Label label ? label.line() : item instanceof Mark mark ? mark.line() : 0;
            if (item instanceof Label label) {
                label(notes, label, body, next, Spot.written(number, ++row, lineName, line));
            } else if (hasValue(tokens)) {
                notes.orphan("", body, Spot.written(number, ++row, lineName, line));
            }
        }
    }

    private static void label(TableNotes notes, Label label, RowBody body, Next next, Spot spot) {
        Role role = notes.role(label.match(), label.text(), next);
        boolean values = body instanceof RowBody.Spaced || body instanceof RowBody.Lines lines && hasValue(lines.tokens());
        switch (role) {
            case ROW -> notes.row(label.match(), label.text(), body, spot);
            case HEADER -> notes.headerWord(label.text(), label.match());
            case GROUP -> notes.group(label.text(), label.match());
            default -> {
                if (!values) {
                    notes.unknownWord(label.text());
                }
            }
        }
        if (role == Role.HEADER && !values && body instanceof RowBody.Lines lines) {
            lines.tokens().stream().filter(token -> token.kind() == Kind.BLANK).forEach(blank -> notes.header().blank());
        }
        if (role != Role.ROW && values) {
            notes.orphan(role == Role.UNKNOWN ? label.text() : "", body, spot);
        }
    }

    /** The items with their fragments joined to labels; values part labels, blank lines do not. */
    private List<Item> labelled(Lexicon lexicon) {
        List<Item> told = new ArrayList<>();
        int from = 0;
        for (int index = 0; index <= items.size(); index++) {
            boolean parts = index == items.size()
                    || items.get(index) instanceof Values
                    || items.get(index) instanceof Mark mark && mark.token().kind() == Kind.VALUE;
            if (parts) {
                join(items.subList(from, index), lexicon, told);
                if (index < items.size()) {
                    told.add(items.get(index));
                }
                from = index + 1;
            }
        }
        return told;
    }

    private static void join(List<Item> run, Lexicon lexicon, List<Item> told) {
        List<Fragment> fragments = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < run.size(); index++) {
            if (run.get(index) instanceof Fragment fragment) {
                fragments.add(fragment);
                places.add(index);
            }
        }
        int next = 0;
        List<String> keys =
                fragments.stream().map(fragment -> lexicon.key(fragment.text())).toList();
        for (Piece piece : LabelRun.cut(keys, lexicon)) {
            int first = places.get(piece.from());
            told.addAll(run.subList(next, first));
            StringBuilder text = new StringBuilder();
            fragments.subList(piece.from(), piece.to()).forEach(fragment -> text.append(fragment.text()));
            int line = fragments.get(piece.from()).line();
            List<String> words = piece.match().isNone() ? lexicon.unglued(Wording.key(text.toString())) : List.of();
            words.forEach(word -> told.add(new Label(word, lexicon.exact(word), line)));
            if (words.isEmpty()) {
                told.add(new Label(text.toString(), piece.match(), line));
            }
            next = places.get(piece.to() - 1) + 1;
        }
        told.addAll(run.subList(next, run.size()));
    }

    private static RowBody body(List<Token> tokens) {
        return tokens.isEmpty() ? new RowBody.None() : new RowBody.Lines(List.copyOf(tokens));
    }

    private static boolean hasValue(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.kind() == Kind.VALUE);
    }
}
