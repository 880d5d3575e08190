package io.disclosurestreams.metrics;

import java.util.Optional;

/**
 * Texts of people as values of labels. The shipped configuration of Prometheus allows 256 bytes, beyond which it drops the
 * whole scrape.
 */
final class LabelText {

    /** Of four bytes at the most. */
    private static final int MOST_CHARACTERS = 60;

    private LabelText() {}

    /** Without a text an empty one, which to Prometheus is no label. */
    static String of(Optional<String> text) {
        String whole = text.orElse("");
        return whole.codePointCount(0, whole.length()) <= MOST_CHARACTERS
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
    }
}
