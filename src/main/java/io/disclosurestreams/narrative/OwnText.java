package io.disclosurestreams.narrative;

/**
 * What is left of a text without that which says nothing of its author: marks, digits, Latin letters, the agency's own names,
 * words for itself (我局, and the endings by which kinds of agencies differ), phrases that every report has.
 */
final class OwnText {

    /** Between the agency of one text and that of its copy these differ, so that they count in neither. */
    private static final String OF_AGENCIES = "我本省市县区镇乡局委办厅科股州旗盟村院所";

    private static final int CHARACTERS = 1 << 16;
    private static final boolean[] COUNTS = counting();

    private OwnText() {}

    private static boolean[] counting() {
        boolean[] counts = new boolean[CHARACTERS];
        for (int each = 0; each < CHARACTERS; each++) {
            counts[each] = Character.isIdeographic(each) && OF_AGENCIES.indexOf(each) < 0;
        }
        return counts;
    }

    /** Takes what is left, character by character. */
    interface Sink {
        void take(char each);
    }

    static void read(FoldedText text, OwnNames names, Sink sink) {
        int place = 0;
        while (place < text.length()) {
            int skipped = names.lengthAt(text, place);
            if (skipped == 0) {
                skipped = Boilerplate.lengthAt(text, place);
            }
            if (skipped == 0) {
                char each = text.at(place);
                if (COUNTS[each]) {
                    sink.take(each);
                }
                skipped = 1;
            }
            place += skipped;
        }
    }

    /** A hash of what is left, so that the same words under another name and with other numbers are the same; 0 = nothing. */
    static long print(FoldedText text, OwnNames names) {
        long[] hash = new long[1];
        read(text, names, each -> hash[0] = (hash[0] ^ each) * 0x100000001B3L + 1);
        return hash[0] == 0 ? 0 : Hashing.mix(hash[0]);
    }
}
