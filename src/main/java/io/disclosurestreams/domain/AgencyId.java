package io.disclosurestreams.domain;

import java.util.regex.Pattern;

/** The rule for agency ids, which are the keys of both input topics: plain, short and safe in a URL. */
public final class AgencyId {

    /** The rule in words, for messages. */
    public static final String RULE = "1 to 64 of A-Z a-z 0-9 . _ -, beginning with a letter or digit";

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    private AgencyId() {}

    public static boolean isValid(String id) {
        return ID.matcher(id).matches();
    }
}
