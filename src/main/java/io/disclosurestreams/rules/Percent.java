package io.disclosurestreams.rules;

import java.util.Locale;

/** Shares in a message, to one digit. */
final class Percent {

    private Percent() {}

    static String of(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * 100);
    }

    /** How far two shares are apart, which is no share of anything. */
    static Phrase points(double difference) {
        String points = String.format(Locale.ROOT, "%.1f", difference * 100);
        return new Phrase(points + " percentage points", points + "个百分点");
    }
}
