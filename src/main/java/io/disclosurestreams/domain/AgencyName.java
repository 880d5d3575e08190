package io.disclosurestreams.domain;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names of agencies are compared: as clerks write them, the same name comes in many guises. */
public final class AgencyName {

    private static final Pattern ASIDE =
            Pattern.compile("[\\p{IsWhite_Space}\\p{Cf}()\\[\\]{}<>〔〕【】〖〗《》〈〉「」『』\"'“”‘’·]");
    private static final int UNLISTED_DIGITS = 16;

    private AgencyName() {}

    /**
     * The name without white space, brackets and quotation marks, full-width letters and digits as plain ones. What
     * stands between brackets stays.
     */
    public static String normalised(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return ASIDE.matcher(plain).replaceAll("");
    }

    /**
     * How alike two names are, in their normalised form: 0 = nothing in common, 1 = the same. The share of the pairs of
     * neighbouring characters that both have (Dice's coefficient), which a missing 市 or 局 hardly changes.
     */
    public static double likeness(String some, String other) {
        if (some.length() < 2 || other.length() < 2) {
            return some.equals(other) ? 1 : 0;
        }
        Map<String, Integer> pairs = new HashMap<>();
        for (int at = 0; at < some.length() - 1; at++) {
            pairs.merge(some.substring(at, at + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int at = 0; at < other.length() - 1; at++) {
            String pair = other.substring(at, at + 2);
            if (pairs.getOrDefault(pair, 0) > 0) {
                pairs.merge(pair, -1, Integer::sum);
                shared++;
            }
        }
        return 2.0 * shared / (some.length() + other.length() - 2);
    }

    /** The id of an agency that no roster row is called like: {@code unlisted.} and 16 hex digits (contract §3). */
    public static String unlistedId(String name) {
        String hash = ContentHash.of(normalised(name).getBytes(StandardCharsets.UTF_8));
        return "unlisted." + hash.substring(0, UNLISTED_DIGITS);
    }
}
