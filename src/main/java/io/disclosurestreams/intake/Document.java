package io.disclosurestreams.intake;

import io.disclosurestreams.domain.ContentHash;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.wire.ReportWriter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A document that is handed in.
 *
 * @param name as its sender calls it: shown and recorded, never used as a path
 */
public record Document(String name, byte[] bytes) {

    /** Bytes of the largest document that can be read. */
    public static final int LARGEST = DocumentReader.LARGEST_DOCUMENT;

    private static final int LONGEST_NAME = 255;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern ESCAPED = Pattern.compile("[^\\p{L}\\p{M}\\p{N}/._~!$&'()*+,;=:@-]");

    public Document {
        String seen = UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFC))
                .replaceAll("")
                .strip();
        int start = Math.max(0, seen.length() - LONGEST_NAME);
        // the end of a long path tells more than its beginning
        name = start > 0 && Character.isLowSurrogate(seen.charAt(start))
                ? seen.substring(start + 1)
                : seen.substring(start);
        if (name.isEmpty()) {
            name = "unnamed";
        }
    }

    /** What an event says about the document it was read from. */
    public ReportWriter.Source source(String mediaType) {
        return new ReportWriter.Source(uri(), ContentHash.of(bytes), mediaType);
    }

    /** {@code file:} and the name, for the event's source. */
    String uri() {
        return "file:"
                + ESCAPED.matcher(name).replaceAll(sign -> {
                    StringBuilder escaped = new StringBuilder();
                    for (byte each : ReportLog.utf8(sign.group())) {
                        escaped.append(String.format("%%%02X", each));
                    }
                    return escaped.toString();
                });
    }
}
