package io.disclosurestreams.bench;

import io.disclosurestreams.bench.DamageVerdict.Outcome;
import io.disclosurestreams.bench.DamageVerdict.Reason;
import io.disclosurestreams.sample.SampleDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is noticed of the mistakes that clerks and converters make. */
@Command(
        name = "damages",
        mixinStandardHelpOptions = true,
        description = {
            "Damage good reports in one place each: read right, flagged (a finding names the cell, its row or the"
                    + " sum of its column, or the report is refused), silently wrong; the last are all listed, by reason.",
            "逐份损坏完好的报告（每份一处），统计读取正确、已提示和未提示的错误，并逐一列出未提示的错误及其原因。"
        })
final class DamageBench implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "Complete reports, text or web pages; the sample's if none is given.")
    private List<Path> files = List.of();

    @Option(names = "--count", paramLabel = "N", defaultValue = "1000", description = "How many damages.")
    private int count;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "20250131", description = "What they are drawn from.")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<WrittenReport> reports = files.isEmpty() ? samples() : given();
        if (reports.isEmpty()) {
            return 2;
        }
        PrintWriter out = spec.commandLine().getOut();
        reports.forEach(report -> out.printf(
                "%s: %d figures, of which %d numbers stand by themselves and can be damaged%n",
                report.name(),
                ExpectedFigures.found(report.document().cells()).size(),
                report.spots().size()));
        DamageRun run = DamageRun.of(reports, count, seed);
        out.printf(
                "%n| seed %d | damages | right | flagged | silently wrong: in table two | a blank for a zero |", seed);
        out.println(" the sums cancel | a sum sees it | misread |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (Damage damage : Damage.values()) {
            line(
                    out,
                    damage.words(),
                    run.all().stream().filter(one -> one.damage() == damage).toList());
        }
        line(out, "all", run.all());
        silent(out, run);
        out.flush();
        return run.silent(Reason.SEEN) + run.silent(Reason.MISREAD) == 0 ? 0 : 1;
    }

    private static void line(PrintWriter out, String words, List<DamageRun.Damaged> damaged) {
        out.printf(
                "| %s | %d | %d | %d |",
                words,
                damaged.size(),
                damaged.stream().filter(one -> one.verdict().is(Outcome.RIGHT)).count(),
                damaged.stream()
                        .filter(one -> one.verdict().is(Outcome.FLAGGED))
                        .count());
        for (Reason reason : Reason.values()) {
            out.printf(
                    " %d |",
                    damaged.stream()
                            .filter(one -> one.verdict().worst().equals(Optional.of(reason)))
                            .count());
        }
        out.println();
    }

    private static void silent(PrintWriter out, DamageRun run) {
        for (Reason reason : Reason.values()) {
            out.printf("%nsilently wrong, %s: %d%n", reason.words(), run.silent(reason));
            for (DamageRun.Damaged one : run.all()) {
                one.verdict().silent().stream()
                        .filter(cell -> cell.reason() == reason)
                        .forEach(cell -> out.printf(
                                "  #%d %s, %s: %s was %s, read as %s%n",
                                one.number(),
                                one.report(),
                                one.damage().words(),
                                cell.path(),
                                cell.before(),
                                cell.after()));
            }
        }
    }

    static List<WrittenReport> samples() {
        return SampleDocuments.all().stream()
                .map(document ->
                        WrittenReport.of(document.name(), new String(document.bytes(), StandardCharsets.UTF_8)))
                .flatMap(report -> report.stream())
                .toList();
    }

    private List<WrittenReport> given() throws IOException {
        List<WrittenReport> reports = new ArrayList<>();
        for (Path file : files) {
            WrittenReport.of(file.getFileName().toString(), Original.text(Files.readAllBytes(file)))
                    .ifPresentOrElse(
                            reports::add,
                            () -> spec.commandLine()
                                    .getErr()
                                    .println(file + ": not a complete report in text or as a web page; left out"));
        }
        return reports;
    }
}
