package io.disclosurestreams.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The list at the end of a zip archive, looked through by hand before any library builds something of each line: a file
 * within the limits can list a million.
 */
final class ZipDirectory {

    private static final int LOCAL = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int LARGE_END = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LARGE_END_LENGTH = 20;
    private static final int LISTED_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final List<String> MARKS_OF_DOCUMENTS = List.of("[Content_Types].xml", "mimetype");

    private static final List<String> FOLDERS_OF_DOCUMENTS = List.of("_rels/", "docProps/", "word/", "xl/");
    private static final int LOCAL_NAME = 26;
    private static final int LOCAL_LENGTH = 30;

    private ZipDirectory() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length >= END_LENGTH && (number(bytes, 0) == LOCAL || number(bytes, 0) == END);
    }

    /** Whether the archive is one document, such as Word, Excel and OpenDocument write. */
    static boolean isDocument(byte[] bytes) throws FormatException {
        return !hasEnd(bytes) && beginsAsDocument(bytes)
                || names(bytes).stream().anyMatch(MARKS_OF_DOCUMENTS::contains);
    }

    /** By its first file; office programs write their marks first. */
    private static boolean beginsAsDocument(byte[] bytes) {
        if (number(bytes, 0) != LOCAL || bytes.length < LOCAL_LENGTH) {
            return false;
        }
        int length = Math.min(half(bytes, LOCAL_NAME), bytes.length - LOCAL_LENGTH);
        String first = new String(bytes, LOCAL_LENGTH, length, StandardCharsets.ISO_8859_1);
        return MARKS_OF_DOCUMENTS.contains(first)
                || FOLDERS_OF_DOCUMENTS.stream().anyMatch(first::startsWith);
    }

    private static boolean hasEnd(byte[] bytes) {
        try {
            return end(bytes) >= 0;
        } catch (FormatException cutOff) {
            return false;
        }
    }

    /** As they are written, a byte a character. */
    static List<String> names(byte[] bytes) throws FormatException {
        int end = end(bytes);
        long length = number(bytes, end + 12) & 0xFFFF_FFFFL;
        long told = number(bytes, end + 16) & 0xFFFF_FFFFL;
        // something may stand before the archive; places count from its beginning
        long next = told + Math.max(0, end - length - told);
        List<String> names = new ArrayList<>();
        while (next <= bytes.length - LISTED_LENGTH && number(bytes, (int) next) == LISTED) {
            if (names.size() == Bundle.MOST_FILES) {
                throw new FormatException(
                        "holds more than %d files; pack fewer into one archive".formatted(Bundle.MOST_FILES),
                        "含有%d个以上的文件，请分成几个压缩包".formatted(Bundle.MOST_FILES));
            }
            int at = (int) next;
            int name = half(bytes, at + 28);
            names.add(new String(
                    bytes,
                    at + LISTED_LENGTH,
                    Math.min(name, bytes.length - at - LISTED_LENGTH),
                    StandardCharsets.ISO_8859_1));
            next += LISTED_LENGTH + name + half(bytes, at + 30) + half(bytes, at + 32);
        }
        return names;
    }

    private static int end(byte[] bytes) throws FormatException {
        int first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int at = bytes.length - END_LENGTH; at >= first; at--) {
            if (number(bytes, at) == END) {
                if (at >= LARGE_END_LENGTH && number(bytes, at - LARGE_END_LENGTH) == LARGE_END) {
                    throw new FormatException(
                            "is a zip archive of the kind for huge files (zip64); pack less into it",
                            "是用于超大文件的压缩包（zip64），请减少其中的文件");
                }
                return at;
            }
        }
        throw new FormatException(
                "is a zip archive that is cut off or damaged; pack or send it again", "压缩包不完整或已损坏，请重新打包或发送");
    }

    private static int half(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    private static int number(byte[] bytes, int at) {
        return half(bytes, at) | half(bytes, at + 2) << 16;
    }
}
