package io.disclosurestreams.bench;

import io.disclosurestreams.bench.BenchEvents.EventSize;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast the product is, as ratios in one run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            DocumentBench.class,
            DamageBench.class,
            ConversionBench.class,
            IngestBench.class,
            MidnightBench.class,
            SweepBench.class,
            SimilarityBench.class,
            NarrativeBench.class,
            RuleBench.class
        },
        description = {
            "Measure throughput beside a plain consumer and the naive way, as ratios in one run.",
            "测量吞吐量，以同一次运行中的比率表示。"
        })
public final class BenchCommand implements Callable<Integer> {

    @Option(names = "--reports", paramLabel = "N", defaultValue = "400000", description = "Reports to process.")
    private int reports;

    @Option(
            names = "--naive",
            paramLabel = "N",
            defaultValue = "40000",
            description = "Reports for the naive way, which would take too long for all.")
    private int naiveReports;

    @Option(
            names = "--warm-up",
            paramLabel = "N",
            defaultValue = "200000",
            description = "Reports to process before, unmeasured, so that the compiler is done when it counts.")
    private int warmUpReports;

    @Option(
            names = "--events",
            split = ",",
            paramLabel = "SIZE",
            defaultValue = "LEAN,REALISTIC",
            description = "Sizes of events to measure: ${COMPLETION-CANDIDATES}.")
    private List<EventSize> sizes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        out.println("warming up…");
        out.flush();
        new Measurement(sizes.get(0), warmUpReports, Math.min(naiveReports, warmUpReports)).run();
        out.println(
                "| events | bytes each | limit, plain consumer | naive, DSL and JSON | product | of the limit | of naive |"
                        + " ready from empty |");
        out.println("|---|---|---|---|---|---|---|---|");
        for (EventSize size : sizes) {
            Measurement.Result result = new Measurement(size, reports, Math.min(naiveReports, reports)).run();
            out.printf(
                    Locale.ROOT,
                    "| %s | %d | %.0f/s | %.0f/s | %.0f/s | %.2f | %.1f× | %.1f s |%n",
                    size.name().toLowerCase(Locale.ROOT),
                    result.bytesEach(),
                    result.limit().perSecond(),
                    result.naive().perSecond(),
                    result.product().perSecond(),
                    result.product().to(result.limit()),
                    result.product().to(result.naive()),
                    result.ready().toMillis() / 1e3);
            out.flush();
        }
        return 0;
    }
}
