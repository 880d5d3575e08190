package io.disclosurestreams.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Sums;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MetricCapsTest {

    /** Of a region's year with cases and no year before: 4 + 6 + 8 + 6 + 12 + 5, and its name. */
    private static final int OF_A_REGION = 42;
    /** Events by result, the lines of the histogram, the floor of coverage and the closed year. */
    private static final int UNCAPPED = 5 + 14 + 2;

    private final FakeView view = new FakeView();

    private Exposition scrape(MetricCaps caps) {
        try (DisclosureMetrics metrics = ScrapeFixture.metrics(view, caps)) {
            return Exposition.parse(metrics.scrape());
        }
    }

    private void regions(int year, String... codes) {
        for (String code : codes) {
            view.rollUp(code, year, FakeView.sums(10, 6, 2), Optional.empty(), FakeView.counts(3, 3));
        }
    }

    private static List<String> values(Exposition exposition, String family, String label) {
        return exposition.of(family).stream()
                .map(sample -> sample.labels().get(label))
                .toList();
    }

    private static double dropped(Exposition exposition, String family) {
        return exposition.of("disclosure_series_dropped").stream()
                .filter(sample -> sample.labels().get("family").equals(family))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static long business(Exposition exposition) {
        return exposition.samples().stream()
                .filter(sample -> sample.name().startsWith("disclosure_")
                        && !sample.name().equals("disclosure_series_dropped"))
                .count();
    }

    @Test
    void onlyTheNewestYearsAreShownAndTheOlderOnesCounted() {
        for (int year = 2019; year <= 2025; year++) {
            regions(year, "CN", "21");
            view.agency("a", "21", year, FakeView.sums(4, 1, 3));
        }

        Exposition exposition = scrape(MetricCaps.DEFAULT);

        assertThat(values(exposition, "disclosure_requests_received", "year"))
                .containsExactlyInAnyOrder("2025", "2025", "2024", "2024", "2023", "2023");
        assertThat(dropped(exposition, "disclosure_requests_received")).isEqualTo(8);
        assertThat(dropped(exposition, "disclosure_refusals")).isEqualTo(64);
        assertThat(values(exposition, "disclosure_agency_requests_received", "year"))
                .containsExactly("2023", "2024", "2025");
        assertThat(dropped(exposition, "disclosure_agency_requests_received")).isEqualTo(4);
        assertThat(dropped(exposition, "disclosure_agency_outcome_ratio")).isEqualTo(24);
    }

    @Test
    void countiesAreShownWhileAllFitsElseNone() {
        regions(2025, "CN", "21", "2101", "210114", "210115");
        int all = 5 * OF_A_REGION + UNCAPPED;

        Exposition fits = scrape(new MetricCaps(3, OptionalInt.empty(), 0, all));
        assertThat(business(fits)).isEqualTo(all);
        assertThat(dropped(fits, "disclosure_requests_received")).isZero();

        Exposition tight = scrape(new MetricCaps(3, OptionalInt.empty(), 0, all - 1));
        assertThat(values(tight, "disclosure_requests_received", "region")).containsExactly("21", "2101", "CN");
        assertThat(dropped(tight, "disclosure_requests_received")).isEqualTo(2);
        assertThat(dropped(tight, "disclosure_disputes")).isEqualTo(24);
    }

    @Test
    void agenciesThatMayBeShownCountTowardsTheWhole() {
        regions(2025, "CN", "210115");
        view.agency("a", "210115", 2025, FakeView.sums(4, 1, 3));
        int regions = 2 * OF_A_REGION + UNCAPPED;

        assertThat(values(
                        scrape(new MetricCaps(3, OptionalInt.empty(), 10, regions + 8)),
                        "disclosure_requests_received",
                        "region"))
                .containsExactly("210115", "CN");
        assertThat(values(
                        scrape(new MetricCaps(3, OptionalInt.empty(), 10, regions + 7)),
                        "disclosure_requests_received",
                        "region"))
                .containsExactly("CN");
    }

    @Test
    void aGivenDepthHoldsAndTheLargestRegionsComeFirst() {
        regions(2025, "210115", "2101", "21", "CN");

        Exposition provinces = scrape(new MetricCaps(3, OptionalInt.of(2), 0, 50_000));
        assertThat(values(provinces, "disclosure_requests_received", "region")).containsExactly("21", "CN");
        assertThat(dropped(provinces, "disclosure_requests_received")).isEqualTo(2);

        Exposition two = scrape(new MetricCaps(3, OptionalInt.of(6), 0, 2 * OF_A_REGION + UNCAPPED + OF_A_REGION - 1));
        assertThat(values(two, "disclosure_requests_received", "region")).containsExactly("21", "CN");
        assertThat(values(two, "disclosure_disputes", "region")).hasSize(24);
        assertThat(dropped(two, "disclosure_requests_received")).isEqualTo(2);
    }

    @Test
    void theLargestAgenciesOfAllYearsComeFirst() {
        regions(2025, "CN");
        regions(2024, "CN");
        view.agency("small", "21", 2025, FakeView.sums(1, 1, 0));
        view.agency("large", "21", 2025, FakeView.sums(9, 1, 0));
        view.agency("large", "21", 2024, FakeView.sums(8, 1, 0));
        view.agency("idle", "21", 2024, FakeView.sums(5, 0, 0));

        Exposition exposition = scrape(new MetricCaps(3, OptionalInt.empty(), 3, 50_000));

        assertThat(exposition.of("disclosure_agency_requests_received"))
                .extracting(sample ->
                        sample.labels().get("agency") + sample.labels().get("year"))
                .containsExactly("idle2024", "large2024", "large2025");
        assertThat(dropped(exposition, "disclosure_agency_requests_received")).isEqualTo(1);
        assertThat(dropped(exposition, "disclosure_agency_requests_concluded")).isEqualTo(1);
        // six series do not fit under a cap of three
        assertThat(exposition.of("disclosure_agency_outcome_ratio")).isEmpty();
        assertThat(dropped(exposition, "disclosure_agency_outcome_ratio")).isEqualTo(18);
    }

    @Test
    void missingReportsBeyondTheCapAreCounted() {
        view.rollUp("CN", 2025, Sums.ZERO, Optional.empty(), FakeView.counts(10, 3));
        view.missing("a", "21", 2025, 10);
        view.missing("b", "21", 2025, 10);
        view.missing("c", "21", 2025, 10);

        Exposition exposition = scrape(new MetricCaps(3, OptionalInt.empty(), 2, 50_000));

        assertThat(values(exposition, "disclosure_report_overdue_days", "agency"))
                .containsExactly("a", "b");
        assertThat(dropped(exposition, "disclosure_report_overdue_days")).isEqualTo(5);
        assertThat(values(exposition, "disclosure_agency_info", "agency")).containsExactly("a", "b");
        assertThat(dropped(exposition, "disclosure_agency_info")).isEqualTo(5);
        // seven are missing by the roll-up, which a moment later will say three
        assertThat(dropped(scrape(MetricCaps.DEFAULT), "disclosure_report_overdue_days"))
                .isZero();
    }

    @Test
    void theWholeNeverExceedsItsCap() {
        for (int year = 2023; year <= 2025; year++) {
            regions(year, "CN", "21", "2101", "210114", "210115");
            for (int agency = 0; agency < 20; agency++) {
                view.agency("a" + agency, "21", year, FakeView.sums(agency, 1, 1));
            }
        }
        for (int series : List.of(0, 5, 19, 20, 100, 333, 500, 700)) {
            assertThat(business(scrape(new MetricCaps(3, OptionalInt.empty(), 30, series))))
                    .isLessThanOrEqualTo(Math.max(series, UNCAPPED));
        }
    }

    @Test
    void theLastClosedYearTellsWhoIsMissingThoughNobodyHasReportedForIt() {
        regions(2024, "CN");
        view.rollUp("CN", 2025, Sums.ZERO, Optional.empty(), FakeView.counts(3, 0));

        Exposition exposition = scrape(new MetricCaps(1, OptionalInt.empty(), 0, 50_000));

        assertThat(values(exposition, "disclosure_reports_overdue", "year")).containsExactlyInAnyOrder("2024", "2025");
        assertThat(values(exposition, "disclosure_requests_received", "year")).containsExactly("2024");
        assertThat(dropped(exposition, "disclosure_reports_overdue")).isZero();
    }

    @Test
    void familiesWithoutAnythingWithheldSaySo() {
        regions(2025, "CN");

        Exposition exposition = scrape(MetricCaps.DEFAULT);

        assertThat(exposition.of("disclosure_series_dropped"))
                .hasSize(21)
                .allSatisfy(sample -> assertThat(sample.value()).isZero());
    }

    @Test
    void aNegativeCapIsRefused() {
        assertThatThrownBy(() -> new MetricCaps(-1, OptionalInt.empty(), 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
