package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final int LONGEST_CAPTION = 40;
    private static final int LONGEST_REMARK = 80;
    private static final int MOST_CAPTIONS = 50;
    private static final Pattern REMARK = Pattern.compile("(?:收费|金额)[^,，。;；]{0,8}单位[为是:]{0,2}([^,，。;；]{0,3}元)");

    private final OfficialTable table;
    private final List<Sighting> sightings = new ArrayList<>();
    private final Visits visits = new Visits();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Header> headers = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final List<String> pastLabels = new ArrayList<>();
    private Header header = new Header();
    private Optional<MoneyUnit> unit = Optional.empty();
    private Optional<MoneyUnit> remark = Optional.empty();
    private Optional<MoneyUnit> below = Optional.empty();
    private final List<String> notesBelow = new ArrayList<>();
    private Optional<String> multiple = Optional.empty();

    TableNotes(OfficialTable table) {
        this.table = table;
        headers.add(header);
    }

    OfficialTable table() {
        return table;
    }

    List<Sighting> sightings() {
        return sightings;
    }

    /** Words of the table were met where another one, or none, was before. */
    void visit() {
        visits.begin(sightings.size());
    }

    /** Nothing more will be met. */
    void end() {
        if (table != OfficialTable.DISPUTES) {
            sightings.removeAll(visits.strangers(sightings));
        }
    }

    /** The units of money that notes above and below the table name. */
    List<MoneyUnit> units() {
        return Stream.of(unit, remark, below).flatMap(Optional::stream).toList();
    }

    /** The multiple of cases that a note above or below the table or its heading counts by, if any. */
    Optional<String> multiple() {
        return multiple;
    }

    /** As {@link #multiple}, or one that words of the header or of groups name that are no column. */
    Optional<String> multipleOfTable() {
        List<String> words = new ArrayList<>();
        mentions.forEach(mention -> words.add(mention.text()));
        headers.forEach(each -> each.allWords().stream()
                .filter(word -> !word.match().mayBeColumn())
                .forEach(word -> words.add(word.text())));
        return multiple.or(() -> CountUnit.in(words));
    }

    /** Short lines above the table, and words within it that the form does not have there. */
    List<String> captions() {
        return captions;
    }

    List<Header> headers() {
        return headers;
    }

    /** The title of the table's section. */
    void heading(String title) {
        multiple = CountUnit.in(title);
        unit = title.contains("单位") ? MoneyUnit.in(title) : Optional.empty();
    }

    /** A line beside the table that may name the unit of its money. */
    void remark(String line) {
        Matcher named = line.length() > LONGEST_REMARK ? null : REMARK.matcher(Wording.compact(line));
        if (named != null && named.find()) {
            remark = MoneyUnit.in(named.group(1));
        }
    }

    /** Words before a row's label that the form does not have there. */
    void aside(String words) {
        past(words);
        if (captions.size() < MOST_CAPTIONS
                && words.length() <= LONGEST_CAPTION
                && !Wording.key(words).isEmpty()) {
            captions.add(words);
        }
    }

    /** A line that may be such a note; one behind the first words of the table belongs to these alone. */
    void above(String line) {
        if (!header.isEmpty() || !sightings.isEmpty() || line.length() > LONGEST_CAPTION) {
            return;
        }
        unit = unit.or(() -> MoneyUnit.ofNote(line));
        multiple = multiple.or(() -> CountUnit.in(line));
        if (captions.size() < MOST_CAPTIONS) {
            captions.add(line);
        }
    }

    /** A line behind rows of the table that speaks of it. */
    void below(String note) {
        if (notesBelow.size() < MOST_CAPTIONS) {
            notesBelow.add(note);
            multiple = multiple.or(() -> CountUnit.ofNote(note));
            below = below.or(() -> MoneyUnit.ofNote(NoteBelow.bare(note)));
        }
    }

    List<String> notesBelow() {
        return notesBelow;
    }

    /** Groups and words of the header as the form has them, but of the year before. */
    List<String> pastLabels() {
        return pastLabels;
    }

    private void past(String words) {
        if (pastLabels.size() < MOST_CAPTIONS && PastLabel.isOne(words, table.lexicon())) {
            pastLabels.add(words);
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
        if (match.isNone()) {
            past(text);
        }
        if (header.isClosed()) {
            header = new Header();
            headers.add(header);
        }
        header.word(text, match);
    }

    /** A word that the form does not have: part of the header while that is open. */
    void unknownWord(String text) {
        past(text);
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
