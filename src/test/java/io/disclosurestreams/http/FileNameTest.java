package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    private static final Table<String> TABLE = Table.<String>named("x-list", "某表", "table")
            .column("a", "列", "column", Value::of)
            .asOf(text -> Optional.empty());

    private static FileName of(Found<?> found) {
        return FileName.of(found, LocalDate.of(2026, 2, 10), "csv");
    }

    @Test
    void itTellsOfWhomTheTableIsWhatItIsAndTheDay() {
        assertThat(of(Found.ofAll(TABLE, List.of())))
                .isEqualTo(new FileName("x-list-2026-02-10.csv", "某表-2026-02-10.csv"));
        assertThat(of(Found.of("210115-fgj", Optional.of("辽中区发改局"), TABLE, List.of())))
                .isEqualTo(new FileName("x-list-210115-fgj-2026-02-10.csv", "辽中区发改局某表-2026-02-10.csv"));
        assertThat(of(Found.of("9801", Optional.empty(), TABLE, List.of())).chinese())
                .isEqualTo("9801某表-2026-02-10.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\windows",
                "C:\\x",
                "\u202Excod.exe",
                "a\r\nSet-Cookie: x=1",
                "a\"; filename=\"b",
                "%2e%2e%2f",
                "nul\u0000",
                "…..hidden",
                "....",
                "half\uD842"
            })
    void noNameLeadsAnywhereOrBreaksTheHeader(String name) {
        FileName file = of(Found.of("id", Optional.of(name), TABLE, List.of()));

        assertThat(file.chinese())
                .doesNotContainPattern("[/\\\\:\"\\r\\n\\x00%\u202E]")
                .doesNotStartWith(".");
        String header = file.disposition();
        assertThat(header).matches("[\\x20-\\x7E]+").doesNotContainPattern("[\\r\\n]");
        assertThat(header.chars().filter(sign -> sign == '"').count()).isEqualTo(2);
        String encoded = header.substring(header.indexOf("UTF-8''") + 7);
        assertThat(encoded).matches("[A-Za-z0-9%!#$&+.^_`|~-]+");
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8))
                .isEqualTo(file.chinese());
    }

    @Test
    void noNameIsLongerThanFileSystemsTake() {
        FileName file = of(Found.of("id", Optional.of("𠮷".repeat(500)), TABLE, List.of()));

        assertThat(file.chinese().getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(286);
        assertThat(file.chinese()).endsWith("𠮷某表-2026-02-10.csv");
    }
}
