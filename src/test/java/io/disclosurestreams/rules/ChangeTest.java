package io.disclosurestreams.rules;

import static io.disclosurestreams.rules.TwoYears.findings;
import static io.disclosurestreams.rules.TwoYears.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed beyond belief from one year to the next, or not at all. */
class ChangeTest {

    private static final String DOCUMENTS = "proactive.normativeDocuments.";
    private static final String LICENSING = "proactive.licensing.";

    @ParameterizedTest
    @CsvSource({
        "10, 49, false",
        "10, 50, true",
        "50, 10, true",
        "50, 11, false",
        "4, 23, false",
        "4, 24, true",
        "100, 100, false"
    })
    void aJumpIsFourTimesTheSmallerAndTwentyAtLeast(int before, int now, boolean jumps) {
        List<String> found = rules(
                Map.of("requests.newlyReceived.naturalPerson", before),
                Map.of("requests.newlyReceived.naturalPerson", now));
        assertThat(found).isEqualTo(jumps ? List.of("YOY-JUMP") : List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 20, true", "20, 0, true", "0, 19, false", "19, 0, false", "0, 0, false"})
    void fromAndToZeroIsAMatterOfItsOwn(int before, int now, boolean asked) {
        List<String> found = rules(Map.of(LICENSING + "decisions", before), Map.of(LICENSING + "decisions", now));
        assertThat(found).isEqualTo(asked ? List.of("YOY-ZERO") : List.of());
        assertThat(rules(Map.of(LICENSING + "decisions", "无"), Map.of(LICENSING + "decisions", now)))
                .isEmpty();
    }

    @Test
    void moneyJumpsToo() {
        assertThat(findings(
                        Map.of("proactive.fees.amount", new BigDecimal("10.5")),
                        Map.of("proactive.fees.amount", new BigDecimal("105000"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("YOY-JUMP");
                    assertThat(finding.delta()).contains(new BigDecimal("104989.5"));
                });
    }

    private static Map<String, Object> work(int... decisions) {
        return Map.of(
                LICENSING + "decisions",
                decisions[0],
                "proactive.penalties.decisions",
                decisions[1],
                "proactive.coercion.decisions",
                decisions[2],
                "requests.newlyReceived.total",
                decisions[3],
                "requests.granted.total",
                decisions[4],
                DOCUMENTS + "inForce",
                decisions[5]);
    }

    @Test
    void theVeryFiguresOfTheYearBeforeAreAskedAboutUnlessTheyAreFew() {
        assertThat(findings(work(14, 27, 3, 8, 5, 9), work(14, 27, 3, 8, 5, 9)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("YOY-COPY");
                    assertThat(finding.messageZh()).contains("5个");
                });
        assertThat(rules(work(14, 27, 3, 8, 5, 9), work(14, 27, 3, 8, 6, 9))).isEmpty();
        // a stock that stays is no copy, nor are two numbers, nor four digits
        assertThat(rules(work(14, 27, 27, 14, 27, 935), work(14, 27, 27, 14, 27, 935)))
                .isEmpty();
        assertThat(rules(work(1, 2, 3, 8, 8, 935), work(1, 2, 3, 8, 8, 935))).isEmpty();
        assertThat(rules(work(0, 0, 0, 0, 0, 0), work(0, 0, 0, 0, 0, 0))).isEmpty();
    }
}
