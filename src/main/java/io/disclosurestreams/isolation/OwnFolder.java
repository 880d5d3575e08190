package io.disclosurestreams.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder for what one process leaves lying about. */
record OwnFolder(Path path) implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnFolder.class);

    static OwnFolder make(Path within) throws IOException {
        return new OwnFolder(Files.createTempDirectory(within.toAbsolutePath(), "parser"));
    }

    /** Removes it with all that is in it; links are removed, not followed. */
    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> inside = Files.walk(path)) {
            for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException | UncheckedIOException failed) {
            LOG.warn("{} could not be removed: {}", path, failed.toString());
        }
    }
}
