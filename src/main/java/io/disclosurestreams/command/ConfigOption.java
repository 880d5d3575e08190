package io.disclosurestreams.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that every command with settings has. */
final class ConfigOption {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Properties file with settings; the environment wins over it.")
    private Path file;

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }
}
