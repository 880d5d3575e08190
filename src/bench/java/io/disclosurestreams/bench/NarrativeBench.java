package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.narrative.ClaimRules;
import io.disclosurestreams.narrative.Narrative;
import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.narrative.TextFactsCodec;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What it costs, warm and on one thread, to read a narrative of 2,500 characters and to judge what it claims. */
@Command(
        name = "narratives",
        mixinStandardHelpOptions = true,
        description = {
            "Measure reading and judging of narratives of 2,500 characters, on one thread.",
            "测量单线程读取和核对 2500 字年报文字的用时。"
        })
final class NarrativeBench implements Callable<Integer> {

    private static final int LENGTH = 2_500;
    private static final int DIFFERENT = 200;
    private static final Cells CELLS = Cells.builder()
            .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), 46)
            .count(RequestRow.CONCLUDED.slot(Applicant.TOTAL), 46)
            .build();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Rounds, the first third to warm up.")
    private int rounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        GeneratedNarratives generated = new GeneratedNarratives(DIFFERENT * 4, 20_250_131);
        List<Narrative> narratives = IntStream.range(0, DIFFERENT)
                .mapToObj(index -> cut(generated.at(index), generated.at(index + DIFFERENT)))
                .toList();
        double[] reading = new double[rounds];
        double[] judging = new double[rounds];
        long used = 0;
        for (int round = 0; round < rounds; round++) {
            long start = cpu();
            List<TextFacts> facts = narratives.stream().map(TextFacts::of).toList();
            long read = cpu();
            for (TextFacts fact : facts) {
                used += ClaimRules.findings(fact.claims(), CELLS, Optional.of(CELLS.sums()), ReportScope.OWN)
                        .size();
            }
            judging[round] = (cpu() - read) / 1e3 / DIFFERENT;
            reading[round] = (read - start) / 1e3 / DIFFERENT;
            used += facts.stream()
                    .mapToInt(fact -> TextFactsCodec.encode(fact).length)
                    .sum();
        }
        out.println(
                "| rounds | read, µs of CPU each: fastest | median | slowest | judge: fastest | median | slowest |");
        out.println("|---|---|---|---|---|---|---|");
        double[] readWarm = warm(reading);
        double[] judgeWarm = warm(judging);
        out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
                readWarm.length,
                readWarm[0],
                readWarm[readWarm.length / 2],
                readWarm[readWarm.length - 1],
                judgeWarm[0],
                judgeWarm[judgeWarm.length / 2],
                judgeWarm[judgeWarm.length - 1]);
        out.flush();
        return used > 0 ? 0 : 1;
    }

    private static Narrative cut(Narrative some, Narrative other) {
        String text = some.sections().get("overview")
                + other.sections().get("overview")
                + some.sections().get("overview");
        return new Narrative(some.year(), Map.of("overview", text.substring(0, LENGTH)), some.names());
    }

    /** Of this thread: others may run meanwhile. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double[] warm(double[] measured) {
        double[] warm = Arrays.copyOfRange(measured, measured.length / 3, measured.length);
        Arrays.sort(warm);
        return warm;
    }
}
