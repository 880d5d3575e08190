package io.disclosurestreams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped script that starts Alertmanager, with another program in its place that tells what happens to it. */
class AlertmanagerStartTest {

    private static final String SECRET = "a&b\\c|/$d";

    @TempDir
    private Path folder;

    private Path tmp;
    private Path configuration;

    @BeforeEach
    void configure() throws IOException {
        tmp = Files.createDirectory(folder.resolve("tmp"));
        configuration = Files.createDirectory(folder.resolve("configuration"));
        Files.createDirectory(configuration.resolve("templates"));
        Files.writeString(configuration.resolve("alertmanager.yml"), "api_secret: '${WECOM_API_SECRET}'\n");
    }

    /** Runs what stands in a shell's words; {@code $file} is the copy of the configuration. */
    private ChildProcess start(String program, String... options) throws IOException {
        Path script =
                Files.writeString(folder.resolve("program.sh"), "#!/bin/sh\nfile=${1#--config.file=}\n" + program);
        assertThat(script.toFile().setExecutable(true)).isTrue();
        List<String> command = new ArrayList<>(List.of(
                "sh", Alertmanager.FOLDER.resolve("start.sh").toString(), configuration.toString(), script.toString()));
        command.addAll(List.of(options));
        return ChildProcess.start(
                command, Map.of("TMPDIR", tmp.toString(), "WECOM_API_SECRET", SECRET), folder.resolve("output"));
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(folder.resolve("output"));
    }

    private List<Path> left() throws IOException {
        try (Stream<Path> files = Files.list(tmp)) {
            return files.toList();
        }
    }

    private static Pattern line(String line) {
        return Pattern.compile("(?m)^" + line + "$");
    }

    @Test
    void theProgramReadsACopyWithTheSecretThatGoesWhenItEnds() throws Exception {
        ChildProcess ended = start("cat \"$file\"; echo \"option $2\"; exit 3", "--one");
        assertThat(ended.exit()).isEqualTo(3);
        assertThat(said()).containsExactly("api_secret: '" + SECRET + "'", "option --one");
        assertThat(left()).isEmpty();
    }

    @Test
    void whoEndsTheScriptEndsTheProgramFirstAndThenTheCopyGoes() throws Exception {
        ChildProcess running = start("""
                trap 'test -f "$file" && echo asked to end; exit 0' TERM
                echo running
                while :; do sleep 0.05; done
                """);
        running.printed(line("running"));
        assertThat(left()).hasSize(1);
        running.close();
        assertThat(running.exit()).isZero();
        assertThat(said()).containsExactly("running", "asked to end");
        assertThat(left()).isEmpty();
    }

    @Test
    void theConfigurationCanBeReadAgainWhileItRuns() throws Exception {
        try (ChildProcess running = start("""
                trap 'cat "$file"; echo read again' HUP
                trap 'exit 0' TERM
                echo running
                while :; do sleep 0.05; done
                """)) {
            running.printed(line("running"));
            running.hangUp();
            running.printed(line("read again"));
            running.hangUp();
            assertThat(left()).hasSize(1);
        }
        assertThat(left()).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereLeavesNothing() throws Exception {
        Path nowhere = folder.resolve("nowhere");
        ChildProcess refused = ChildProcess.start(
                List.of(
                        "sh",
                        Alertmanager.FOLDER.resolve("start.sh").toString(),
                        configuration.toString(),
                        nowhere.toString()),
                Map.of("TMPDIR", tmp.toString()),
                folder.resolve("output"));
        assertThat(refused.exit()).isEqualTo(127);
        assertThat(left()).isEmpty();
    }
}
