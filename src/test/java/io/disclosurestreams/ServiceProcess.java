package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The service as a process of its own, as {@code disclosure run} starts it, so that it can be killed. */
final class ServiceProcess implements AutoCloseable {

    private static final Pattern BROKER = Pattern.compile("Embedded Kafka at ([0-9.:]+)");
    private static final Pattern HTTP = Pattern.compile("HTTP (http://[0-9.:]+) +Kafka");

    private final ChildProcess process;
    private final long startedAt;

    private ServiceProcess(ChildProcess process, long startedAt) {
        this.process = process;
        this.startedAt = startedAt;
    }

    /**
     * Starts it.
     *
     * @param log new file for what it prints
     */
    static ServiceProcess start(Path dataDir, Map<String, String> more, Path log) throws IOException {
        // what compression libraries unpack here a killed process leaves behind
        Path tmp = Files.createDirectories(dataDir.resolveSibling("tmp"));
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + tmp,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "run");
        Map<String, String> environment = new HashMap<>(more);
        environment.put("DISCLOSURE_DATA_DIR", dataDir.toString());
        environment.put("DISCLOSURE_HTTP_PORT", "0");
        long startedAt = System.nanoTime();
        return new ServiceProcess(ChildProcess.start(command, environment, log), startedAt);
    }

    /** Where its broker listens; it may still have everything else before it. */
    String bootstrapServers() {
        return process.printed(BROKER).group(1);
    }

    Api api() {
        return new Api(URI.create(process.printed(HTTP).group(1)));
    }

    /** Waits until it is ready; returns the seconds since the start. */
    double ready() {
        Api api = api();
        eventually().until(() -> api.get("/health/ready").status() == 200);
        return (System.nanoTime() - startedAt) / 1e9;
    }

    /** Waits until its log has something of this form. */
    void logged(Pattern form) {
        process.printed(form);
    }

    /** {@code kill -9}; returns at once. */
    void kill() {
        process.kill();
    }

    /** Waits until it has ended, for which it is asked in the orderly way. */
    @Override
    public void close() {
        process.close();
    }
}
