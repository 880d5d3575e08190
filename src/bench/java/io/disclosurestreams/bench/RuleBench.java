package io.disclosurestreams.bench;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.rules.Baseline;
import io.disclosurestreams.rules.Dossier;
import io.disclosurestreams.rules.ReportRules;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What it costs, warm and on one thread, to judge the figures of one report by all rules. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {"Measure judging the figures of one report, on one thread.", "测量单线程核对一份年报数据的用时。"})
final class RuleBench implements Callable<Integer> {

    private static final int REPORTS = 500;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "60",
            description = "Rounds of each kind, the first third to warm up.")
    private int rounds;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.println(Machine.describe());
        Map<String, List<Dossier>> kinds = kinds();
        Map<String, double[]> measured = new LinkedHashMap<>();
        Map<String, Long> findings = new LinkedHashMap<>();
        kinds.keySet().forEach(kind -> measured.put(kind, new double[rounds]));
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, List<Dossier>> kind : kinds.entrySet()) {
                long start = cpu();
                long found = 0;
                for (Dossier dossier : kind.getValue()) {
                    found += ReportRules.findings(dossier).size();
                }
                measured.get(kind.getKey())[round] = (cpu() - start) / 1e3 / REPORTS;
                findings.put(kind.getKey(), found);
            }
        }
        out.println("| report | findings each | µs of CPU each: fastest | median | slowest |");
        out.println("|---|---|---|---|---|");
        measured.forEach((kind, each) -> {
            double[] warm = Arrays.copyOfRange(each, rounds / 3, rounds);
            Arrays.sort(warm);
            out.printf(
                    Locale.ROOT,
                    "| %s | %.1f | %.2f | %.2f | %.2f |%n",
                    kind,
                    (double) findings.get(kind) / REPORTS,
                    warm[0],
                    warm[warm.length / 2],
                    warm[warm.length - 1]);
        });
        out.flush();
        return 0;
    }

    private static Map<String, List<Dossier>> kinds() {
        Map<String, List<Dossier>> kinds = new LinkedHashMap<>();
        List<Dossier> alone = new ArrayList<>();
        List<Dossier> afterAnother = new ArrayList<>();
        List<Dossier> blanks = new ArrayList<>();
        List<Dossier> failing = new ArrayList<>();
        for (int seed = 0; seed < REPORTS; seed++) {
            List<Cells> years = new InventedFigures(seed).years(3);
            Baseline before = Baseline.of(years.get(1));
            Cells now = years.get(2);
            alone.add(Dossier.of(now));
            afterAnother.add(new Dossier(now, before, Thresholds.USUAL));
            blanks.add(new Dossier(blank(now), Baseline.of(blank(years.get(1))), Thresholds.USUAL));
            int wrong =
                    Figures.ofPath("requests.granted.business").orElseThrow().slot();
            failing.add(new Dossier(now.with(wrong, now.count(wrong) + 7), before, Thresholds.USUAL));
        }
        kinds.put("adds up, no year before", alone);
        kinds.put("adds up, with the year before", afterAnother);
        kinds.put("every second cell blank", blanks);
        kinds.put("one cell wrong", failing);
        return kinds;
    }

    /** Every zero and every second other cell left blank. */
    private static Cells blank(Cells cells) {
        Cells.Builder blank = Cells.builder();
        Figures.all().forEach(figure -> {
            int slot = figure.slot();
            if (cells.isGiven(slot) && (slot % 2 == 0 || cells.count(slot) == 0)) {
                blank.blank(slot);
            } else {
                blank.set(slot, cells.at(slot));
            }
        });
        return blank.build();
    }

    /** Of this thread: others may run meanwhile. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
