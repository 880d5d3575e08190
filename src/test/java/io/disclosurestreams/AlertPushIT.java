package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the service itself tells a real Alertmanager, which goes away meanwhile and comes back without its memory. */
class AlertPushIT {

    private static final int YEAR = 2023;
    private static final String TODAY = "2024-02-01";
    private static final String QINGYUAN = "980121";
    private static final String LINSHUI = "980122";
    private static final String OVERDUE = "DisclosureOverdue";
    private static final Pattern NOT_TOLD = Pattern.compile("Alertmanager at \\S+ was not told of alerts");

    @TempDir
    private Path folder;

    /** Of two departments each, of which three are overdue. */
    private static void load(Api api) {
        for (String county : new String[] {QINGYUAN, LINSHUI}) {
            assertThat(api.roster(Departments.roster(county, 2, YEAR)).status()).isEqualTo(200);
        }
        report(api, LINSHUI, 1);
    }

    private static void report(Api api, String county, int number) {
        assertThat(api.event(Reports.event(Departments.agency(county, number), YEAR, 1, number, number))
                        .status())
                .isEqualTo(200);
    }

    /** What it takes for firing, in the words that it was told, by region. */
    private static SortedMap<String, String> overdue(Api alertmanager) {
        SortedMap<String, String> overdue = new TreeMap<>();
        for (JsonNode alert : alertmanager.json("/api/v2/alerts")) {
            if (alert.path("labels").path("alertname").asString().equals(OVERDUE)) {
                overdue.put(
                        alert.path("labels").path("region").asString(),
                        alert.path("annotations").path("summary_en").asString());
            }
        }
        return overdue;
    }

    private static String summary(String county, int agencies) {
        return county + ", " + YEAR + ": agencies overdue: " + agencies;
    }

    @Test
    void alertmanagerIsToldWhatFiresAgainWhenItComesBackEmptyAndThatItHasEnded() throws Exception {
        Path program = Debian.ALERTMANAGER.path();
        Path log = folder.resolve("service.log");
        try (Webhook webhook = new Webhook();
                Alertmanager first = Alertmanager.start(
                        Alertmanager.hasty(webhook),
                        Map.of(),
                        program,
                        Files.createDirectory(folder.resolve("first")))) {
            String address = first.address();
            URI uri = URI.create("http://" + address);
            Map<String, String> settings = Map.of("DISCLOSURE_TODAY", TODAY, "DISCLOSURE_ALERTMANAGER", uri.toString());
            try (ServiceProcess service = ServiceProcess.start(folder.resolve("data"), settings, log)) {
                service.ready();
                Api api = service.api();
                Api alertmanager = new Api(uri);
                load(api);
                eventually()
                        .until(() -> overdue(alertmanager)
                                .equals(Map.of(QINGYUAN, summary(QINGYUAN, 2), LINSHUI, summary(LINSHUI, 1))));

                first.end();
                report(api, QINGYUAN, 1);
                service.logged(NOT_TOLD);
                assertThat(api.get("/health/ready").status()).isEqualTo(200);

                try (Alertmanager second = Alertmanager.startAnew(
                        address,
                        Alertmanager.hasty(webhook),
                        program,
                        Files.createDirectory(folder.resolve("second")))) {
                    assertThat(second.address()).isEqualTo(address);
                    eventually()
                            .until(() -> overdue(alertmanager)
                                    .equals(Map.of(QINGYUAN, summary(QINGYUAN, 1), LINSHUI, summary(LINSHUI, 1))));

                    report(api, QINGYUAN, 2);
                    eventually().until(() -> overdue(alertmanager).equals(Map.of(LINSHUI, summary(LINSHUI, 1))));
                    eventually()
                            .untilAsserted(() -> assertThat(webhook.messages(OVERDUE))
                                    .filteredOn(message ->
                                            !message.alerts("resolved").isEmpty())
                                    .extracting(Webhook.Message::region)
                                    .containsExactly(QINGYUAN));
                }
            }
        }
    }
}
