package io.disclosurestreams.wire;

/** The beginning of a text that is too long to keep. */
final class Excerpt {

    private Excerpt() {}

    /**
     * At most so many characters, the last one an ellipsis if something was cut off. Never half of a surrogate pair: no
     * encoding has it, so that it would read back as something else.
     */
    static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
