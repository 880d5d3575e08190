package io.disclosurestreams.bench;

import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.AlikeTexts;
import io.disclosurestreams.narrative.AlikeTexts.Pair;
import io.disclosurestreams.narrative.CommonShingles;
import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.narrative.TextFactsCodec;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How fast alike narratives are found among many, how much heap that takes, and which of the planted copies. */
@Command(
        name = "similarity",
        mixinStandardHelpOptions = true,
        description = {
            "Find copies planted among invented narratives: time, peak heap, recall and precision.",
            "在生成的年报文字中查找植入的雷同文本：用时、峰值内存、查全率和查准率。"
        })
final class SimilarityBench implements Callable<Integer> {

    private static final long SEED = 20_250_131;
    private static final int WARM_UP = 3_000;

    @Option(names = "--narratives", paramLabel = "N", defaultValue = "150000", description = "Narratives to compare.")
    private int narratives;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        find(new GeneratedNarratives(WARM_UP, SEED + 1));
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        GeneratedNarratives all = new GeneratedNarratives(narratives, SEED);
        Found found = find(all);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        PlantedCopies planted = PlantedCopies.of(all, found.pairs(), found.common());
        out.println(
                "| narratives | read, µs each | stored, bytes each | search | in all | peak heap | copies ≥ 0.95 | recall | pairs |"
                        + " precision |");
        out.println("|---|---|---|---|---|---|---|---|---|---|");
        out.printf(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.1f s | %.1f s | %d MiB | %d | %.4f | %d | %.4f |%n",
                narratives,
                found.readNanos() / 1e3 / narratives,
                (double) found.bytes() / narratives,
                found.searchNanos() / 1e9,
                (found.readNanos() + found.searchNanos()) / 1e9,
                peak >> 20,
                planted.copies(),
                planted.recall(),
                found.pairs().size(),
                planted.precision());
        out.flush();
        return 0;
    }

    /**
     * What came of one search.
     *
     * @param readNanos to read each narrative once, without inventing it
     * @param searchNanos to find the pairs, inventing again what is confirmed
     */
    private record Found(List<Pair> pairs, CommonShingles common, long bytes, long readNanos, long searchNanos) {}

    private static Found find(GeneratedNarratives narratives) {
        List<TextFacts> facts = new ArrayList<>(narratives.count());
        long bytes = 0;
        long read = 0;
        for (int index = 0; index < narratives.count(); index++) {
            var narrative = narratives.at(index);
            long start = System.nanoTime();
            byte[] stored = TextFactsCodec.encode(TextFacts.of(narrative));
            read += System.nanoTime() - start;
            bytes += stored.length;
            facts.add(TextFactsCodec.decode(stored));
        }
        long start = System.nanoTime();
        CommonShingles common = AlikeTexts.common(facts, narratives::at, TextThresholds.USUAL);
        List<Pair> pairs = AlikeTexts.find(facts, narratives::at, common, TextThresholds.USUAL);
        return new Found(pairs, common, bytes, read, System.nanoTime() - start);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
