package io.disclosurestreams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The running demo, scraped by a real Prometheus as shipped, asked everything that the dashboards ask. */
class DashboardIT {

    private static final Pattern HTTP = Pattern.compile("(http://[0-9.:]+)/metrics");
    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((.+), *([a-z]+)\\)");
    private static final Duration SCRAPED_WITHIN = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static ChildProcess demo;
    private static Prometheus prometheus;

    @BeforeAll
    static void start() throws IOException {
        Path program = Debian.PROMETHEUS.path();
        demo = ChildProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Djava.io.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "demo"),
                Map.of("DISCLOSURE_DATA_DIR", folder.resolve("demo").toString(), "DISCLOSURE_HTTP_PORT", "0"),
                folder.resolve("demo.log"));
        URI service = URI.create(demo.printed(HTTP).group(1));
        prometheus = Prometheus.scraping(service, program, Files.createDirectory(folder.resolve("prometheus")));
    }

    @AfterAll
    static void stop() {
        try {
            if (prometheus != null) {
                prometheus.close();
            }
        } finally {
            if (demo != null) {
                demo.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CN", "98", "9801"})
    void everyQueryFindsData(String region) {
        await().atMost(SCRAPED_WITHIN)
                .untilAsserted(() -> assertThat(withoutData(region)).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"CN,'98,CN'", "98,'98,9801,9802,9803'", "980121,980121"})
    void aTableByRegionHasTheRegionAndItsDirectParts(String region, String expected) {
        await().atMost(SCRAPED_WITHIN)
                .untilAsserted(
                        () -> assertThat(regions("Coverage by region", region)).containsExactly(expected.split(",")));
    }

    @Test
    void theShippedConfigurationIsValid() throws Exception {
        assertThat(Debian.PROMTOOL.says("check", "config", Prometheus.SHIPPED.toString()))
                .contains("SUCCESS");
    }

    private static List<String> withoutData(String region) throws Exception {
        List<String> without = new ArrayList<>();
        for (Dashboard dashboard : Dashboard.all()) {
            Map<String, String> values = values(dashboard, region);
            for (Dashboard.Query query : dashboard.queries()) {
                Dashboard.Query asked = query.with(values);
                if (prometheus.query(asked.expression()).stream().noneMatch(DashboardIT::isNumber)) {
                    without.add(dashboard + " / " + asked);
                }
            }
        }
        return without;
    }

    private static boolean isNumber(JsonNode series) {
        return !series.path("value").path(1).asString().equals("NaN");
    }

    /** The labels of the first query of the panel with such a title. */
    private static List<String> regions(String title, String region) throws Exception {
        Dashboard dashboard = Dashboard.all().get(0);
        Dashboard.Query query = dashboard.queries().stream()
                .filter(each -> each.panel().contains(title))
                .findFirst()
                .orElseThrow();
        return prometheus.query(query.with(values(dashboard, region)).expression()).stream()
                .map(series -> series.path("metric").path("region").asString())
                .sorted()
                .toList();
    }

    /** As Grafana would choose them: the region as given, of everything else the greatest. */
    private static Map<String, String> values(Dashboard dashboard, String region) throws Exception {
        Map<String, String> values = new LinkedHashMap<>();
        for (Map.Entry<String, String> variable : dashboard.variables().entrySet()) {
            Matcher query = LABEL_VALUES.matcher(Dashboard.substituted(variable.getValue(), values));
            assertThat(query.matches()).as(variable.getValue()).isTrue();
            List<String> found = prometheus.labelValues(query.group(1), query.group(2));
            assertThat(found).as(variable.getKey()).isNotEmpty();
            boolean given = variable.getKey().equals("region");
            assertThat(!given || found.contains(region)).as("region " + region).isTrue();
            values.put(
                    variable.getKey(),
                    given
                            ? region
                            : found.stream().max(Comparator.naturalOrder()).orElseThrow());
        }
        return values;
    }
}
