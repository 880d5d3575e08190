package io.disclosurestreams;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Outcome;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.metrics.MetricRow;
import io.disclosurestreams.metrics.MetricTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DashboardTest {

    private static final Path DATASOURCES = Path.of("grafana", "provisioning", "datasources", "prometheus.yaml");
    private static final Pattern UID = Pattern.compile("(?m)^ *uid: (\\S+)$");
    private static final Pattern METRIC = Pattern.compile("(disclosure_[a-z_]+)(?:\\{((?:[^}\"]|\"[^\"]*\")*)})?");
    private static final Pattern MATCHER = Pattern.compile("([a-z_]+)(?:=~|!~|!=|=)\"[^\"]*\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(?:by|on) ?\\(([^)]*)\\)");
    private static final Map<String, MetricRow> TABLE =
            MetricTable.ALL.stream().collect(Collectors.toMap(MetricRow::name, Function.identity()));
    /** Those in use, all of them Grafana's own: one that is not installed shows nothing but an error. */
    private static final Set<String> PANELS = Set.of("row", "stat", "barchart", "bargauge", "table", "timeseries");

    static List<Dashboard> dashboards() {
        return Dashboard.all();
    }

    @Test
    void thereAreDashboards() {
        assertThat(dashboards()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void theUidIsTheFileName(Dashboard dashboard) {
        assertThat(dashboard.fileName()).matches("\\d\\d-[a-z-]+\\.json");
        assertThat(dashboard.json().path("uid").asString() + ".json").isEqualTo(dashboard.fileName());
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyMetricIsInTheTable(Dashboard dashboard) {
        assertThat(expressions(dashboard).flatMap(DashboardTest::metrics))
                .isNotEmpty()
                .allSatisfy(used -> assertThat(TABLE).containsKey(used.group(1)));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyMatcherNamesALabelOfItsMetric(Dashboard dashboard) {
        assertThat(expressions(dashboard).flatMap(DashboardTest::metrics).filter(used -> used.group(2) != null))
                .isNotEmpty()
                .allSatisfy(used -> assertThat(TABLE.get(used.group(1)).labels())
                        .containsAll(MATCHER.matcher(used.group(2))
                                .results()
                                .map(matcher -> matcher.group(1))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyGroupingIsByLabelsThatSomeMetricOfTheQueryHas(Dashboard dashboard) {
        assertThat(dashboard.queries()).isNotEmpty().allSatisfy(query -> {
            Set<String> labels = metrics(query.expression())
                    .flatMap(used -> TABLE.get(used.group(1)).labels().stream())
                    .collect(toSet());
            assertThat(labels).containsAll(groupings(query.expression()));
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everyVariableInUseIsDefinedBefore(Dashboard dashboard) {
        Map<String, String> values = new HashMap<>();
        dashboard.variables().forEach((name, query) -> {
            assertThat(Dashboard.substituted(query, values)).doesNotContain("$");
            values.put(name, "1");
        });
        assertThat(dashboard.queries())
                .allSatisfy(query -> assertThat(query.with(values).expression()).doesNotContain("$"));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void everythingIsAskedOfTheProvisionedDatasource(Dashboard dashboard) throws IOException {
        String uid = UID.matcher(Files.readString(DATASOURCES))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        List<JsonNode> asking = new ArrayList<>();
        dashboard.json().path("templating").path("list").forEach(asking::add);
        dashboard.panels().stream()
                .filter(panel -> !panel.path("type").asString().equals("row"))
                .forEach(panel -> {
                    asking.add(panel);
                    panel.path("targets").forEach(asking::add);
                });
        assertThat(asking)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each.path("datasource").path("uid").asString())
                                .isEqualTo(uid));
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void panelsAreOfKnownTypesWithIdsOfTheirOwnInsideTheGrid(Dashboard dashboard) {
        Set<Integer> ids = new HashSet<>();
        assertThat(dashboard.panels()).isNotEmpty().allSatisfy(panel -> {
            assertThat(PANELS).contains(panel.path("type").asString());
            assertThat(ids.add(panel.path("id").asInt())).isTrue();
            JsonNode place = panel.path("gridPos");
            assertThat(place.path("x").asInt() + place.path("w").asInt()).isBetween(1, 24);
        });
    }

    @ParameterizedTest
    @MethodSource("dashboards")
    void titlesAreChineseFirstThenEnglish(Dashboard dashboard) {
        assertThat(dashboard.panels())
                .allSatisfy(panel -> assertThat(panel.path("title").asString()).matches("\\p{IsHan}.*[A-Za-z].*"));
        assertThat(dashboard.json().path("title").asString()).matches("\\p{IsHan}.*[A-Za-z].*");
    }

    @Test
    void everyKeyOnTheTotalsHasAChineseName() {
        Dashboard totals = dashboards().stream()
                .filter(dashboard -> dashboard.fileName().equals("10-totals.json"))
                .findFirst()
                .orElseThrow();
        assertThat(named(totals.json())).containsAll(keys().toList());
    }

    private static Stream<String> keys() {
        Stream<String> outcomes = Stream.of(Outcome.values()).map(Outcome::key);
        Stream<String> reasons =
                RequestRow.of(Outcome.REFUSED).stream().map(row -> row.key().substring("refused.".length()));
        Stream<String> channels = Stream.of(DisputeGroup.values()).map(DisputeGroup::key);
        Stream<String> results = Stream.of(DisputeResult.values())
                .filter(result -> result != DisputeResult.TOTAL)
                .map(DisputeResult::key);
        Stream<String> verdicts = Stream.of(Verdict.values()).map(Verdict::key);
        return Stream.of(outcomes, reasons, channels, results, verdicts).flatMap(Function.identity());
    }

    /** What gets another name on the screen: fields by overrides, values by mappings. */
    private static Set<String> named(JsonNode dashboard) {
        Set<String> named = new HashSet<>();
        for (JsonNode matcher : dashboard.findValues("matcher")) {
            named.add(matcher.path("options").asString());
        }
        for (JsonNode override : dashboard.findValues("properties")) {
            for (JsonNode property : override) {
                if (property.path("id").asString().equals("mappings")) {
                    property.path("value")
                            .forEach(mapping ->
                                    named.addAll(mapping.path("options").propertyNames()));
                }
            }
        }
        return named;
    }

    private static Stream<String> expressions(Dashboard dashboard) {
        return Stream.concat(
                dashboard.queries().stream().map(Dashboard.Query::expression), dashboard.variables().values().stream());
    }

    private static Stream<MatchResult> metrics(String expression) {
        return METRIC.matcher(expression).results();
    }

    private static List<String> groupings(String expression) {
        return GROUPING.matcher(expression)
                .results()
                .flatMap(grouping -> Pattern.compile(" *, *").splitAsStream(grouping.group(1)))
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
