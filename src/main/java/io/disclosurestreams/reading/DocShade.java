package io.disclosurestreams.reading;

import java.util.Optional;

/**
 * A shading of a Word document (.doc): two colours and how they are mixed (MS-DOC 2.9.245 Shd), or as older programs
 * write it (2.9.246 Shd80).
 */
final class DocShade {

    static final int LENGTH = 10;

    private static final int NONE = 0xffff;
    private static final int COLOUR_BITS = 5;
    private static final int COLOUR_MASK = 0x1f;

    private DocShade() {}

    /** The ground that it draws, empty if it draws none. */
    static Optional<Colour> ground(byte[] all, int at) {
        if (at + LENGTH > all.length) {
            return Optional.empty();
        }
        int pattern = number(all, at + 8, 2);
        return ground(DocColour.stored(number(all, at, 4)), DocColour.stored(number(all, at + 4, 4)), pattern);
    }

    /** One of two bytes, with colours of a palette. */
    static Optional<Colour> groundOfOld(byte[] all, int at) {
        int shade = at + 2 > all.length ? NONE : number(all, at, 2);
        Optional<Colour> fore = DocColour.ofPalette(shade & COLOUR_MASK);
        Optional<Colour> back = DocColour.ofPalette(shade >> COLOUR_BITS & COLOUR_MASK);
        return shade == NONE ? Optional.empty() : ground(fore, back, shade >> 2 * COLOUR_BITS);
    }

    /**
     * @param fore empty where it is automatic, which is black
     * @param back empty where it is automatic, which is bare
     * @param pattern 0 for the back alone, 1 for the fore alone
     */
    private static Optional<Colour> ground(Optional<Colour> fore, Optional<Colour> back, int pattern) {
        Colour drawn = fore.orElse(Colour.BLACK);
        return switch (pattern) {
            case NONE -> Optional.empty();
            case 0 -> back;
            case 1 -> Optional.of(drawn);
            default -> Optional.of(drawn.mixed(back.orElse(Colour.WHITE)));
        };
    }

    private static int number(byte[] all, int at, int bytes) {
        int number = 0;
        for (int index = bytes - 1; index >= 0; index--) {
            number = number << Byte.SIZE | all[at + index] & 0xff;
        }
        return number;
    }
}
