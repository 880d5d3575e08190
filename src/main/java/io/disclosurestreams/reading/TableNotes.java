package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was met of one official table: headers, groups and rows, in the order of the document. */
final class TableNotes {

    /** What a label is where it stands. */
    enum Role {
        HEADER,
        GROUP,
        ROW,
        UNKNOWN
    }

    /** What comes after a label. */
    enum Next {
        NOTHING,
        /** Values or blank cells on lines of their own. */
        LINES,
        /** Values on the same line. */
        SAME_LINE
    }

    /**
     * A label of the form that carries no figures.
     *
     * @param text as it stands in the document
     */
    record Mention(String text, Term term) {}

    /** The longest official table has 25 rows; a document with more than these is no report. */
    static final int MOST_ROWS = 2000;

    private final OfficialTable table;
    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private Header header = new Header();
    private Optional<MoneyUnit> unit = Optional.empty();

    TableNotes(OfficialTable table) {
        this.table = table;
    }

    OfficialTable table() {
        return table;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** The unit of money that a note above the table names, if any. */
    Optional<MoneyUnit> unit() {
        return unit;
    }

    /** A line that may be such a note; one behind the first words of the table belongs to these alone. */
    void above(String line) {
        if (header.isEmpty() && sightings.isEmpty() && unit.isEmpty()) {
            unit = MoneyUnit.ofNote(line);
        }
    }

    List<Mention> mentions() {
        return mentions;
    }

    Header header() {
        return header;
    }

    /** Decides what a label is: 其他 heads a column while the header is open and names a row after it. */
    Role role(Match match, String text, Next next) {
        if (match.isNone()) {
            return Role.UNKNOWN;
        }
        boolean row = match.mayBeRow();
        boolean group = match.candidates().get(0).term().isGroup();
        if (row && match.mayBeColumn()) {
            boolean heads = !header.isClosed() && !Wording.isNumbered(text) && next != Next.SAME_LINE;
            return heads ? Role.HEADER : Role.ROW;
        }
        if (row && group) {
            return next == Next.NOTHING ? Role.GROUP : Role.ROW;
        }
        if (row) {
            return Role.ROW;
        }
        return group && table != OfficialTable.DISPUTES ? Role.GROUP : Role.HEADER;
    }

    void headerWord(String text, Match match) {
        if (header.isClosed()) {
            header = new Header();
        }
        header.word(text, match);
    }

    /** A word that the form does not have: part of the header while that is open. */
    void unknownWord(String text) {
        boolean begun = table != OfficialTable.PROACTIVE || !header.isEmpty();
        if (begun && !header.isClosed() && !Wording.key(text).isEmpty()) {
            headerWord(text, Match.NONE);
        }
    }

    void group(String text, Match match) {
        match.term().ifPresent(term -> mentions.add(new Mention(text, term)));
        if (!header.isEmpty()) {
            header.close();
        }
    }

    void row(Match match, String text, RowBody body, Spot spot) {
        header.close();
        if (sightings.size() < MOST_ROWS) {
            sightings.add(new Sighting(match, text, header, body, spot));
        }
    }

    /** Values whose label is missing or unknown. */
    void orphan(String text, RowBody body, Spot spot) {
        row(Match.NONE, text, body, spot);
    }
}
