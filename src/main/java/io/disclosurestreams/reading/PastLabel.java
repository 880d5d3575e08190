package io.disclosurestreams.reading;

import java.util.regex.Pattern;

/** A group or a word of the header that the form has for the year of the report, and that here names the year before. */
final class PastLabel {

    private static final int LONGEST = 80;
    private static final Pattern YEAR = Pattern.compile(PeriodNotes.PREVIOUS);
    private static final Pattern NOTE = Pattern.compile("[(\\[【]" + PeriodNotes.PREVIOUS + "[^()]*[)\\]】]");

    private PastLabel() {}

    static boolean isOne(String words, Lexicon lexicon) {
        if (words.length() > LONGEST || words.indexOf('年') < 0) {
            return false;
        }
        String text = Traditional.simplified(Wording.compact(words));
        return YEAR.matcher(text).find()
                && (isOfTable(NOTE.matcher(text).replaceAll(""), text, lexicon)
                        || isOfTable(YEAR.matcher(text).replaceAll("本年"), text, lexicon));
    }

    /** Columns and rows of another year are not read at all. */
    private static boolean isOfTable(String label, String text, Lexicon lexicon) {
        Match match = lexicon.exact(lexicon.key(label));
        return !label.equals(text) && !match.isNone() && !match.mayBeColumn() && !match.mayBeRow();
    }
}
