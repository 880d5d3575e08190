package io.disclosurestreams.runtime;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The configuration tables of README.md and README.zh-CN.md, in Markdown. */
public final class SettingsTable {

    private SettingsTable() {}

    /** For README.md; ends with a line break. */
    public static String english() {
        return table(
                List.of("key", "type", "default", "consequence"),
                key -> List.of(
                        code(key.variable()),
                        key.type().english(),
                        key.fallback().map(SettingsTable::code).orElse("unset"),
                        key.consequence()),
                List.of(
                        "`DISCLOSURE_KAFKA_*`",
                        "option of the Kafka clients",
                        "unset",
                        "Passed on as it is: `DISCLOSURE_KAFKA_SECURITY_PROTOCOL` becomes `security.protocol`;"
                                + " `DISCLOSURE_KAFKA_PRODUCER_LINGER_MS` concerns producers alone (also `CONSUMER_`, `ADMIN_`)."
                                + " What the figures' being right depends on can't be changed, and the start says so."));
    }

    /** For README.zh-CN.md; ends with a line break. */
    public static String chinese() {
        return table(
                List.of("键", "类型", "默认值", "作用"),
                key -> List.of(
                        code(key.variable()),
                        key.type().chinese(),
                        key.fallback().map(SettingsTable::code).orElse("不设"),
                        key.consequenceZh()),
                List.of(
                        "`DISCLOSURE_KAFKA_*`",
                        "Kafka 客户端选项",
                        "不设",
                        "原样传给客户端：`DISCLOSURE_KAFKA_SECURITY_PROTOCOL` 即 `security.protocol`；"
                                + "`DISCLOSURE_KAFKA_PRODUCER_LINGER_MS` 只作用于生产者（另有 `CONSUMER_`、`ADMIN_`）。"
                                + "关系到数字正确与否的选项不可更改，启动时会说明。"));
    }

    private static String table(List<String> head, Function<SettingKey<?>, List<String>> row, List<String> last) {
        var rule = head.stream().map(cell -> "---").toList();
        return Stream.of(Stream.of(head, rule), SettingKey.ALL.stream().map(row), Stream.of(last))
                .flatMap(rows -> rows)
                .map(cells -> cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")))
                .collect(Collectors.joining());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }
}
