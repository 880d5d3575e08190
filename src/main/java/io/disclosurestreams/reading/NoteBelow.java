package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines behind the rows of a table that speak of it: those that begin as notes do, and a very short one directly behind.
 * Whether one of the latter, or a unit, is not the title of another table shows only what follows.
 */
final class NoteBelow {

    private static final int LONGEST = 200;
    private static final int LONGEST_BARE = 20;
    private static final String OPENING =
            "^[(\\[【*※]*(?:附?注|说明|备注|备考)(?:\\d{0,2}[:,.、)\\]】]|(?=[以上本表]))[(]?(?:\\d{1,2}[.、])?";
    private static final Pattern BARE = Pattern.compile(OPENING);
    private static final Pattern NOTE =
            Pattern.compile(OPENING + "|^[(\\[【*※]*(?:\\d{1,2}[.、])?(?:以上|上表|上述|上列|本表|表[中内]|[此该]表|所[列填]|数据|统计|口径)");
    private static final Pattern UNIT = Pattern.compile("^[(\\[【*※]*(?:计量|计数|数量|数据|统计|金额)?单位");

    private final List<String> waiting = new ArrayList<>();
    private boolean directly;

    /** True for a line that begins as a note on what stands above it. */
    private static boolean isNote(String line) {
        return line.length() <= LONGEST
                && NOTE.matcher(Traditional.simplified(Wording.compact(line))).find();
    }

    /** A note without the word that opens it. */
    static String bare(String note) {
        return BARE.matcher(Traditional.simplified(Wording.compact(note))).replaceFirst("");
    }

    /** True for a line or cell that begins as a note on a table or names its unit. */
    static boolean opens(String line) {
        return isNote(line) || isUnit(line);
    }

    private static boolean isUnit(String line) {
        return line.length() <= LONGEST_BARE
                && UNIT.matcher(Traditional.simplified(Wording.compact(line))).find();
    }

    /** Drawn rows of the table were met: what waits stands among them. */
    void rows(TableNotes table) {
        tell(table);
        directly = true;
    }

    /** A line of values was met: a short one before it was their label. */
    void values() {
        waiting.removeIf(line -> !isUnit(line));
        directly = true;
    }

    /** A table was met that is none of the form: what waits may belong to it. */
    void otherTable() {
        waiting.clear();
        directly = false;
    }

    /** A line behind rows of the table. */
    void line(String line, TableNotes table) {
        if (isNote(line)) {
            table.below(line);
        } else if (isUnit(line)
                || directly && Wording.compact(line).length() <= LONGEST_BARE && !Wording.isNumbered(line)) {
            waiting.add(line);
        }
        directly = false;
    }

    /** The section ends: what waits is a note on its table. */
    void tell(TableNotes table) {
        waiting.forEach(table::below);
        waiting.clear();
        directly = false;
    }
}
