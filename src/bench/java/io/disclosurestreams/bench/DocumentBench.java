package io.disclosurestreams.bench;

import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How right and how fast documents are read, of which a person has written down every figure. */
@Command(
        name = "documents",
        mixinStandardHelpOptions = true,
        description = {
            "Read every document of a folder that has NAME.expected.json beside it: cells right, flagged, silently wrong;"
                    + " time by format.",
            "读取文件夹中附有 NAME.expected.json 的文档，统计正确、已提示和未提示的错误单元格，以及各格式的用时。"
        })
final class DocumentBench implements Callable<Integer> {

    private static final int WARM_UP_ROUNDS = 100;

    @Parameters(paramLabel = "FOLDER", description = "Documents and what must be found in them.")
    private Path folder;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "20", description = "Times each document is timed.")
    private int rounds;

    @Spec
    private CommandSpec spec;

    private record Checked(String name, byte[] bytes, ExpectedFigures expected) {}

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<Checked> documents = documents();
        if (documents.isEmpty()) {
            spec.commandLine().getErr().println(folder + ": no document with NAME.expected.json beside it");
            return 2;
        }
        DocumentReader reader = new DocumentReader();
        out.println("| document | whole | cells | right | flagged | silent |");
        out.println("|---|---|---|---|---|---|");
        DocumentScore sum = DocumentScore.NONE;
        for (Checked document : documents) {
            ReadResult result = reader.read(document.name(), document.bytes());
            DocumentScore score = result instanceof ReadResult.Report report
                    ? DocumentScore.of(document.expected(), report.document())
                    : new DocumentScore(
                            document.expected().cells().size(),
                            0,
                            document.expected().cells().size(),
                            0);
            boolean whole = result instanceof ReadResult.Report report
                    && report.document().isComplete();
            line(out, document.name(), whole ? "yes" : "no", score);
            sum = sum.plus(score);
        }
        line(out, documents.size() + " documents", "", sum);
        times(documents, reader, out);
        out.flush();
        return sum.silent() == 0 ? 0 : 1;
    }

    private static void line(PrintWriter out, String name, String whole, DocumentScore score) {
        out.printf(
                "| %s | %s | %d | %d | %d | %d |%n",
                name, whole, score.cells(), score.right(), score.flagged(), score.silent());
    }

    private void times(List<Checked> documents, DocumentReader reader, PrintWriter out) {
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            documents.forEach(document -> reader.read(document.name(), document.bytes()));
        }
        Map<String, List<Double>> millis = new TreeMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Checked document : documents) {
                long start = System.nanoTime();
                ReadResult result = reader.read(document.name(), document.bytes());
                double took = (System.nanoTime() - start) / 1e6;
                millis.computeIfAbsent(result.mediaType(), none -> new ArrayList<>())
                        .add(took);
            }
        }
        out.println();
        out.println("| format | median, ms a document | slowest |");
        out.println("|---|---|---|");
        millis.forEach((type, times) -> {
            times.sort(null);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f |%n",
                    type,
                    times.get(times.size() / 2),
                    times.get(times.size() - 1));
        });
    }

    private List<Checked> documents() throws IOException {
        List<Checked> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path expected = file.resolveSibling(name.replaceFirst("\\.[A-Za-z]+$", ".expected.json"));
                if (!name.endsWith(".json") && Files.isRegularFile(expected)) {
                    documents.add(new Checked(name, Files.readAllBytes(file), ExpectedFigures.of(expected)));
                }
            }
        }
        return documents;
    }
}
