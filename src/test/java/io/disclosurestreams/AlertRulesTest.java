package io.disclosurestreams;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.metrics.MetricRow;
import io.disclosurestreams.metrics.MetricTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped rules of Prometheus and configuration of Alertmanager, judged by these programs' own tools. */
class AlertRulesTest {

    private static final Path TESTS = Prometheus.SHIPPED.resolveSibling("tests");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(Disclosure\\w+)` \\| (\\w+) \\| (\\w+) \\| ");
    /** What two agencies' group of Alertmanager's looks like to a template; one of them has reported meanwhile. */
    private static final String GROUP = """
            {"alerts":[
              {"status":"firing","labels":{},"annotations":{"summary":"980121-czj 未报 2025 年度报告，逾期 3 天"}},
              {"status":"resolved","labels":{},"annotations":{"summary":"980121-tjj 未报 2025 年度报告，逾期 2 天"}}],
             "commonLabels":{"alertname":"DisclosureReportOverdue","region":"980121","year":"2025"},
             "commonAnnotations":{"remedy":"催报","basis":"第四十九条"}}
            """;

    @TempDir
    private Path folder;

    private static String[] command(List<String> words, Path filesIn) throws Exception {
        List<String> command = new ArrayList<>(words);
        AlertRule.files(filesIn).forEach(file -> command.add(file.toString()));
        return command.toArray(String[]::new);
    }

    @Test
    void theRulesAreValid() throws Exception {
        assertThat(Debian.PROMTOOL.says(command(List.of("check", "rules"), AlertRule.FOLDER)))
                .contains("SUCCESS");
    }

    @Test
    void theRulesFireAndAreResolvedAsTheirTestsSay() throws Exception {
        assertThat(Debian.PROMTOOL.says(command(List.of("test", "rules"), TESTS)))
                .contains("SUCCESS");
    }

    @Test
    void everyAlertHasATest() throws Exception {
        StringBuilder tests = new StringBuilder();
        for (Path file : AlertRule.files(TESTS)) {
            tests.append(Files.readString(file));
        }
        assertThat(AlertRule.all())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(tests).contains(rule.name()));
    }

    @Test
    void everyFigureThatTheRulesAskForIsInTheTable() throws Exception {
        assertThat(AlertRule.metrics())
                .filteredOn(name -> name.startsWith("disclosure_"))
                .hasSizeGreaterThan(4)
                .isSubsetOf(MetricTable.ALL.stream().map(MetricRow::name).toList());
    }

    @Test
    void theConfigurationOfAlertmanagerIsValid() throws Exception {
        assertThat(Debian.AMTOOL.says("check-config", Alertmanager.SHIPPED.toString()))
                .contains("SUCCESS", "1 templates");
    }

    private String message(String group) throws Exception {
        Path file = Files.writeString(folder.resolve("group.json"), group);
        return Debian.AMTOOL.says(
                "template",
                "render",
                "--template.glob=" + Alertmanager.TEMPLATES,
                "--template.text={{ template \"disclosure.wecom\" . }}",
                "--template.data=" + file);
    }

    @Test
    void aMessageOfWeComTellsWhoIsMissingAndWhoHasCome() throws Exception {
        assertThat(message(GROUP)).contains("""
                【年报逾期未报　区划 980121　2025 年度】1 项
                • 980121-czj 未报 2025 年度报告，逾期 3 天
                处理：催报
                依据：第四十九条
                【已解除：年报逾期未报　区划 980121　2025 年度】1 项
                • 980121-tjj 未报 2025 年度报告，逾期 2 天
                """);
    }

    @Test
    void whereEachAgencyHasABasisOfItsOwnAMessageOfWeComSaysWhereItStands() throws Exception {
        assertThat(message(GROUP.replace(",\"basis\":\"第四十九条\"", ""))).contains("""
                处理：催报
                依据：各机关不同，见名单（/api/v1/missing）
                """);
    }

    @Test
    void aMessageOfWeComTellsTheFirstTwentyNamesOfAListThatTheServicePushed() throws Exception {
        String pushed = """
                {"alerts":[{"status":"firing","labels":{"scope":"list"},
                            "annotations":{"summary":"清源县2025年度：逾期未报的机关%d个","description":"%s"}}],
                 "commonLabels":{"alertname":"DisclosureOverdue","about":"reports","region":"980121","year":"2025"},
                 "commonAnnotations":{}}
                """;
        List<String> names =
                IntStream.rangeClosed(1, 21).mapToObj(each -> "第" + each + "局").toList();
        List<String> twenty = names.subList(0, 20);
        assertThat(message(pushed.formatted(20, String.join("、", twenty))))
                .contains("""
                【年报预警　区划 980121　2025 年度】1 项
                • 清源县2025年度：逾期未报的机关20个：%s
                """.formatted(String.join("、", twenty)));
        assertThat(message(pushed.formatted(21, String.join("、", names))))
                .contains("机关21个：" + String.join("、", twenty) + "等\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theTableOfAlertsIsThatOfTheRules(String file) throws Exception {
        List<AlertRule> rows = ROW.matcher(Files.readString(Path.of(file)))
                .results()
                .map(row -> new AlertRule(row.group(1), row.group(3), row.group(2)))
                .toList();
        assertThat(rows).isEqualTo(AlertRule.all());
    }
}
