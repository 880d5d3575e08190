package io.disclosurestreams.bench;

import io.disclosurestreams.bench.Original.Made;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether the same reports are read alike however they are encoded, drawn, saved and printed. */
@Command(
        name = "conversions",
        mixinStandardHelpOptions = true,
        description = {
            "Make variants of every complete document of a folder that has NAME.expected.json beside it: other encodings,"
                    + " other tables, other formats (by LibreOffice); read each and print cells right, flagged, silently wrong.",
            "将文件夹中附有 NAME.expected.json 的每份完整文档转换为多种编码、表格画法和格式（使用 LibreOffice），逐一读取并统计。"
        })
final class ConversionBench implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Documents and what must be found in them.")
    private Path folder;

    @Option(
            names = "--soffice",
            paramLabel = "PROGRAM",
            defaultValue = "soffice",
            description = "LibreOffice's program.")
    private String soffice;

    @Option(names = "--without-office", description = "Leave out what needs LibreOffice.")
    private boolean withoutOffice;

    @Option(names = "--keep", paramLabel = "FOLDER", description = "Keep the variants there.")
    private Optional<Path> kept = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Original> originals = originals(folder);
        if (originals.isEmpty()) {
            spec.commandLine().getErr().println(folder + ": no complete document with NAME.expected.json beside it");
            return 2;
        }
        Map<String, List<Made>> variants = new LinkedHashMap<>();
        Variant.own().forEach(variant -> variants.put(variant.name(), variant.of(originals)));
        if (!withoutOffice) {
            Optional<Office> office = Office.at(soffice);
            if (office.isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(soffice + " can't be run: install LibreOffice (Debian: libreoffice-writer"
                                + " libreoffice-calc), name its program with --soffice, or give --without-office");
                return 2;
            }
            try (Office opened = office.get()) {
                variants.putAll(new OfficeVariants(opened, originals).make());
            }
        }
        return print(variants) ? 0 : 1;
    }

    /** Whether nothing is silently wrong. */
    private boolean print(Map<String, List<Made>> variants) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        out.println("| variant | documents | accepted | cells | right | flagged | silent |");
        out.println("|---|---|---|---|---|---|---|");
        List<String> remarks = new ArrayList<>();
        DocumentScore sum = DocumentScore.NONE;
        int documents = 0;
        int accepted = 0;
        for (Map.Entry<String, List<Made>> variant : variants.entrySet()) {
            DocumentScore score = DocumentScore.NONE;
            int whole = 0;
            for (Made made : variant.getValue()) {
                keep(variant.getKey(), made);
                ReadResult result = new DocumentReader().read(made.name(), made.bytes());
                Optional<String> why = refusal(result);
                whole += why.isEmpty() ? 1 : 0;
                String where = variant.getKey() + ", " + made.name() + ": ";
                made.silent(result).forEach(words -> remarks.add("silent: " + where + words));
                why.ifPresent(words -> remarks.add("refused: " + where + words));
                score = score.plus(made.score(result));
            }
            line(out, variant.getKey(), variant.getValue().size(), whole, score);
            documents += variant.getValue().size();
            accepted += whole;
            sum = sum.plus(score);
        }
        line(out, variants.size() + " variants", documents, accepted, sum);
        out.println();
        remarks.forEach(out::println);
        out.flush();
        return sum.silent() == 0;
    }

    private static void line(PrintWriter out, String name, int documents, int accepted, DocumentScore score) {
        out.printf(
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                name, documents, accepted, score.cells(), score.right(), score.flagged(), score.silent());
    }

    /** Why a document is not taken over; empty if it is. */
    static Optional<String> refusal(ReadResult result) {
        if (result instanceof ReadResult.Report report) {
            if (report.document().legibility() != Legibility.LEGIBLE) {
                return Optional.of("taken as a report whose figures are unknown");
            }
            return Optional.of(String.join("; ", report.document().missing())).filter(missing -> !missing.isEmpty());
        }
        return Optional.of(
                result instanceof ReadResult.Unsupported unsupported
                        ? unsupported.reason()
                        : ((ReadResult.NotAReport) result).reason());
    }

    private void keep(String variant, Made made) throws IOException {
        if (kept.isPresent()) {
            Files.write(
                    Files.createDirectories(kept.get().resolve(variant.replaceAll("[^\\w-]+", "_")))
                            .resolve(made.name()),
                    made.bytes());
        }
    }

    /** The folder's complete documents that are read whole as they are. */
    static List<Original> originals(Path folder) throws IOException {
        List<Original> originals = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                Path beside = file.resolveSibling(name.replaceFirst("\\.[A-Za-z]+$", ".expected.json"));
                if (!name.endsWith(".json") && Files.isRegularFile(beside)) {
                    Original original = new Original(name, Files.readAllBytes(file), ExpectedFigures.of(beside));
                    if (original.isPageOrText()
                            && refusal(new DocumentReader().read(name, original.bytes()))
                                    .isEmpty()) {
                        originals.add(original);
                    }
                }
            }
        }
        return originals;
    }
}
