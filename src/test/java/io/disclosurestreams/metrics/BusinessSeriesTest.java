package io.disclosurestreams.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.metrics.Exposition.Sample;
import io.disclosurestreams.view.EventLatency;
import io.disclosurestreams.view.FindingCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BusinessSeriesTest {

    private final FakeView view = new FakeView();

    /** Our own lines, without comments. */
    private String scrape() {
        return text().lines()
                .filter(line -> line.startsWith("disclosure_") && !line.startsWith("disclosure_series_dropped"))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String text() {
        try (DisclosureMetrics metrics = ScrapeFixture.metrics(view, MetricCaps.DEFAULT)) {
            return metrics.scrape();
        }
    }

    private String family(String name) {
        return scrape().lines().filter(line -> line.startsWith(name + "{")).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void aRegionsYearGivesAllItsSeries() {
        view.rollUp("21", 2024, FakeView.sums(10, 6, 2), Optional.of(FakeView.sums(8, 1, 1)), FakeView.counts(5, 3));

        assertThat(scrape()).isEqualTo("""
                        disclosure_coverage_floor 0.9
                        disclosure_disputes{channel="litigationAfterReconsideration",region="21",result="corrected",year="2024"} 0.0
                        disclosure_disputes{channel="litigationAfterReconsideration",region="21",result="other",year="2024"} 0.0
                        disclosure_disputes{channel="litigationAfterReconsideration",region="21",result="pending",year="2024"} 0.0
                        disclosure_disputes{channel="litigationAfterReconsideration",region="21",result="upheld",year="2024"} 0.0
                        disclosure_disputes{channel="litigationDirect",region="21",result="corrected",year="2024"} 0.0
                        disclosure_disputes{channel="litigationDirect",region="21",result="other",year="2024"} 0.0
                        disclosure_disputes{channel="litigationDirect",region="21",result="pending",year="2024"} 0.0
                        disclosure_disputes{channel="litigationDirect",region="21",result="upheld",year="2024"} 0.0
                        disclosure_disputes{channel="reconsideration",region="21",result="corrected",year="2024"} 2.0
                        disclosure_disputes{channel="reconsideration",region="21",result="other",year="2024"} 0.0
                        disclosure_disputes{channel="reconsideration",region="21",result="pending",year="2024"} 0.0
                        disclosure_disputes{channel="reconsideration",region="21",result="upheld",year="2024"} 0.0
                        disclosure_event_latency_seconds_bucket{le="0.05"} 0
                        disclosure_event_latency_seconds_bucket{le="0.1"} 0
                        disclosure_event_latency_seconds_bucket{le="0.25"} 0
                        disclosure_event_latency_seconds_bucket{le="0.5"} 0
                        disclosure_event_latency_seconds_bucket{le="1.0"} 0
                        disclosure_event_latency_seconds_bucket{le="2.5"} 0
                        disclosure_event_latency_seconds_bucket{le="5.0"} 0
                        disclosure_event_latency_seconds_bucket{le="10.0"} 0
                        disclosure_event_latency_seconds_bucket{le="30.0"} 0
                        disclosure_event_latency_seconds_bucket{le="60.0"} 0
                        disclosure_event_latency_seconds_bucket{le="300.0"} 0
                        disclosure_event_latency_seconds_bucket{le="+Inf"} 0
                        disclosure_event_latency_seconds_count 0
                        disclosure_event_latency_seconds_sum 0.0
                        disclosure_events_total{result="accepted"} 0.0
                        disclosure_events_total{result="duplicate"} 0.0
                        disclosure_events_total{result="rejected"} 0.0
                        disclosure_events_total{result="stale"} 0.0
                        disclosure_events_total{result="withdrawn"} 0.0
                        disclosure_last_closed_year{year="2025"} 1.0
                        disclosure_outcome_ratio{outcome="granted",region="21",year="2024"} 0.75
                        disclosure_outcome_ratio{outcome="notProcessed",region="21",year="2024"} 0.0
                        disclosure_outcome_ratio{outcome="other",region="21",year="2024"} 0.0
                        disclosure_outcome_ratio{outcome="partiallyGranted",region="21",year="2024"} 0.0
                        disclosure_outcome_ratio{outcome="refused",region="21",year="2024"} 0.25
                        disclosure_outcome_ratio{outcome="unavailable",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="administrativeInquiry",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="enforcementFile",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="internalAffairs",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="processInformation",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="prohibitedByLaw",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="securityAndStability",region="21",year="2024"} 0.0
                        disclosure_refusals{reason="stateSecret",region="21",year="2024"} 2.0
                        disclosure_refusals{reason="thirdPartyRights",region="21",year="2024"} 0.0
                        disclosure_region_info{name="区划21",region="21",year="2024"} 1.0
                        disclosure_reports_expected{region="21",year="2024"} 5.0
                        disclosure_reports_late{region="21",year="2024"} 1.0
                        disclosure_reports_overdue{region="21",year="2024"} 2.0
                        disclosure_reports_received{region="21",year="2024"} 3.0
                        disclosure_reports_withdrawn{region="21",year="2024"} 0.0
                        disclosure_request_outcomes{outcome="granted",region="21",year="2024"} 6.0
                        disclosure_request_outcomes{outcome="notProcessed",region="21",year="2024"} 0.0
                        disclosure_request_outcomes{outcome="other",region="21",year="2024"} 0.0
                        disclosure_request_outcomes{outcome="partiallyGranted",region="21",year="2024"} 0.0
                        disclosure_request_outcomes{outcome="refused",region="21",year="2024"} 2.0
                        disclosure_request_outcomes{outcome="unavailable",region="21",year="2024"} 0.0
                        disclosure_requests_carried_in{region="21",year="2024"} 0.0
                        disclosure_requests_carried_out{region="21",year="2024"} 2.0
                        disclosure_requests_change_ratio{region="21",year="2024"} 0.25
                        disclosure_requests_concluded{region="21",year="2024"} 8.0
                        disclosure_requests_received{region="21",year="2024"} 10.0
                        """);
    }

    @Test
    void theWholeCountryIsARegionToo() {
        view.rollUp("CN", 2024, FakeView.sums(10, 6, 2), Optional.empty(), FakeView.counts(5, 3));

        assertThat(family("disclosure_requests_received"))
                .isEqualTo("disclosure_requests_received{region=\"CN\",year=\"2024\"} 10.0\n");
    }

    @Test
    void aRatioWithoutCasesIsAbsent() {
        view.rollUp("21", 2024, FakeView.sums(3, 0, 0), Optional.empty(), FakeView.counts(5, 3));

        assertThat(scrape()).doesNotContain("disclosure_outcome_ratio");
        assertThat(family("disclosure_requests_concluded")).contains(" 0.0");
    }

    @Test
    void aChangeIsAbsentWithoutBaselineFromZeroAndWithoutReportsOfTheYear() {
        view.rollUp("11", 2024, FakeView.sums(3, 0, 0), Optional.empty(), FakeView.counts(5, 3));
        view.rollUp("12", 2024, FakeView.sums(3, 0, 0), Optional.of(FakeView.sums(0, 0, 0)), FakeView.counts(5, 3));
        view.rollUp("13", 2024, Sums.ZERO, Optional.of(FakeView.sums(8, 0, 0)), FakeView.counts(5, 0));
        view.rollUp("14", 2024, FakeView.sums(0, 0, 0), Optional.of(FakeView.sums(8, 0, 0)), FakeView.counts(5, 1));

        assertThat(family("disclosure_requests_change_ratio"))
                .isEqualTo("disclosure_requests_change_ratio{region=\"14\",year=\"2024\"} -1.0\n");
    }

    @Test
    void agenciesAndMissingReportsHaveSeriesOfTheirOwn() {
        view.rollUp("CN", 2025, Sums.ZERO, Optional.empty(), FakeView.counts(3, 1));
        view.agency("210115-fgj", "210115", 2025, FakeView.sums(4, 1, 3));
        view.missing("210115-jyj", "210115", 2025, 10);

        assertThat(scrape()).contains("""
                        disclosure_agency_outcome_ratio{agency="210115-fgj",outcome="granted",region="210115",year="2025"} 0.25
                        """).contains("""
                        disclosure_agency_requests_concluded{agency="210115-fgj",region="210115",year="2025"} 4.0
                        disclosure_agency_requests_received{agency="210115-fgj",region="210115",year="2025"} 4.0
                        """).contains("""
                        disclosure_report_overdue_days{agency="210115-jyj",region="210115",year="2025"} 10.0
                        """);
    }

    @Test
    void eventsAreACounterAndLatencyAHistogram() {
        view.tally = new Tally(7, 1, 2, 3, 4);
        view.latency = new EventLatency(
                List.of(new EventLatency.Bucket(0.5, 2), new EventLatency.Bucket(Double.POSITIVE_INFINITY, 1)), 9.5);

        assertThat(text())
                .contains("# TYPE disclosure_events_total counter\n")
                .contains("disclosure_events_total{result=\"stale\"} 2.0\n")
                .contains("disclosure_events_total{result=\"rejected\"} 4.0\n")
                .contains("# TYPE disclosure_event_latency_seconds histogram\n")
                .contains("""
                        disclosure_event_latency_seconds_bucket{le="0.5"} 2
                        disclosure_event_latency_seconds_bucket{le="+Inf"} 3
                        disclosure_event_latency_seconds_count 3
                        disclosure_event_latency_seconds_sum 9.5
                        """);
    }

    @Test
    void whileTheViewIsNotReadyThereAreNoFiguresButTheRestIsThere() {
        view.rollUp("21", 2024, FakeView.sums(3, 0, 0), Optional.empty(), FakeView.counts(5, 3));
        view.ready = false;

        assertThat(text()).doesNotContain("disclosure_").contains("jvm_memory_used_bytes");
    }

    @Test
    void aViewThatIsLostInTheMiddleGivesNothingRatherThanAPart() {
        view.rollUp("21", 2024, FakeView.sums(3, 0, 0), Optional.empty(), FakeView.counts(5, 3));
        view.lostMeanwhile = true;

        assertThatCode(this::text).doesNotThrowAnyException();
        assertThat(text()).doesNotContain("disclosure_").contains("jvm_memory_used_bytes");
    }

    @Test
    void namesMadeToBreakTheFormatComeBackAsTheyWere() {
        List<String> hostile = List.of(
                "a\nb",
                "a\"} 1\nevil_metric 1",
                "a\\",
                "a\\n",
                "a{b=\"c\"}",
                "😀 ,=",
                "x".repeat(10_000),
                "\u202e\r\t#");
        hostile.forEach(agency -> view.agency(agency, "210115", 2025, FakeView.sums(4, 1, 3)));
        view.rollUp("CN", 2025, Sums.ZERO, Optional.empty(), FakeView.counts(3, 1));

        Exposition exposition = Exposition.parse(text());

        assertThat(exposition.of("disclosure_agency_requests_received"))
                .extracting(sample -> sample.labels().get("agency"))
                .containsExactlyInAnyOrderElementsOf(hostile);
        assertThat(exposition.types().keySet()).doesNotContain("evil_metric");
    }

    @Test
    void findingsAreCountedByRegionYearRuleAndSeverity() {
        view.rollUp("CN", 2025, FakeView.sums(4, 1, 3), Optional.empty(), FakeView.counts(3, 1));
        view.findings.add(new FindingCount(new Region("9801"), 2025, new FindingMark("T3-ROW", Severity.ERROR), 2));
        view.findings.add(new FindingCount(new Region("98"), 2025, new FindingMark("YOY-GAP", Severity.INFO), 7));
        view.findings.add(new FindingCount(new Region("98"), 2019, new FindingMark("YOY-GAP", Severity.INFO), 7));

        List<Sample> samples = Exposition.parse(text()).of("disclosure_findings");

        assertThat(samples)
                .extracting(Sample::labels)
                .containsExactlyInAnyOrder(
                        Map.of("region", "9801", "year", "2025", "rule", "T3-ROW", "severity", "error"),
                        Map.of("region", "98", "year", "2025", "rule", "YOY-GAP", "severity", "info"));
        assertThat(samples).extracting(Sample::value).containsExactlyInAnyOrder(2.0, 7.0);
    }

    @Test
    void whoIsMissingAndEveryRegionHasAName() {
        view.rollUp("CN", 2025, Sums.ZERO, Optional.empty(), FakeView.counts(3, 1));
        view.missing("210115-jyj", "210115", 2025, 10);

        assertThat(scrape()).contains("""
                        disclosure_agency_info{agency="210115-jyj",basis="条例 第四十九条",due="2026-01-31",name="局",region="210115",year="2025"} 1.0
                        """).contains("""
                        disclosure_region_info{name="区划CN",region="CN",year="2025"} 1.0
                        """);
    }

    @Test
    void everyFamilyIsInTheTableWithItsTypeAndLabels() {
        view.rollUp("CN", 2025, FakeView.sums(4, 1, 3), Optional.of(FakeView.sums(2, 1, 1)), FakeView.counts(3, 1));
        view.agency("a", "210115", 2025, FakeView.sums(4, 1, 3));
        view.missing("b", "210115", 2025, 10);
        view.findings.add(new FindingCount(new Region("CN"), 2025, new FindingMark("T3-ROW", Severity.ERROR), 2));

        Exposition exposition;
        ServiceState state = new ServiceState(Map.of("view", true), OptionalLong.of(0));
        try (DisclosureMetrics metrics =
                new DisclosureMetrics(view, Thresholds.USUAL, MetricCaps.DEFAULT, () -> state)) {
            exposition = Exposition.parse(metrics.scrape());
        }

        assertThat(exposition.types().keySet())
                .filteredOn(name -> name.startsWith("disclosure_"))
                .containsExactlyInAnyOrderElementsOf(
                        MetricTable.ALL.stream().map(MetricRow::name).toList());
        for (MetricRow row : MetricTable.ALL) {
            assertThat(exposition.types()).containsEntry(row.name(), row.type().key());
            assertThat(row.help()).isNotBlank();
            assertThat(row.helpZh()).isNotBlank();
            if (row.type() != MetricRow.Type.HISTOGRAM) {
                List<Sample> samples = exposition.of(row.name());
                assertThat(samples).isNotEmpty();
                assertThat(samples)
                        .allSatisfy(sample ->
                                assertThat(sample.labels().keySet()).containsExactlyInAnyOrderElementsOf(row.labels()));
            }
        }
    }
}
