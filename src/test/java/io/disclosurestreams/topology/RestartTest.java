package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.histories.SeededHistory;
import io.disclosurestreams.histories.SeededHistory.Sent;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Subtotals are a function of the store: whenever a task begins again, the same ones are handed over in the end. */
class RestartTest {

    private static final int REPORTS = 60;

    /** What counts of a subtotal; the time of its last event is that of whatever the task has seen. */
    private record Counted(Sums sums, Coverage coverage) {}

    private interface Between {
        void records(LedgerHarness ledger, Map<String, Counted> handedOver);
    }

    private static Map<String, Counted> run(long seed, Between between) {
        LedgerHarness ledger = new LedgerHarness().start();
        Map<String, Counted> latest = new TreeMap<>();
        for (Sent sent : SeededHistory.of(seed, REPORTS).records()) {
            if (sent.good()) {
                boolean report = sent.topic().equals(Topics.REPORTS);
                if (report) {
                    ledger.report(text(sent.key()), text(sent.value()), sent.at());
                } else if (sent.value() == null) {
                    ledger.strikeOff(text(sent.key()));
                } else {
                    ledger.roster(text(sent.key()), text(sent.value()));
                }
                between.records(ledger, latest);
            }
        }
        take(ledger, latest);
        return latest;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** As the second stage keeps them: the latest of each key, none for an empty one. */
    private static void take(LedgerHarness ledger, Map<String, Counted> latest) {
        ledger.handOverAll()
                .forEach(go -> go.forEach((key, subtotal) -> {
                    if (subtotal.isZero()) {
                        latest.remove(key);
                    } else {
                        latest.put(key, counted(subtotal));
                    }
                }));
    }

    private static Counted counted(Subtotal subtotal) {
        return new Counted(subtotal.sums(), subtotal.coverage());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void afterEveryRecordAsIfThereHadBeenNone(long seed) {
        Map<String, Counted> uninterrupted = run(seed, (ledger, latest) -> {});
        assertThat(uninterrupted).isNotEmpty();
        assertThat(run(seed, (ledger, latest) -> ledger.start())).isEqualTo(uninterrupted);
        assertThat(run(seed, (ledger, latest) -> ledger.revive())).isEqualTo(uninterrupted);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void beforeOrAfterAnyHandOverAsIfThereHadBeenNone(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Counted> uninterrupted = run(seed, (ledger, latest) -> {});
        Map<String, Counted> interrupted = run(seed, (ledger, latest) -> {
            switch (random.nextInt(4)) {
                case 0 -> take(ledger, latest);
                case 1 -> ledger.start();
                case 2 -> {
                    take(ledger, latest);
                    ledger.start();
                }
                default -> {}
            }
        });
        assertThat(interrupted).isEqualTo(uninterrupted);
    }
}
