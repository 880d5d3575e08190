package io.disclosurestreams.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns bytes into text by what they are: a byte order mark, then UTF-8 if every byte fits, then the encoding that the
 * page declares if every byte fits, then GB18030. Declarations alone are not believed, they are often wrong.
 */
final class TextDecoder {

    private static final int DECLARED_WITHIN = 4096;
    private static final int WORST_SHARE = 200;
    private static final Pattern DECLARED =
            Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");

    private TextDecoder() {}

    /** The text, empty if the bytes are no text in any of the encodings. */
    static Optional<String> decode(byte[] bytes) {
        Optional<String> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked;
        }
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = strictly(bytes, 0, charset);
            if (text.isPresent()) {
                return text;
            }
        }
        return leniently(bytes);
    }

    private static Optional<String> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strictly(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    private static List<Charset> candidates(byte[] bytes) {
        List<Charset> candidates = new ArrayList<>(unmarkedUtf16(bytes));
        candidates.add(StandardCharsets.UTF_8);
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        while (declared.find()) {
            Charset charset = ofName(declared.group(1));
            if (charset != null && !candidates.contains(charset)) {
                candidates.add(charset);
            }
        }
        candidates.add(GB18030);
        return candidates;
    }

    /** Digits and line ends of a text in UTF-16 have a zero byte, on the side that tells the byte order. */
    private static List<Charset> unmarkedUtf16(byte[] bytes) {
        int[] zeros = new int[2];
        for (int index = 0; index < Math.min(bytes.length, DECLARED_WITHIN); index++) {
            zeros[index % 2] += bytes[index] == 0 ? 1 : 0;
        }
        if (zeros[0] == 0 && zeros[1] > 0) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        return zeros[1] == 0 && zeros[0] > 0 ? List.of(StandardCharsets.UTF_16BE) : List.of();
    }

    /** Only encodings in which a Chinese page can be; the national ones are read by their superset. */
    private static Charset ofName(String name) {
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "GB2312", "GBK", "GB18030", "CP936", "X-GBK" -> GB18030;
            case "BIG5", "BIG5-HKSCS" -> Charset.forName("Big5-HKSCS");
            case "UTF-16", "UTF-16LE" -> StandardCharsets.UTF_16LE;
            case "UTF-16BE" -> StandardCharsets.UTF_16BE;
            default -> null;
        };
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
        CoderResult result = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, false);
        // a character cut in two at the very end is no sign of another encoding: documents come truncated
        return result.isError() ? Optional.empty() : Optional.of(out.flip().toString());
    }

    /** For a text with a few spoilt bytes; in both encodings a spoilt byte never swallows a digit. */
    private static Optional<String> leniently(byte[] bytes) {
        return List.of(StandardCharsets.UTF_8, GBK).stream()
                .map(charset -> new String(bytes, charset))
                .filter(text -> text.chars().filter(each -> each == '\uFFFD').count() * WORST_SHARE <= text.length())
                .findFirst();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int index = 0; index < mark.length; index++) {
            if ((bytes[index] & 0xFF) != mark[index]) {
                return false;
            }
        }
        return true;
    }
}
