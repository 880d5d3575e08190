package io.disclosurestreams.reading;

import io.disclosurestreams.reading.LabelRun.Piece;
import io.disclosurestreams.reading.RowBody.Lines;
import io.disclosurestreams.reading.RowBody.Spaced;
import io.disclosurestreams.reading.RowBody.Token;
import io.disclosurestreams.reading.RowBody.Token.Kind;
import io.disclosurestreams.reading.Stretch.Beside;
import io.disclosurestreams.reading.Stretch.Fragment;
import io.disclosurestreams.reading.Stretch.Item;
import io.disclosurestreams.reading.Stretch.Mark;
import io.disclosurestreams.reading.Stretch.Values;
import io.disclosurestreams.reading.TableNotes.Next;
import io.disclosurestreams.reading.TableNotes.Role;
import java.util.ArrayList;
import java.util.List;

/** Tells the notes what a stretch of lines holds: fragments are joined to labels, values go to the label before them. */
final class WrittenRows {

    /** A label, or a word that is none. */
    private record Label(String text, Match match, int line) {}

    private final TableNotes notes;
    private final int table;
    private final LineSpots spots;
    private int rows;

    private WrittenRows(TableNotes notes, int table, LineSpots spots) {
        this.notes = notes;
        this.table = table;
        this.spots = spots;
    }

    /**
     * Tells all items.
     *
     * @param table number of the table that the lines make
     */
    static void tell(TableNotes notes, List<Item> items, int table, LineSpots spots) {
        WrittenRows written = new WrittenRows(notes, table, spots);
        int from = 0;
        while (from < items.size()) {
            int to = from;
            while (to < items.size() && !partsLabels(items.get(to))) {
                to++;
            }
            int values = to;
            while (to < items.size() && !(items.get(to) instanceof Fragment)) {
                to++;
            }
            written.tell(items.subList(from, values), items.subList(values, to));
            from = to;
        }
    }

    /** True for values: no label goes on behind them, while it may over blank lines. */
    private static boolean partsLabels(Item item) {
        return item instanceof Values
                || item instanceof Mark mark && mark.token().kind() == Kind.VALUE;
    }

    /** Words with blank lines among them, then values up to the next words. */
    private void tell(List<Item> words, List<Item> values) {
        List<Fragment> fragments = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int index = 0; index < words.size(); index++) {
            if (words.get(index) instanceof Fragment fragment) {
                fragments.add(fragment);
                places.add(index);
            }
        }
        Lexicon lexicon = notes.table().lexicon();
        List<String> keys =
                fragments.stream().map(fragment -> lexicon.key(fragment.text())).toList();
        List<Piece> pieces = LabelRun.cut(keys, lexicon);
        for (int index = 0; index < pieces.size(); index++) {
            Piece piece = pieces.get(index);
            boolean last = index == pieces.size() - 1;
            int next = last ? words.size() : places.get(pieces.get(index + 1).from());
            List<Item> behind = new ArrayList<>(words.subList(places.get(piece.to() - 1) + 1, next));
            behind.addAll(last ? values : List.of());
            labels(piece, fragments.subList(piece.from(), piece.to()), behind);
        }
        if (pieces.isEmpty()) {
            values(values);
        }
    }

    private void labels(Piece piece, List<Fragment> fragments, List<Item> behind) {
        StringBuilder text = new StringBuilder();
        fragments.forEach(fragment -> text.append(fragment.text()));
        int line = fragments.get(0).line();
        Lexicon lexicon = notes.table().lexicon();
        List<String> glued = piece.match().isNone() ? lexicon.unglued(Wording.key(text.toString())) : List.of();
        for (int index = 0; index < glued.size() - 1; index++) {
            label(new Label(glued.get(index), lexicon.exact(glued.get(index)), line), List.of());
        }
        String last = glued.isEmpty() ? text.toString() : glued.get(glued.size() - 1);
        label(new Label(last, glued.isEmpty() ? piece.match() : lexicon.exact(last), line), behind);
    }

    private void label(Label label, List<Item> behind) {
        List<Token> tokens = marks(behind);
        boolean sameLine = !behind.isEmpty() && behind.get(0) instanceof Values first && first.beside() == Beside.WORDS;
        RowBody body = sameLine
                ? new Spaced(((Values) behind.get(0)).values())
                : tokens.isEmpty() ? new RowBody.None() : new Lines(tokens);
        tell(label, body);
        values(behind.subList(sameLine ? 1 : tokens.size(), behind.size()));
    }

    private void tell(Label label, RowBody body) {
        boolean cells =
                body instanceof Lines lines && lines.tokens().stream().anyMatch(token -> token.kind() != Kind.EMPTY);
        Next next = body instanceof Spaced ? Next.SAME_LINE : cells ? Next.LINES : Next.NOTHING;
        boolean values = body instanceof Spaced || body instanceof Lines lines && hasValue(lines.tokens());
        Role role = notes.role(label.match(), label.text(), next);
        if (role == Role.ROW) {
            notes.row(label.match(), label.text(), body, spot(label.line()));
        } else if (role == Role.HEADER) {
            notes.headerWord(label.text(), label.match());
        } else if (role == Role.GROUP) {
            notes.group(label.text(), label.match());
        } else if (!values) {
            notes.unknownWord(label.text());
        }
        if (role != Role.ROW && values) {
            // a group of table three beside values stands in place of their label
            boolean named = role == Role.UNKNOWN || role == Role.GROUP && notes.table() == OfficialTable.REQUESTS;
            notes.orphan(named ? label.text() : "", body, spot(label.line()));
        } else if (role == Role.HEADER && body instanceof Lines lines) {
            lines.tokens().stream()
                    .filter(token -> token.kind() == Kind.BLANK)
                    .forEach(blank -> notes.header().blank());
        }
    }

    /** Values without a label. */
    private void values(List<Item> items) {
        int from = 0;
        while (from < items.size()) {
            Item item = items.get(from);
            List<Token> tokens = marks(items.subList(from, items.size()));
            if (item instanceof Values values) {
                notes.orphan("", new Spaced(values.values()), spot(values.line()));
            } else if (item instanceof Mark mark && hasValue(tokens)) {
                notes.orphan("", new Lines(tokens), spot(mark.line()));
            }
            from += Math.max(1, tokens.size());
        }
    }

    /** The marks with which the items begin. */
    private static List<Token> marks(List<Item> items) {
        List<Token> tokens = new ArrayList<>();
        for (Item item : items) {
            if (!(item instanceof Mark mark)) {
                break;
            }
            tokens.add(mark.token());
        }
        return List.copyOf(tokens);
    }

    private static boolean hasValue(List<Token> tokens) {
        return tokens.stream().anyMatch(token -> token.kind() == Kind.VALUE);
    }

    private Spot spot(int line) {
        return spots.written(table, ++rows, line);
    }
}
