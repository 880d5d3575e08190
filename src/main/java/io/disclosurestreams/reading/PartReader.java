package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** Inflates the parts of one document, counting; keeps XML, of all other parts looks at the first bytes alone. */
final class PartReader {

    static final long LARGEST_PART = 50 << 20;
    static final long LARGEST_DOCUMENT = 100 << 20;
    static final int HIGHEST_RATIO = 100;

    /** Smaller parts may be packed as tightly as they like. */
    static final int FLOOR = 1 << 20;

    /** Elements within each other; tables within tables take some ten a table. */
    static final int DEEPEST = 256;

    static final Reason TEXT = new Reason("bytes of text and its layout", "字节的文字和版式");

    private static final int CHUNK = 1 << 14;

    private final long mostXml;
    private final Map<String, String> packages = new LinkedHashMap<>();
    private long inflated;
    private long xml;

    PartReader(long mostXml) {
        this.mostXml = mostXml;
    }

    /** The part's bytes, none if it is no XML. */
    byte[] read(String name, InputStream part, ZipArchiveEntry entry) throws IOException, FormatException {
        byte[] chunk = part.readNBytes(CHUNK);
        lookFor(entry.getName(), name, new String(chunk, 0, Math.min(chunk.length, 8), StandardCharsets.ISO_8859_1));
        boolean kept = isXml(chunk);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CRC32 checksum = new CRC32();
        long size = 0;
        while (chunk.length > 0) {
            size += chunk.length;
            inflated += chunk.length;
            limit(name, size, entry.getCompressedSize());
            checksum.update(chunk);
            if (kept) {
                xml += chunk.length;
                FormatException.limit(xml, mostXml, TEXT);
                bytes.writeBytes(chunk);
            }
            chunk = part.readNBytes(CHUNK);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
        if (kept) {
            examine(name, bytes.toByteArray());
        }
        return bytes.toByteArray();
    }

    private void limit(String name, long size, long packed) throws FormatException {
        FormatException.limit(size, LARGEST_PART, new Reason("bytes in one part", "字节（单个部件）"));
        FormatException.limit(inflated, LARGEST_DOCUMENT, new Reason("bytes unpacked", "字节（解压后）"));
        if (size > FLOOR && size > HIGHEST_RATIO * Math.max(1, packed)) {
            throw new FormatException(
                    "has a part that unpacks to more than %d times its size (%s), as no report does; open it and save a copy"
                            .formatted(HIGHEST_RATIO, name),
                    "含有解压后超过自身%d倍的部件（%s），报告不会如此，请打开后另存一份".formatted(HIGHEST_RATIO, name));
        }
    }

    private void lookFor(String part, String name, String mark) throws FormatException {
        if (mark.startsWith("PK\u0003\u0004")) {
            packages.put(part, name);
        } else if (mark.startsWith("Rar!")
                || mark.startsWith("7z\u00bc\u00af")
                || mark.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw embedded(name);
        }
    }

    static FormatException embedded(String name) {
        return new FormatException(
                "has another file embedded (%s), which is not opened; save it without, or as PDF".formatted(name),
                "嵌有其他文件（%s），不予打开，请去掉后重新提交，或另存为PDF".formatted(name));
    }

    /** The parts that are packed files themselves, by name, each with its name for messages. */
    Map<String, String> packages() {
        return packages;
    }

    /** True if the first character other than white space is a tag's, in any encoding. */
    private static boolean isXml(byte[] bytes) {
        for (byte each : bytes) {
            boolean before = each == 0
                    || each == ' '
                    || each == '\t'
                    || each == '\n'
                    || each == '\r'
                    || each == (byte) 0xef
                    || each == (byte) 0xbb
                    || each == (byte) 0xbf
                    || each == (byte) 0xfe
                    || each == (byte) 0xff;
            if (!before) {
                return each == '<';
            }
        }
        return false;
    }

    /** Refuses document types, by which XML grows or reaches out, and nesting that no reader could follow. */
    private static void examine(String name, byte[] part) throws FormatException {
        try {
            XMLStreamReader reader = Xml.reader(part);
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new FormatException(
                            "declares a document type (%s), as no office program does; open it and save a copy"
                                    .formatted(name),
                            "声明了文档类型（%s），办公软件不会如此，请打开后另存一份".formatted(name));
                }
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
                if (depth > DEEPEST) {
                    throw new FormatException(
                            "has more than %d elements within each other (%s), more than any report"
                                    .formatted(DEEPEST, name),
                            "有超过%d层的嵌套（%s），超过任何报告".formatted(DEEPEST, name));
                }
            }
        } catch (XMLStreamException malformed) {
            // who needs the part will say so; old drawings are never well-formed
        }
    }
}
