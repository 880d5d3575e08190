package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundRateTest {

    private static final String RECEIVED = "requests.newlyReceived";

    private static Sums received(long count) {
        return Sums.of(Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), count)
                .build());
    }

    private static CompoundRate rate(SortedMap<Integer, Sums> years) {
        return CompoundRate.of(years).get(RECEIVED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 100, 2021, 121, 10, compared",
        "2019, 100, 2020, 150, 50, compared",
        "2019, 8, 2022, 1, -50, compared",
        "2019, 100, 2024, 0, -100, compared",
        "2019, 7, 2024, 7, 0, compared",
        "2019, 0, 2024, 7, , fromZero",
        "2019, 0, 2024, 0, , bothZero",
    })
    void itLeadsFromTheFirstYearToTheLast(int from, long first, int to, long last, Double percent, String state) {
        CompoundRate rate = rate(new TreeMap<>(Map.of(from, received(first), to, received(last))));

        assertThat(rate.from()).isEqualTo(from);
        assertThat(rate.to()).isEqualTo(to);
        assertThat(rate.overall().state().key()).isEqualTo(state);
        assertThat(rate.percent().isPresent()).isEqualTo(percent != null);
        if (percent != null) {
            assertThat(rate.percent().getAsDouble()).isCloseTo(percent, within(1e-9));
        }
    }

    @Test
    void aSingleYearHasNoBaselineAndNoneHasNothing() {
        CompoundRate rate = rate(new TreeMap<>(Map.of(2022, received(8))));

        assertThat(rate.overall().state()).isEqualTo(Comparison.State.NO_BASELINE);
        assertThat(rate.percent()).isEmpty();
        assertThat(rate.steps()).isEmpty();
        assertThat(CompoundRate.of(new TreeMap<>())).isEmpty();
    }

    @Test
    void everyStepTellsItsState() {
        CompoundRate rate = rate(new TreeMap<>(
                Map.of(2019, received(0), 2020, received(0), 2021, received(3), 2022, received(4), 2024, received(8))));

        assertThat(rate.steps().toString())
                .isEqualTo("{2020=Optional[BOTH_ZERO], 2021=Optional[FROM_ZERO], 2022=Optional[COMPARED],"
                        + " 2023=Optional.empty, 2024=Optional[NO_BASELINE]}");
    }

    @Test
    void whereTheFormsOfTheEndsDifferThereIsNoRate() {
        Sums old = Sums.of(Cells.builder()
                .count(ProactiveFigure.DOCUMENTS_MADE.slot(), 4)
                .count(ProactiveFigure.LICENSING_CHANGE.slot(), -4)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 10)
                .build());
        Sums now = Sums.of(Cells.builder()
                .count(ProactiveFigure.DOCUMENTS_ISSUED.slot(), 4)
                .count(ProactiveFigure.LICENSING_DECISIONS.slot(), 20)
                .build());
        Map<String, CompoundRate> rates = CompoundRate.of(new TreeMap<>(Map.of(2020, old, 2021, now)));

        assertThat(rates.get("proactive.normativeDocuments.made").overall().state())
                .isEqualTo(Comparison.State.NOT_COMPARABLE);
        assertThat(rates.get("proactive.normativeDocuments.made").percent()).isEmpty();
        assertThat(rates.get("proactive.licensing.decisions").percent()).hasValue(100);
        assertThat(rates).doesNotContainKeys("proactive.licensing.change", "proactive.fees.amount", "ratios.granted");
    }

    @Test
    void theRateAppliedEveryYearEndsInTheLastYear() {
        for (long seed = 0; seed < 200; seed++) {
            RandomValues random = new RandomValues(seed);
            Sums first = random.cells().sums();
            Sums last = random.cells().sums();
            CompoundRate.of(new TreeMap<>(Map.of(2019, first, 2025, last)))
                    .forEach((key, rate) -> rate.percent().ifPresent(percent -> {
                        double reached =
                                rate.overall().previous().orElseThrow().doubleValue() * Math.pow(1 + percent / 100, 6);
                        double wanted = rate.overall().current().orElseThrow().doubleValue();
                        assertThat(reached).as(key).isCloseTo(wanted, within(1e-6 * Math.max(1, wanted)));
                    }));
        }
    }
}
