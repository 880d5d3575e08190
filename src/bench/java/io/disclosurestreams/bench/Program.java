package io.disclosurestreams.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** This program once more, with another command, as a process of its own; closing ends it. */
final class Program implements AutoCloseable {

    private static final Pattern HTTP = Pattern.compile("HTTP (http://[0-9.:]+) ");

    private final Process process;
    private final BufferedReader out;

    private Program(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static Program start(List<String> java, Map<String, String> environment, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseParallelGC");
        command.add("-Dstdout.encoding=UTF-8");
        command.addAll(java);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "io.disclosurestreams.Main"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().removeIf(name -> name.startsWith("DISCLOSURE_"));
        builder.environment().putAll(environment);
        return new Program(builder.start());
    }

    BufferedReader out() {
        return out;
    }

    /** Where a service says that it listens. */
    String url() throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher said = HTTP.matcher(line);
            if (said.find()) {
                return said.group(1);
            }
        }
        throw new IOException("the service ended before it listened, with " + end());
    }

    /** Waits for the end; the exit code. */
    int end() {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        }
    }

    @Override
    public void close() {
        process.destroy();
        end();
    }
}
