package io.disclosurestreams.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A colour of a page.
 *
 * @param opaque false if nothing of it is seen
 */
record Colour(int red, int green, int blue, boolean opaque) {

    static final Colour BLACK = new Colour(0, 0, 0, true);
    static final Colour WHITE = new Colour(255, 255, 255, true);

    /** Of 255: shades that differ less in every part are one to the eye. */
    private static final int SAME = 8;

    private static final Map<String, Colour> NAMED =
            Map.of("white", WHITE, "black", BLACK, "snow", new Colour(255, 250, 250, true), "transparent", clear());
    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");
    private static final Pattern PARTS = Pattern.compile(
            "rgba?\\(\\s*(\\d{1,3})[\\s,]+(\\d{1,3})[\\s,]+(\\d{1,3})\\s*(?:[,/]\\s*([\\d.]+)(%?)\\s*)?\\)");

    private static Colour clear() {
        return new Colour(0, 0, 0, false);
    }

    /** True if the word may be a colour, be it one that is not known here. */
    static boolean isOne(String word) {
        return word.startsWith("#") || word.startsWith("rgb") || word.startsWith("hsl") || NAMED.containsKey(word);
    }

    /** The colour that a value names, empty if it is not known here. */
    static Optional<Colour> of(String value) {
        Colour named = NAMED.get(value);
        if (named != null) {
            return Optional.of(named);
        }
        Matcher hex = HEX.matcher(value);
        if (hex.matches()) {
            return Optional.of(ofHex(hex.group(1)));
        }
        Matcher parts = PARTS.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String alpha = parts.group(4);
        return Optional.of(new Colour(
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)),
                Integer.parseInt(parts.group(3)),
                alpha == null || !alpha.matches("0*\\.?0*")));
    }

    private static Colour ofHex(String hex) {
        boolean isShort = hex.length() < 6;
        int[] parts = new int[4];
        parts[3] = 255;
        int each = isShort ? 1 : 2;
        for (int index = 0; index * each < hex.length(); index++) {
            String digits = hex.substring(index * each, (index + 1) * each);
            parts[index] = Integer.parseInt(isShort ? digits + digits : digits, 16);
        }
        return new Colour(parts[0], parts[1], parts[2], parts[3] > 0);
    }

    /** What lies half way between the two, as a pattern of both looks from afar. */
    Colour mixed(Colour other) {
        return new Colour((red + other.red) / 2, (green + other.green) / 2, (blue + other.blue) / 2, true);
    }

    /** True if the eye can't tell the two apart. */
    boolean isLike(Colour other) {
        return Math.abs(red - other.red) < SAME
                && Math.abs(green - other.green) < SAME
                && Math.abs(blue - other.blue) < SAME;
    }
}
