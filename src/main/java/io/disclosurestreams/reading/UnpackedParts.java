package io.disclosurestreams.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** The parts that the guard unpacked, as POI asks for them: it never sees the archive itself. */
final class UnpackedParts implements ZipEntrySource {

    private final Map<String, byte[]> parts;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();

    UnpackedParts(Map<String, byte[]> parts) {
        this.parts = parts;
        parts.forEach((name, bytes) -> {
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setSize(bytes.length);
            entries.put(name, entry);
        });
    }

    @Override
    public Enumeration<ZipArchiveEntry> getEntries() {
        return Collections.enumeration(entries.values());
    }

    @Override
    public ZipArchiveEntry getEntry(String name) {
        return entries.get(name);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) {
        return new ByteArrayInputStream(parts.get(entry.getName()));
    }

    @Override
    public void close() {
        // nothing is open
    }

    @Override
    public boolean isClosed() {
        return false;
    }
}
