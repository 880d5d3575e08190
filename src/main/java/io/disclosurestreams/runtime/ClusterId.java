package io.disclosurestreams.runtime;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/** The embedded cluster's identity: made once, kept beside the log, so that a log of another cluster is never taken for ours. */
final class ClusterId {

    private ClusterId() {}

    /**
     * @param file where the id is kept
     * @param log a log directory, formatted or not; if the file is gone, the log still knows
     */
    static String of(Path file, Path log) throws IOException {
        if (!Files.exists(file)) {
            Path formatted = log.resolve("meta.properties");
            DurableFile.write(
                    file,
                    Files.exists(formatted)
                            ? idIn(formatted)
                            : Uuid.randomUuid().toString());
        }
        return DurableFile.read(file);
    }

    private static String idIn(Path metaProperties) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(metaProperties, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.getProperty("cluster.id", Uuid.randomUuid().toString());
    }
}
