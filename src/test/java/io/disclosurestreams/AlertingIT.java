package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * From a missing report to the office's receiver, with the real programs: the service on 1 February, Prometheus and
 * Alertmanager as shipped, but for a shorter scrape interval and no wait for a first message. The year is one long past, so
 * that no clock matters.
 */
class AlertingIT {

    private static final int YEAR = 2023;
    private static final String TODAY = "2024-02-01";
    private static final String COUNTY = "980121";
    private static final String CITY = "9801";
    private static final int OBLIGED = 49;
    private static final int REPORTED = 47;
    private static final Duration SCRAPE = Duration.ofSeconds(2);
    private static final Duration TOLD_WITHIN = SCRAPE.plusSeconds(5);
    private static final String OVERDUE = "DisclosureReportOverdue";
    private static final String BY_REGION = "DisclosureRegionOverdue";

    @TempDir
    private static Path folder;

    private static final List<AutoCloseable> RUNNING = new ArrayList<>();

    private static Api api;
    private static Webhook webhook;

    @BeforeAll
    static void start() throws Exception {
        Path prometheus = Debian.PROMETHEUS.path();
        Path alertmanager = Debian.ALERTMANAGER.path();
        ServiceProcess service = running(ServiceProcess.start(
                folder.resolve("data"), Map.of("DISCLOSURE_TODAY", TODAY), folder.resolve("service.log")));
        webhook = running(new Webhook());
        Alertmanager manager = running(Alertmanager.start(
                Alertmanager.hasty(webhook),
                Map.of(),
                alertmanager,
                Files.createDirectory(folder.resolve("alertmanager"))));
        service.ready();
        api = service.api();
        load();
        running(Prometheus.alerting(
                api.base(),
                SCRAPE,
                manager.address(),
                prometheus,
                Files.createDirectory(folder.resolve("prometheus"))));
    }

    private static <T extends AutoCloseable> T running(T part) {
        RUNNING.add(0, part);
        return part;
    }

    /** In the opposite order, each whatever becomes of the others. */
    @AfterAll
    static void stop() {
        assertThat(RUNNING).allSatisfy(AutoCloseable::close);
    }

    private static void load() {
        assertThat(api.roster(Departments.roster(COUNTY, OBLIGED, YEAR)).status())
                .isEqualTo(200);
        for (int number = 1; number <= REPORTED; number++) {
            assertThat(api.event(Reports.event(agency(number), YEAR, 1, number, number))
                            .status())
                    .isEqualTo(200);
        }
        eventually().until(() -> regionOverdue(COUNTY) == 2 && regionOverdue(CITY) == 2 && named() == 2);
    }

    private static String agency(int number) {
        return Departments.agency(COUNTY, number);
    }

    private static double regionOverdue(String region) {
        return api.metric("disclosure_reports_overdue{region=\"%s\",year=\"%d\"}".formatted(region, YEAR))
                .orElse(0.0);
    }

    private static long named() {
        return api.get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith("disclosure_report_overdue_days{"))
                .count();
    }

    @Test
    void theWebhookNamesTheMissingOnceAndNobodyElseAndTheirReportsResolveIt() {
        eventually()
                .until(() ->
                        !webhook.messages(OVERDUE).isEmpty() && regionsTold().size() == 2);
        Webhook.Message first = webhook.messages(OVERDUE).get(0);
        assertThat(first.agencies("firing")).containsExactly(agency(48), agency(49));
        assertThat(first.region()).isEqualTo(COUNTY);

        long sentAt = System.nanoTime();
        report(48);
        await().atMost(TOLD_WITHIN)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !resolved().isEmpty());
        System.out.printf("resolved at the webhook %.1f s after the report%n", (System.nanoTime() - sentAt) / 1e9);

        Webhook.Message second = resolved().get(0);
        assertThat(second.agencies("resolved")).containsExactly(agency(48));
        assertThat(second.agencies("firing")).containsExactly(agency(49));
        assertThat(second.alerts("resolved")
                        .get(0)
                        .path("annotations")
                        .path("summary")
                        .asString())
                .isEqualTo("云岭省清河市980121县第48局（" + agency(48) + "）未报 2023 年度报告，逾期 1 天");
        JsonNode timeliness =
                api.json("/api/v1/agencies/" + agency(48) + "/years/" + YEAR).path("timeliness");
        assertThat(timeliness.path("state").asString()).isEqualTo("late");
        assertThat(timeliness.path("daysLate").asInt()).isEqualTo(1);

        report(49);
        eventually().until(() -> resolved().size() == 2);
        // one message told of both, one of each that came: none came twice, and the county is part of its city
        assertThat(webhook.messages(OVERDUE)).hasSize(3);
        assertThat(regionsTold()).containsExactly("98", CITY);
        assertThat(webhook.messages()).extracting(Webhook.Message::alertname).containsOnly(OVERDUE, BY_REGION);
    }

    private static void report(int number) {
        String late = Reports.event(agency(number), YEAR, 1, number, number)
                .replace("\"publishedOn\":\"2024-01-20\"", "\"publishedOn\":\"" + TODAY + "\"");
        assertThat(api.event(late).status()).isEqualTo(200);
    }

    private static List<Webhook.Message> resolved() {
        return webhook.messages(OVERDUE).stream()
                .filter(message -> !message.alerts("resolved").isEmpty())
                .toList();
    }

    private static List<String> regionsTold() {
        return webhook.messages(BY_REGION).stream()
                .map(Webhook.Message::region)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void nothingWaitsOnceAllIsProcessedAndEveryCheckHolds() {
        eventually().until(() -> api.metric("disclosure_input_waiting").equals(Optional.of(0.0)));
        for (String check : List.of("topology", "view", "review")) {
            assertThat(api.metric("disclosure_ready{check=\"" + check + "\"}")).hasValue(1.0);
        }
    }

    @Test
    void everythingThatTheRulesAskForIsExported() throws Exception {
        List<String> asked = List.copyOf(AlertRule.metrics());
        assertThat(asked).anyMatch(name -> name.startsWith("kafka_"));
        // what there is none of has no series: the reports have no findings, the regions no names, the last may have
        // come
        Set<String> none = Set.of(
                "disclosure_findings",
                "disclosure_region_info",
                "disclosure_report_overdue_days",
                "disclosure_agency_info");
        List<String> exported =
                asked.stream().filter(name -> !none.contains(name)).toList();
        eventually()
                .untilAsserted(() -> assertThat(api.get("/metrics")
                                .text()
                                .lines()
                                .filter(line -> !line.startsWith("#"))
                                .map(line -> line.split("[{ ]", 2)[0]))
                        .containsAll(exported));
    }
}
