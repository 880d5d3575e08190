package io.disclosurestreams.reading;

import java.util.Locale;
import java.util.regex.Pattern;

/** A character that was put into a Word document (.docx) by its number in a font (ECMA-376, 17.3.3.30). */
final class DocxSymbol {

    private static final int PRIVATE = 0xf000;
    private static final int PRIVATE_END = 0xf0ff;
    private static final int LAST_ASCII = 0x7e;

    /** Fonts whose characters are pictures, or other letters than those of their numbers. */
    private static final Pattern PICTURES =
            Pattern.compile(".*(?:dings|symbol|marlett|sorts|extra|outlook|icon|awesome).*");

    /** Greek letters, but the digits are digits. */
    private static final String GREEK = "symbol";

    private DocxSymbol() {}

    /** The character just entered as text, or the mark of one that is drawn. */
    static String shown(Xml xml) {
        String font = xml.attribute("font").strip().toLowerCase(Locale.ROOT);
        String number = xml.attribute("char");
        int stored = number.matches("[0-9A-Fa-f]{1,4}") ? Integer.parseInt(number, 16) : 0;
        int character = stored >= PRIVATE && stored <= PRIVATE_END ? stored - PRIVATE : stored;
        boolean digit = character >= '0' && character <= '9';
        boolean known = !PICTURES.matcher(font).matches() || digit && font.equals(GREEK);
        boolean ascii = character >= ' ' && character <= LAST_ASCII;
        return known && (ascii || character == stored && character > LAST_ASCII)
                ? String.valueOf((char) character)
                : Fields.DRAWN;
    }
}
