package io.disclosurestreams.domain;

/** The rule for agency ids, which are the keys of both input topics: plain, short and safe in a URL. */
public final class AgencyId {

    /** The rule in words, for messages. */
    public static final String RULE = "1 to 64 of A-Z a-z 0-9 . _ -, beginning with a letter or digit";

    private AgencyId() {}

    /** Whether it keeps the rule; asked for every event. */
    public static boolean isValid(String id) {
        if (id.isEmpty() || id.length() > 64 || !isLetterOrDigit(id.charAt(0))) {
            return false;
        }
        for (int index = 1; index < id.length(); index++) {
            char sign = id.charAt(index);
            if (!isLetterOrDigit(sign) && sign != '.' && sign != '_' && sign != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9';
    }
}
