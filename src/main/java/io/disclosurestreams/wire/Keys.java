package io.disclosurestreams.wire;

/** Keys of result topics and stores: {@code subject|year}, as text. */
public final class Keys {

    private Keys() {}

    public static String of(String subject, int year) {
        return subject + "|" + year;
    }

    /** The part before the bar: an agency id or a region code. */
    public static String subject(String key) {
        return key.substring(0, key.lastIndexOf('|'));
    }

    public static int year(String key) {
        return Integer.parseInt(key.substring(key.lastIndexOf('|') + 1));
    }
}
