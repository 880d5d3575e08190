package io.disclosurestreams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A real Alertmanager, started as shipped. */
final class Alertmanager implements AutoCloseable {

    /** What compose mounts into Alertmanager's container. */
    static final Path FOLDER = Path.of("docker", "alertmanager");

    static final Path SHIPPED = FOLDER.resolve("alertmanager.yml");
    static final Path TEMPLATES = FOLDER.resolve("templates").resolve("disclosure.tmpl");

    private static final Pattern ADDRESS = Pattern.compile("msg=\"Listening on\" address=(\\S+)");

    private final ChildProcess process;

    private Alertmanager(ChildProcess process) {
        this.process = process;
    }

    /** What is shipped, but the first message of a group does not wait for others. */
    static Shipped hasty() throws IOException {
        return Shipped.read(SHIPPED).with("group_wait: 30s", "group_wait: 500ms");
    }

    /** The same, told to a webhook of the test. */
    static Shipped hasty(Webhook webhook) throws IOException {
        return hasty().with("http://127.0.0.1:8060/alerts", webhook.uri().toString());
    }

    /**
     * By the shipped script, on a free port, with secrets in the environment and an empty folder for its configuration and
     * data.
     */
    static Alertmanager start(Shipped configuration, Map<String, String> secrets, Path program, Path folder)
            throws IOException {
        return start("127.0.0.1:0", configuration, secrets, program, folder);
    }

    /** A new one that knows nothing, where an earlier one listened. */
    static Alertmanager startAnew(String address, Shipped configuration, Path program, Path folder) throws IOException {
        return start(address, configuration, Map.of(), program, folder);
    }

    private static Alertmanager start(
            String address, Shipped configuration, Map<String, String> secrets, Path program, Path folder)
            throws IOException {
        Files.writeString(folder.resolve("alertmanager.yml"), configuration.text());
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.copy(TEMPLATES, templates.resolve(TEMPLATES.getFileName()));
        List<String> command = List.of(
                "sh",
                FOLDER.resolve("start.sh").toString(),
                folder.toString(),
                program.toString(),
                "--storage.path=" + folder.resolve("data"),
                "--web.listen-address=" + address,
                "--cluster.listen-address=");
        Map<String, String> environment = new HashMap<>(secrets);
        environment.put("TMPDIR", folder.toString());
        return new Alertmanager(ChildProcess.start(command, environment, folder.resolve("alertmanager.log")));
    }

    /** Waits until it listens. */
    String address() {
        return process.printed(ADDRESS).group(1);
    }

    /** Asks it to end and waits until it has. */
    void end() {
        process.close();
    }

    @Override
    public void close() {
        end();
    }
}
