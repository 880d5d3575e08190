package io.disclosurestreams;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that runs beside the test and ends with it; what it says is read from a file. */
final class ChildProcess implements AutoCloseable {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3);
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(40);

    private final Process process;
    private final Path output;

    private ChildProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /**
     * Starts it.
     *
     * @param settings added to the environment, from which settings of this run's own are taken away
     * @param output new file for what it prints
     */
    static ChildProcess start(List<String> command, Map<String, String> settings, Path output) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("DISCLOSURE_"));
        builder.environment().putAll(settings);
        return new ChildProcess(builder.start(), output);
    }

    /** Where the shell would find a program. */
    static Optional<Path> installed(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Waits until it has printed something of this form. */
    Matcher printed(Pattern form) {
        return await("a line like " + form)
                .atMost(STARTS_WITHIN)
                .failFast("it ended: " + output, () -> !process.isAlive())
                .until(() -> form.matcher(output()), Matcher::find);
    }

    private String output() throws IOException {
        return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
    }

    /** Ends it as a crash does, at once; returns before it has ended. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits until it has ended by itself; returns its exit status. */
    int exit() {
        return process.onExit()
                .orTimeout(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)
                .join()
                .exitValue();
    }

    /** Sends it the signal that tells daemons to read their configuration again. */
    void hangUp() throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", "kill -HUP " + process.pid()).start().waitFor();
    }

    /** Asks it to end and waits until it has, or until it has after {@link #kill}. */
    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit()
                    .orTimeout(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS)
                    .join();
        } finally {
            process.destroyForcibly();
        }
    }
}
