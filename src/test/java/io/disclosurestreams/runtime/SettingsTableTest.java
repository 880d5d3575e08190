package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsTableTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothTablesHaveALineForEachKeyAndOneForKafkasOptions() {
        for (String table : List.of(SettingsTable.english(), SettingsTable.chinese())) {
            assertThat(table.lines())
                    .hasSize(SettingKey.ALL.size() + 3)
                    .allSatisfy(line -> assertThat(line).startsWith("| ").endsWith(" |"));
            SettingKey.ALL.forEach(key -> assertThat(table).contains("| `" + key.variable() + "` |"));
        }
    }

    @Test
    void aLineTellsTypeDefaultAndConsequence() {
        assertThat(SettingsTable.english())
                .contains(
                        "| `DISCLOSURE_HTTP_PORT` | whole number from 0 to 65535 | `8080` | Port that HTTP listens on;");
        assertThat(SettingsTable.chinese()).contains("| `DISCLOSURE_HTTP_PORT` | 整数，0–65535 | `8080` | HTTP 监听的端口；");
    }

    @Test
    void noCellBreaksTheTable() {
        SettingKey.ALL.forEach(key -> assertThat(
                        key.consequence() + key.consequenceZh() + key.type().english())
                .doesNotContain("|", "\n"));
    }

    @Test
    void everyConsequenceIsToldInChineseToo() {
        assertThat(SettingKey.ALL).allSatisfy(key -> {
            assertThat(HAN.matcher(key.consequenceZh()).find()).isTrue();
            assertThat(HAN.matcher(key.type().chinese()).find()).isTrue();
        });
    }

    @Test
    void aKeyIsListedOnce() {
        assertThat(SettingKey.ALL).extracting(SettingKey::variable).doesNotHaveDuplicates();
    }
}
