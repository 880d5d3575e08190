package io.disclosurestreams.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * What a file is called when it is saved.
 *
 * @param ascii for programs that know no other letters
 * @param chinese for all others
 */
record FileName(String ascii, String chinese) {

    /** Bytes that stand for themselves in an extended parameter (RFC 8187). */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private static final int LONGEST_SUBJECT = 60;

    /** Of whom the table tells, what it is, and the day on which it was made. */
    static FileName of(Found<?> found, LocalDate day, String ending) {
        String end = "-" + day + "." + ending;
        String id = found.id().map(it -> "-" + it).orElse("");
        String subject = found.name().or(found::id).map(FileName::harmless).orElse("");
        return new FileName(
                found.table().name() + id + end, subject + found.table().title() + end);
    }

    /** Names come from rosters: none may lead out of a folder, hide its end, or be longer than file systems take. */
    private static String harmless(String name) {
        String plain =
                name.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|%]", "_").strip();
        int length = plain.codePointCount(0, plain.length());
        String first =
                length <= LONGEST_SUBJECT ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_SUBJECT));
        return first.replaceAll("^\\.+", "_");
    }

    /** The header of an answer that is to be saved (RFC 6266). */
    String disposition() {
        StringBuilder header =
                new StringBuilder("attachment; filename=\"").append(ascii).append("\"; filename*=UTF-8''");
        for (byte each : chinese.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (each & 0xFF);
            boolean letter = sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
            if (letter || PLAIN.indexOf(sign) >= 0) {
                header.append(sign);
            } else {
                header.append("%%%02X".formatted((int) sign));
            }
        }
        return header.toString();
    }
}
