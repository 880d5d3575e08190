package io.disclosurestreams.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.metrics.Exposition.Sample;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How the service itself is, as Prometheus reads it. */
class StateSeriesTest {

    private final FakeView view = new FakeView();
    private ServiceState state = new ServiceState(Map.of("topology", true, "view", false), OptionalLong.of(1_234));

    private Exposition scrape() {
        try (DisclosureMetrics metrics =
                new DisclosureMetrics(view, Thresholds.USUAL, MetricCaps.DEFAULT, () -> state)) {
            return Exposition.parse(metrics.scrape());
        }
    }

    @Test
    void everyCheckOfReadinessIsOneOrZero() {
        assertThat(scrape().of("disclosure_ready"))
                .containsExactlyInAnyOrder(
                        new Sample("disclosure_ready", Map.of("check", "topology"), 1),
                        new Sample("disclosure_ready", Map.of("check", "view"), 0));
    }

    @Test
    void howManyEventsWaitIsTold() {
        assertThat(scrape().of("disclosure_input_waiting"))
                .containsExactly(new Sample("disclosure_input_waiting", Map.of(), 1_234));
    }

    @Test
    void whileNobodyKnowsHowManyWaitThereIsNoNumber() {
        state = new ServiceState(Map.of("topology", true), OptionalLong.empty());
        assertThat(scrape().of("disclosure_input_waiting")).isEmpty();
        assertThat(scrape().of("disclosure_ready")).hasSize(1);
    }

    @Test
    void itIsToldWhileThereAreNoFiguresYet() {
        view.ready = false;
        assertThat(scrape().types().keySet())
                .filteredOn(name -> name.startsWith("disclosure_"))
                .containsExactlyInAnyOrder("disclosure_ready", "disclosure_input_waiting");
    }
}
