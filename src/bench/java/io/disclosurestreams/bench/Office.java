package io.disclosurestreams.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** LibreOffice, with a profile and a folder of its own that are removed in the end. */
final class Office implements AutoCloseable {

    private static final int MINUTES = 5;

    private final String program;
    private final Path folder;

    private Office(String program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** Empty if there is no such program. */
    static Optional<Office> at(String program) throws IOException {
        Path folder = Files.createTempDirectory("disclosure-office");
        Office office = new Office(program, folder);
        if (office.run(List.of("--version")) == 0) {
            return Optional.of(office);
        }
        office.close();
        return Optional.empty();
    }

    /** Where to put what is to be converted. */
    Path folder(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /**
     * Converts files, all at once.
     *
     * @param kind as {@code --convert-to} wants it
     * @param options before it
     * @return the folder in which they are then
     */
    Path convert(List<Path> files, String kind, String... options) throws IOException {
        Path out = Files.createTempDirectory(folder, "out");
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--convert-to", kind, "--outdir", out.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        int code = run(arguments);
        if (code != 0) {
            throw new IOException(program + " ended with " + code + " converting to " + kind);
        }
        return out;
    }

    private int run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                program,
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri()));
        command.addAll(arguments);
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File(folder.toFile(), "log"))
                    .start();
        } catch (IOException absent) {
            return -1;
        }
        try {
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(program + " took longer than " + MINUTES + " minutes");
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
