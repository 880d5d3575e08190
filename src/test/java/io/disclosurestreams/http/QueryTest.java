package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private static final List<String> KNOWN = List.of("q", "sector", "名");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        q=a+b | a b
        q=a%20b%2Bc | a b+c
        q=%E5%8F%91%e5%b1%95 | 发展
        q=发展 | 发展
        q=%F0%A0%AE%B7 | 𠮷
        q=a=b=c | a=b=c
        q= | ''
        q | ''
        q=x&sector= | x
        &q=x | x
        """)
    void valuesArePercentEncodedUtf8(String query, String value) {
        String plain = query.startsWith("&") ? query.substring(1) : query;

        assertThat(Query.parse(plain, KNOWN)).containsEntry("q", value);
    }

    @Test
    void namesAreDecodedToo() {
        assertThat(Query.parse("%E5%90%8D=1", KNOWN)).containsEntry("名", "1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=%",
                "q=%4",
                "q=%4g",
                "q=%-1",
                "q=% 1",
                "q=%ff",
                "q=%C0%AF",
                "q=%ED%A0%80",
                "%zz=1",
                "x=1",
                "q=1&q=1",
                "=1"
            })
    void whatIsBrokenUnknownOrRepeatedIsRefused(String query) {
        assertThatThrownBy(() -> Query.parse(query, KNOWN))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }

    @Test
    void anUnknownNameIsShownShortAndWithoutControlCharacters() {
        assertThatThrownBy(() -> Query.parse("%0d%0a" + "x".repeat(1_000) + "=1", KNOWN))
                .satisfies(refused ->
                        assertThat(refused.getMessage()).hasSizeLessThan(200).doesNotContain("\r", "\n"));
    }
}
