package io.disclosurestreams.runtime;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads a properties file line by line: UTF-8, and a key that stands twice is kept twice, to be told as a mistake. */
final class SettingsFile {

    private SettingsFile() {}

    static List<Given> read(Path file) {
        var lines = new Lines("file " + file);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefusedException(
                    "The settings file " + file + " can't be read as UTF-8 properties: " + e, e);
        }
        return lines.given;
    }

    /** Properties would let the later of two lines win in silence. */
    private static final class Lines extends Properties {

        private static final long serialVersionUID = 1L;

        private final transient List<Given> given = new ArrayList<>();
        private final String origin;

        Lines(String origin) {
            this.origin = origin;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            given.add(new Given((String) key, origin, ((String) value)));
            return super.put(key, value);
        }
    }
}
