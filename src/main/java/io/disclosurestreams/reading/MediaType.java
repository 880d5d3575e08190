package io.disclosurestreams.reading;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document is by its content; names and declarations are not asked. */
final class MediaType {

    static final String TEXT = "text/plain";
    /** A table of figures; any other text with commas is {@link #TEXT}. */
    static final String CSV = "text/csv";

    static final String HTML = "text/html";
    static final String PDF = "application/pdf";
    static final String BINARY = "application/octet-stream";
    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String DOCX_WITH_MACROS = "application/vnd.ms-word.document.macroEnabled";
    static final String XLSX_WITH_MACROS = "application/vnd.ms-excel.sheet.macroEnabled";
    static final String DOC = "application/msword";
    static final String XLS = "application/vnd.ms-excel";
    /** The container of older office documents, if it holds none that can be read. */
    static final String OLE = "application/x-ole-storage";

    private static final int FIRST_TAGS = 3;
    private static final int LOOKED_AT = 1 << 16;
    private static final Pattern TAG = Pattern.compile(
            "</?(?:html|head|body|meta|div|p|table|tbody|tr|td|th|h[1-6]|ul|li)\\b[^<>]{0,2000}>",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPEN_DOCUMENT =
            Pattern.compile("application/vnd\\.oasis\\.opendocument\\.[a-z-]{1,30}");

    private MediaType() {}

    /** The type of bytes whose format begins with a mark of its own, {@link #TEXT} if there is none. */
    static String ofMark(byte[] bytes) {
        if (startsWith(bytes, "%PDF-")) {
            return PDF;
        }
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
            return OoxmlGuard.mediaType(bytes).orElseGet(() -> ofArchive(bytes));
        }
        if (startsWith(bytes, "\u00d0\u00cf\u0011\u00e0")) {
            return OleStorage.mediaType(bytes);
        }
        if (startsWith(bytes, "{\\rtf")) {
            return "application/rtf";
        }
        if (startsWith(bytes, "\u0089PNG")) {
            return "image/png";
        }
        if (startsWith(bytes, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (startsWith(bytes, "GIF8")) {
            return "image/gif";
        }
        if (startsWith(bytes, "Rar!") || startsWith(bytes, "7z\u00bc\u00af")) {
            return "application/x-archive";
        }
        return startsWith(bytes, "\u001f\u008b") ? "application/gzip" : TEXT;
    }

    /** {@link #HTML} or {@link #TEXT}; {@link #BINARY} if the text is full of control characters. */
    static String ofText(String text) {
        String head = text.substring(0, Math.min(text.length(), LOOKED_AT));
        long controls = head.chars()
                .filter(each -> each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f')
                .count();
        if (controls * 100 > head.length()) {
            return BINARY;
        }
        Matcher tags = TAG.matcher(head);
        int found = 0;
        while (found < FIRST_TAGS && tags.find()) {
            found++;
        }
        return found == FIRST_TAGS ? HTML : TEXT;
    }

    /** By its first names, for an archive that can't be opened. */
    private static String ofArchive(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        Matcher openDocument = OPEN_DOCUMENT.matcher(head);
        if (openDocument.find()) {
            return openDocument.group();
        }
        return head.contains("word/") ? DOCX : head.contains("xl/") ? XLSX : "application/zip";
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        return bytes.length >= mark.length()
                && new String(bytes, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
