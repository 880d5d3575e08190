package io.disclosurestreams.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Workbooks saved as "Strict Open XML" (ISO/IEC 29500-1): the same elements under other names of their vocabularies, which
 * POI does not know.
 */
final class StrictMarkup {

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    /** A vocabulary such as {@code spreadsheetml/main}; the other markup puts the year of its first edition within. */
    private static final Pattern VOCABULARY = Pattern.compile(STRICT + "([A-Za-z]{1,40})/");

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/$1/2006/";

    /** A day is written as such, no longer as the number of days since 1900; POI takes it as text. */
    private static final Pattern DAY = Pattern.compile("(<(?:\\w{1,20}:)?c\\b[^<>]{0,200}\\st=\")d\"");

    private StrictMarkup() {}

    /** The parts, those in strict markup turned into the markup that all office programs write by default. */
    static Map<String, byte[]> transitional(Map<String, byte[]> parts) {
        Map<String, byte[]> turned = new TreeMap<>(parts);
        turned.replaceAll((name, bytes) -> transitional(bytes));
        return turned;
    }

    /** Byte for byte: all that is looked for is ASCII, whatever the rest is. */
    private static byte[] transitional(byte[] part) {
        String text = new String(part, StandardCharsets.ISO_8859_1);
        if (!text.contains(STRICT)) {
            return part;
        }
        String turned = VOCABULARY.matcher(text).replaceAll(TRANSITIONAL);
        return DAY.matcher(turned).replaceAll("$1str\"").getBytes(StandardCharsets.ISO_8859_1);
    }
}
