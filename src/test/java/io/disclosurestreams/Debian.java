package io.disclosurestreams;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Programs of Debian's packages of which tests need the real ones. */
enum Debian {
    PROMETHEUS("prometheus", "prometheus"),
    PROMTOOL("promtool", "prometheus"),
    ALERTMANAGER("prometheus-alertmanager", "prometheus-alertmanager"),
    AMTOOL("amtool", "prometheus-alertmanager");

    private final String program;
    private final String debianPackage;

    Debian(String program, String debianPackage) {
        this.program = program;
        this.debianPackage = debianPackage;
    }

    /** Where it is installed; without it the test fails where everything must be tried, else it is left out, aloud. */
    Path path() {
        return ChildProcess.installed(program).orElseGet(() -> {
            String message = program + " is not installed (Debian: apt install " + debianPackage
                    + "): nothing that needs it was tried";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(message);
            }
            System.err.println("WARNING: " + message);
            return Assumptions.abort(message);
        });
    }

    /** Runs it to its end, which must be a success; returns what it said. */
    String says(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(path().toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
