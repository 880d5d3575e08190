package io.disclosurestreams.wire;

import java.nio.charset.StandardCharsets;

/** The beginning of a text that is too long to keep. */
final class Excerpt {

    private Excerpt() {}

    /**
     * At most so many characters, the last one an ellipsis if something was cut off. Never half of a surrogate pair: no
     * encoding has it, so that it would read back as something else, and an event delivered twice as two events. Half a
     * pair that comes in (JSON can spell it) becomes a question mark.
     */
    static String of(String text, int most) {
        String kept = text;
        if (text.length() > most) {
            int end = most - 1;
            kept = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        return new String(kept.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
