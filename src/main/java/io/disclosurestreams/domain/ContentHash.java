package io.disclosurestreams.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names contents by themselves: SHA-256, 64 hex digits. */
public final class ContentHash {

    private static final int LENGTH = 64;

    private ContentHash() {}

    /** In lower case. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** True for 64 hex digits, lower or upper case. */
    public static boolean isOne(String text) {
        return text.length() == LENGTH && text.chars().allMatch(HexFormat::isHexDigit);
    }
}
