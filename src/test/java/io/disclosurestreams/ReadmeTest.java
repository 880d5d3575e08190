package io.disclosurestreams;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.Comparison;
import io.disclosurestreams.domain.DeadlineRule;
import io.disclosurestreams.domain.Fraction;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Ratio;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.metrics.MetricRow;
import io.disclosurestreams.metrics.MetricTable;
import io.disclosurestreams.rules.Rule;
import io.disclosurestreams.runtime.SettingsTable;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.PolicyJson;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadmeTest {

    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    private static String text(String file) throws IOException {
        return Files.readString(Path.of(file));
    }

    @Test
    void theTablesOfSettingsAreThoseOfTheCode() throws IOException {
        assertThat(text(ENGLISH)).contains(SettingsTable.english());
        assertThat(text(CHINESE)).contains(SettingsTable.chinese());
    }

    @Test
    void theTablesOfMetricsAreThoseOfTheCode() throws IOException {
        assertThat(text(ENGLISH)).contains(metrics("metric | type | labels | unit | meaning", MetricRow::help));
        assertThat(text(CHINESE)).contains(metrics("指标 | 类型 | 标签 | 单位 | 含义", MetricRow::helpZh));
    }

    @Test
    void theTablesOfRulesAreThoseOfTheCode() throws IOException {
        assertThat(text(ENGLISH)).contains(rules("rule | severity | holds where", Rule::meaning));
        assertThat(text(CHINESE)).contains(rules("规则 | 级别 | 要求", Rule::meaningZh));
    }

    @Test
    void theTablesOfThresholdsAreThoseOfTheCode() throws Exception {
        for (Record thresholds : List.of(Thresholds.USUAL, Thresholds.USUAL.texts())) {
            for (RecordComponent threshold : thresholds.getClass().getRecordComponents()) {
                Object usual = threshold.getAccessor().invoke(thresholds);
                String row = "| `%s` | %s | `".formatted(threshold.getName(), usual);
                if (!(usual instanceof Record)) {
                    assertThat(text(ENGLISH)).contains(row);
                    assertThat(text(CHINESE)).contains(row);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyRatioAndEveryStateHasARowOfItsOwn(String file) throws IOException {
        Stream<String> ratios = Ratio.all().stream().map(Ratio::key);
        Stream<String> states = Stream.of(
                        Arrays.stream(Comparison.State.values()).map(Comparison.State::key),
                        Arrays.stream(ChangePart.State.values()).map(ChangePart.State::key),
                        Arrays.stream(Score.State.values()).map(Score.State::key),
                        Stream.of(new Fraction(1, 1).state(), new Fraction(0, 0).state()))
                .flatMap(Function.identity());
        String readme = text(file);
        assertThat(Stream.concat(ratios, states))
                .allSatisfy(key -> assertThat(readme).contains("\n| `" + key + "` |"));
    }

    static String rules(String head, Function<Rule, String> meaning) {
        StringBuilder table = new StringBuilder("| " + head + " |\n|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            table.append(
                    "| `%s` | %s | %s |\n".formatted(rule.id(), rule.severity().key(), meaning.apply(rule)));
        }
        return table.toString();
    }

    static String metrics(String head, Function<MetricRow, String> help) {
        StringBuilder table = new StringBuilder("| " + head + " |\n|---|---|---|---|---|\n");
        for (MetricRow row : MetricTable.ALL) {
            List<String> cells = List.of(
                    "`" + row.name() + "`",
                    row.type().key(),
                    String.join(", ", row.labels()),
                    row.unit(),
                    help.apply(row));
            table.append("| ").append(String.join(" | ", cells)).append(" |\n");
        }
        return table.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyCallOfTheApiIsTold(String file) throws IOException {
        JsonNode paths = new JsonMapper()
                .readTree(Files.readAllBytes(Path.of("src/main/resources/openapi.json")))
                .path("paths");
        assertThat(paths.propertyNames()).isNotEmpty();
        for (String path : paths.propertyNames()) {
            if (!path.equals("/")) {
                assertThat(text(file)).contains(path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void everyTopicIsTold(String file) throws IOException {
        assertThat(text(file))
                .contains(
                        Topics.REPORTS,
                        Topics.AGENCIES,
                        Topics.AGENCY_YEARS,
                        Topics.ROLLUPS,
                        Topics.TALLIES,
                        Topics.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void noPlaceIsLeftToBeFilled(String file) throws IOException {
        assertThat(text(file)).doesNotContain("ACCURACY\n", "BENCH\n", "SETTINGS\n", "METRICS\n");
    }

    @Test
    void thePolicyOfTheReadmeIsTheShippedOne() throws IOException {
        String readme = text(ENGLISH);
        String json = readme.substring(
                readme.indexOf("{\"firstYear\""), readme.indexOf("]}", readme.indexOf("{\"firstYear\"")) + 2);
        Decoded<Policy> decoded = new PolicyJson().decode(json.getBytes(StandardCharsets.UTF_8));
        assertThat(decoded).isInstanceOf(Decoded.Accepted.class);
        Policy policy = ((Decoded.Accepted<Policy>) decoded).value();
        assertThat(policy.firstYear()).isEqualTo(Policy.STATUTORY.firstYear());
        assertThat(policy.deadlines())
                .extracting(DeadlineRule::due)
                .isEqualTo(Policy.STATUTORY.deadlines().stream()
                        .map(DeadlineRule::due)
                        .toList());
    }
}
