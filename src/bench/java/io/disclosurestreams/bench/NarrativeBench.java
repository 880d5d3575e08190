package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.Narrative;
import io.disclosurestreams.narrative.ReportText;
import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.narrative.TextFactsCodec;
import io.disclosurestreams.sample.SampleEvent;
import io.disclosurestreams.sample.SampleJson;
import io.disclosurestreams.sample.SampleProvince;
import io.disclosurestreams.sample.SampleReports;
import io.disclosurestreams.wire.NarrativeReader;
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

/** What it costs, warm and on one thread, to read an event with a narrative of 2,500 characters and to judge what that says. */
@Command(
        name = "narratives",
        mixinStandardHelpOptions = true,
        description = {
            "Measure reading of events with narratives of 2,500 characters and judging of what they say, on one thread.",
            "测量单线程从事件中读取并核对 2500 字年报文字的用时。"
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
        List<byte[]> events = events(narratives);
        NarrativeReader reader = new NarrativeReader();
        double[] reading = new double[rounds];
        double[] judging = new double[rounds];
        long used = 0;
        for (int round = 0; round < rounds; round++) {
            long start = cpu();
            List<TextFacts> facts = IntStream.range(0, DIFFERENT)
                    .mapToObj(index ->
                            read(events.get(index), narratives.get(index).names(), reader))
                    .toList();
            long read = cpu();
            for (TextFacts fact : facts) {
                used += new ReportText(fact, CELLS, ReportScope.OWN, Optional.of(fact), Optional.of(CELLS.sums()))
                        .findings(0, TextThresholds.USUAL)
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

    /** With all tables, as the topic has them. */
    private static List<byte[]> events(List<Narrative> narratives) {
        List<SampleEvent> tables = new SampleReports(Policy.STATUTORY)
                .events(new SampleProvince().roster()).stream()
                        .filter(event -> event.body() instanceof ReportBody.Readable)
                        .toList();
        return IntStream.range(0, narratives.size())
                .mapToObj(index -> SampleJson.of(
                        tables.get(index).telling(narratives.get(index).sections())))
                .toList();
    }

    private static TextFacts read(byte[] event, List<String> names, NarrativeReader reader) {
        NarrativeReader.Prose prose = reader.read(event).orElseThrow();
        return TextFacts.of(new Narrative(prose.year(), prose.sections(), names));
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
