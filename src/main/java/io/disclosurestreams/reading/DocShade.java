package io.disclosurestreams.reading;

/**
 * A shading of a Word document (.doc): two colours and how they are mixed (MS-DOC 2.9.245 Shd), or as older programs
 * write it (2.9.246 Shd80).
 */
final class DocShade {

    static final int LENGTH = 10;

    private static final int AUTOMATIC = 0xff;
    private static final int NONE = 0xffff;
    private static final int WHITE = 0xffffff;
    private static final int WHITE_OF_PALETTE = 8;
    private static final int COLOUR_BITS = 5;
    private static final int COLOUR_MASK = 0x1f;

    private DocShade() {}

    /** True for a ground on which white is seen. */
    static boolean isFilled(byte[] all, int at) {
        if (at + LENGTH > all.length) {
            return false;
        }
        int pattern = number(all, at + 8, 2);
        return isFilled(colour(all, at), colour(all, at + 4), pattern);
    }

    /** One of two bytes, with colours of a palette. */
    static boolean isFilledOfOld(byte[] all, int at) {
        int shade = at + 2 > all.length ? NONE : number(all, at, 2);
        int fore = shade & COLOUR_MASK;
        int back = shade >> COLOUR_BITS & COLOUR_MASK;
        return shade != NONE && isFilled(ofPalette(fore), ofPalette(back), shade >> 2 * COLOUR_BITS);
    }

    /**
     * @param fore -1 where it is automatic, which is black
     * @param back -1 where it is automatic, which is bare
     * @param pattern 0 for the back alone, 1 for the fore alone
     */
    private static boolean isFilled(int fore, int back, int pattern) {
        return switch (pattern) {
            case NONE -> false;
            case 0 -> back >= 0 && back != WHITE;
            case 1 -> fore != WHITE;
            default -> true;
        };
    }

    private static int ofPalette(int index) {
        return index == 0 ? -1 : index == WHITE_OF_PALETTE ? WHITE : 0;
    }

    private static int colour(byte[] all, int at) {
        return colour(number(all, at, 4));
    }

    /** Red, green and blue; the highest of four bytes says whether it is automatic. */
    private static int colour(int stored) {
        return stored >>> 3 * Byte.SIZE == AUTOMATIC ? -1 : stored & WHITE;
    }

    private static int number(byte[] all, int at, int bytes) {
        int number = 0;
        for (int index = bytes - 1; index >= 0; index--) {
            number = number << Byte.SIZE | all[at + index] & 0xff;
        }
        return number;
    }
}
