package io.disclosurestreams.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How many web pages a second go from a folder through the whole of a new service. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Write invented web pages into a folder and hand them to a service of their own, as a user would: pages a second.",
            "生成虚构的网页报告，启动独立的服务并用 ingest 提交，统计每秒处理份数。"
        })
final class IngestBench implements Callable<Integer> {

    private static final int PARTS = 5;

    @Option(names = "--documents", paramLabel = "N", defaultValue = "10000", description = "Pages to hand in.")
    private int documents;

    @Option(names = "--heap", paramLabel = "MIB", defaultValue = "512", description = "Heap of the service.")
    private int heap;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("disclosure-ingest");
        try {
            return run(folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private int run(Path folder) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        BenchPages pages = BenchPages.write(folder, documents);
        Map<String, String> settings =
                Map.of("DISCLOSURE_DATA_DIR", folder.resolve("data").toString(), "DISCLOSURE_HTTP_PORT", "0");
        try (Program service = Program.start(List.of("-Xmx" + heap + "m"), settings, List.of("run"))) {
            Map<String, String> url = Map.of("DISCLOSURE_URL", service.url());
            try (Program roster = Program.start(
                    List.of(), url, List.of("roster", "import", pages.roster().toString()))) {
                if (roster.end() != 0) {
                    spec.commandLine().getErr().println("the roster was not taken");
                    return 1;
                }
            }
            try (Program ingest = Program.start(
                    List.of(), url, List.of("ingest", pages.folder().toString()))) {
                return told(ingest, out);
            }
        }
    }

    /** Each part's rate on its own: the first is that of a program that has only just begun. */
    private int told(Program ingest, PrintWriter out) throws IOException {
        out.println("| pages | a second | accepted |");
        out.println("|---|---|---|");
        int part = Math.max(1, documents / PARTS);
        int accepted = 0;
        int told = 0;
        long begun = System.nanoTime();
        long start = begun;
        BufferedReader lines = ingest.out();
        for (String line = lines.readLine(); line != null && told < documents; line = lines.readLine()) {
            told++;
            accepted += line.startsWith("accepted") ? 1 : 0;
            if (told % part == 0) {
                out.printf(
                        Locale.ROOT,
                        "| to %d | %.0f | %d |%n",
                        told,
                        Rate.since(start, part).perSecond(),
                        accepted);
                out.flush();
                start = System.nanoTime();
            }
        }
        out.printf(
                Locale.ROOT,
                "| all %d | %.0f | %d |%n",
                told,
                Rate.since(begun, told).perSecond(),
                accepted);
        out.flush();
        return accepted == documents && ingest.end() == 0 ? 0 : 1;
    }
}
