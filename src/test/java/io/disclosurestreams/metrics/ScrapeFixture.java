package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.view.View;
import java.util.Map;
import java.util.OptionalLong;

/** What is scraped where only the figures of a view matter. */
final class ScrapeFixture {

    private static final ServiceState UNKNOWN = new ServiceState(Map.of(), OptionalLong.empty());

    private ScrapeFixture() {}

    static DisclosureMetrics metrics(View view, MetricCaps caps) {
        return new DisclosureMetrics(view, Thresholds.USUAL, caps, () -> UNKNOWN);
    }
}
