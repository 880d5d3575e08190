package io.disclosurestreams.reading;

import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;

/** Colours of a Word document (.doc): by number (MS-DOC 2.9.43 COLORREF) or of a palette (2.9.119 Ico). */
final class DocColour {

    private static final int PART = 0xff;
    private static final List<Colour> PALETTE = List.of(
            Colour.BLACK,
            new Colour(0, 0, PART, true),
            new Colour(0, PART, PART, true),
            new Colour(0, PART, 0, true),
            new Colour(PART, 0, PART, true),
            new Colour(PART, 0, 0, true),
            new Colour(PART, PART, 0, true),
            Colour.WHITE,
            new Colour(0, 0, 0x80, true),
            new Colour(0, 0x80, 0x80, true),
            new Colour(0, 0x80, 0, true),
            new Colour(0x80, 0, 0x80, true),
            new Colour(0x80, 0, 0, true),
            new Colour(0x80, 0x80, 0, true),
            new Colour(0x80, 0x80, 0x80, true),
            new Colour(0xc0, 0xc0, 0xc0, true));

    private DocColour() {}

    /** Empty for the automatic colour, of which the highest of four bytes tells. */
    static Optional<Colour> stored(int stored) {
        return stored >>> 3 * Byte.SIZE != 0
                ? Optional.empty()
                : Optional.of(
                        new Colour(stored & PART, stored >>> Byte.SIZE & PART, stored >>> 2 * Byte.SIZE & PART, true));
    }

    /** Empty for the automatic colour, which is the first. */
    static Optional<Colour> ofPalette(int index) {
        return index < 1 || index > PALETTE.size() ? Optional.empty() : Optional.of(PALETTE.get(index - 1));
    }

    /** Of the letters; an automatic one is seen on every ground. */
    static Optional<Colour> of(CharacterRun run) {
        return stored(run.getIco24()).or(() -> ofPalette(run.getColor()));
    }
}
