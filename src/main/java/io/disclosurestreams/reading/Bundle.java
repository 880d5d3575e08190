package io.disclosurestreams.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Several documents in one zip archive, each to be judged on its own. */
public sealed interface Bundle {

    /** Files of the largest bundle. */
    int MOST_FILES = 1_000;

    /** It is sound: every document can be unpacked within the limits. In the order of the archive. */
    record Opened(List<Entry> entries) implements Bundle {}

    /**
     * It is refused whole.
     *
     * @param reason in words for people, with the remedy
     */
    record Refused(String reason) implements Bundle {}

    /**
     * Looks into a file. What is no zip archive, or one that is a document by itself (Word, Excel, OpenDocument), is no
     * bundle.
     *
     * @param name of the file; begins the names of what is in it
     */
    static Optional<Bundle> of(String name, byte[] bytes) {
        if (!ZipDirectory.isZip(bytes)) {
            return Optional.empty();
        }
        try {
            return ZipDirectory.isDocument(bytes)
                    ? Optional.empty()
                    : Optional.of(new Opened(BundleGuard.checked(name, bytes)));
        } catch (FormatException refused) {
            return Optional.of(new Refused(name + " " + refused.getMessage()));
        }
    }

    /** One document, still packed, so that memory holds one of them at a time. */
    final class Entry {
        private final String name;
        private final ZipFile archive;
        private final ZipArchiveEntry packed;

        Entry(String name, ZipFile archive, ZipArchiveEntry packed) {
            this.name = name;
            this.archive = archive;
            this.packed = packed;
        }

        /** Of the archive and within it, e.g. {@code 2024.zip!/教育/年报.html}. */
        public String name() {
            return name;
        }

        /** Unpacks it; its size was counted before. */
        public byte[] bytes() {
            try (InputStream in = archive.getInputStream(packed)) {
                return in.readAllBytes();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }
}
