package io.disclosurestreams.isolation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a process that reads documents is begun.
 *
 * @param prefix of the command: what takes the network away, or nothing
 * @param java program
 * @param classPath of absolute paths
 * @param main class to run
 */
record Launch(List<String> prefix, Path java, String classPath, String main) {

    static final int MEGABYTES = 256;

    /** All that is taken over: without its locale Java can't open files with Chinese names, the jar's own for one. */
    private static final List<String> LOCALE = List.of("LANG", "LC_ALL", "LC_CTYPE");

    /** Both compilers: without the second a small web page takes 11 ms, with it 3.3 ms. */
    private static final List<String> OPTIONS = List.of(
            "-Xmx" + MEGABYTES + "m",
            "-Xss1m",
            "-XX:+ExitOnOutOfMemoryError",
            // the last words of a JVM too must not get between the answers
            "-XX:+DisplayVMOutputToStderr",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Djdk.xml.entityExpansionLimit=1",
            "-Djava.awt.headless=true",
            "-Dfile.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8");

    /** The running program with the Java that it runs on. */
    static Launch ofThisProgram(List<String> prefix, Class<?> main) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return new Launch(prefix, Path.of(System.getProperty("java.home"), "bin", "java"), classPath, main.getName());
    }

    /** Begins it, with a folder of its own for what it writes. */
    Process begin(Path folder) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(java.toString());
        command.addAll(OPTIONS);
        command.add("-Djava.io.tmpdir=" + folder);
        command.addAll(List.of("-cp", classPath, main));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().retainAll(LOCALE);
        return builder.start();
    }
}
