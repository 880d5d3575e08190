package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.OoxmlPackage.Relationship;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks an Office Open XML document with counters of its own, before any other library sees it, and refuses what no
 * report needs: bombs, documents within documents, macros, references to the outside.
 */
final class OoxmlGuard {

    static final int MOST_ENTRIES = 1_000;
    static final Reason DAMAGED =
            new Reason("is cut off or damaged; send it again, or open it and save a copy", "不完整或已损坏，请重新发送，或打开后另存一份");

    private static final byte[] ENTRY = "PK\u0001\u0002".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST_NAME = 80;

    private final PartReader reader;
    private final Map<String, byte[]> parts = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    private OoxmlGuard(long mostXml) {
        this.reader = new PartReader(mostXml);
    }

    /**
     * @param mediaType that the document claims to be
     * @param mostXml bytes of all parts in XML together
     */
    static OoxmlPackage open(byte[] bytes, String mediaType, long mostXml) throws FormatException {
        OoxmlGuard guard = new OoxmlGuard(mostXml);
        FormatException.limit(entries(bytes), MOST_ENTRIES, new Reason("parts", "部件"));
        try (ZipFile zip = zip(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                guard.entry(zip, entry);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FormatException(DAMAGED);
        }
        OoxmlPackage document = new OoxmlPackage(guard.parts);
        try {
            guard.relationships();
            if (!guard.parts.containsKey(OoxmlPackage.CONTENT_TYPES)
                    || document.mainPart(mediaType).isEmpty()) {
                throw new FormatException(
                        "says that it is %s but has no such main part; open it and save a copy".formatted(mediaType),
                        "自称为%s却没有相应的主体部分，请打开后另存一份".formatted(mediaType));
            }
            guard.embedded(document);
        } catch (XMLStreamException damaged) {
            throw new FormatException(DAMAGED);
        }
        return document;
    }

    /** The media type by the list of content types in an archive, empty if it has none or can't be opened. */
    static Optional<String> mediaType(byte[] bytes) {
        if (entries(bytes) > MOST_ENTRIES) {
            return Optional.empty();
        }
        try (ZipFile zip = zip(bytes)) {
            ZipArchiveEntry list = zip.getEntry(OoxmlPackage.CONTENT_TYPES);
            if (list == null) {
                return Optional.empty();
            }
            try (InputStream part = zip.getInputStream(list)) {
                return OoxmlPackage.mediaType(part.readNBytes(PartReader.FLOOR));
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static ZipFile zip(byte[] bytes) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
    }

    /** How many entries the directory of an archive has; counted before the directory is built in memory. */
    private static long entries(byte[] bytes) {
        long entries = 0;
        for (int index = 0; index <= bytes.length - ENTRY.length; index++) {
            boolean begins = bytes[index] == ENTRY[0]
                    && bytes[index + 1] == ENTRY[1]
                    && bytes[index + 2] == ENTRY[2]
                    && bytes[index + 3] == ENTRY[3];
            entries += begins ? 1 : 0;
        }
        return entries;
    }

    private void entry(ZipFile zip, ZipArchiveEntry entry) throws IOException, FormatException {
        String name = entry.getName();
        name(name, new String(entry.getRawName(), StandardCharsets.ISO_8859_1));
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw OleStorage.password();
        }
        if (entry.isUnixSymlink() || !zip.canReadEntryData(entry)) {
            throw new FormatException(
                    "has a part that no office program writes (%s); open it and save a copy".formatted(shortened(name)),
                    "含有办公软件不会写入的部件（%s），请打开后另存一份".formatted(shortened(name)));
        }
        if (!entry.isDirectory()) {
            try (InputStream part = zip.getInputStream(entry)) {
                parts.put(name, reader.read(shortened(name), part, entry));
            }
        }
    }

    private void name(String name, String raw) throws FormatException {
        String folded = name.toLowerCase(Locale.ROOT);
        boolean leadsOut = raw.startsWith("/")
                || raw.indexOf('\\') >= 0
                || raw.indexOf('\0') >= 0
                || raw.matches("[A-Za-z]:.*")
                || ("/" + raw + "/").contains("/../");
        if (leadsOut) {
            throw new FormatException(
                    "has a part whose name leads out of the document (%s); open it and save a copy"
                            .formatted(shortened(name)),
                    "含有名称指向文档之外的部件（%s），请打开后另存一份".formatted(shortened(name)));
        }
        if (!names.add(folded)) {
            throw new FormatException(
                    "has two parts of one name (%s), of which either could be meant; open it and save a copy"
                            .formatted(shortened(name)),
                    "含有两个同名部件（%s），无法确定以哪个为准，请打开后另存一份".formatted(shortened(name)));
        }
        if (folded.endsWith("vbaproject.bin") || folded.endsWith("vbadata.xml")) {
            throw macros();
        }
    }

    static FormatException macros() {
        return new FormatException(
                "holds macros, which are programs; save it without them, as .docx or .xlsx",
                "带有宏（程序），请去掉宏后另存为.docx或.xlsx");
    }

    private void relationships() throws FormatException, XMLStreamException {
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (!part.getKey().toLowerCase(Locale.ROOT).endsWith(".rels")) {
                continue;
            }
            Xml xml = new Xml(part.getValue());
            while (xml.enterAny()) {
                Relationship relationship = OoxmlPackage.relationship(xml);
                if (relationship.isExternal() && !relationship.isHarmless()) {
                    throw new FormatException(
                            "takes a part of itself from elsewhere (%s %s), which is not followed; save it without"
                                            .formatted(relationship.kind(), shortened(relationship.target()))
                                    + " links to other files",
                            "有内容取自文档之外（%s %s），不予读取，请取消对其他文件的链接后另存"
                                    .formatted(relationship.kind(), shortened(relationship.target())));
                }
            }
        }
    }

    private void embedded(OoxmlPackage document) throws FormatException, XMLStreamException {
        Map<String, String> packages = new LinkedHashMap<>(reader.packages());
        packages.keySet().removeAll(ChartWorkbooks.of(document));
        if (!packages.isEmpty()) {
            throw PartReader.embedded(packages.values().iterator().next());
        }
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "?");
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) + "…" : plain;
    }
}
