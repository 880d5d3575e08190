package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.PeerThresholds;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.domain.Thresholds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsJsonTest {

    private static Decoded<Policy> policy(String thresholds) {
        String json =
                "{\"firstYear\":2019,\"dueSoonDays\":14,\"deadlines\":[{\"due\":\"01-31\",\"source\":\"惯例\"}],\"thresholds\":{"
                        + thresholds + "}}";
        return new PolicyJson().decode(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Thresholds thresholds(String given) {
        return ((Decoded.Accepted<Policy>) policy(given)).value().thresholds();
    }

    @Test
    void whatIsNotGivenIsAsUsual() {
        assertThat(thresholds("")).isEqualTo(Thresholds.USUAL);
        Thresholds set = thresholds("\"copyDigits\":9,\"alike\":0.9,\"overviewLeast\":300");
        assertThat(set.copyDigits()).isEqualTo(9);
        assertThat(set.copyNumbers()).isEqualTo(Thresholds.USUAL.copyNumbers());
        assertThat(thresholds("\"peerCases\":50,\"peerDistance\":4.5").peers())
                .isEqualTo(new PeerThresholds(50, 8, 4.5, 100));
        assertThat(set.texts()).isEqualTo(new TextThresholds(300, 30, 3, 0.9, 150));
    }

    @ParameterizedTest
    @CsvSource({
        "alike,0.4",
        "alike,1.01",
        "copyDigits,0",
        "sameProblemsLeast,2.5",
        "problemsLeast,9000000",
        "alik,0.9",
        "peerDistance,0.9",
        "peersLeast,0"
    })
    void whatCanNotBeMeantIsRefusedByName(String name, String value) {
        assertThat(policy("\"" + name + "\":" + value))
                .isInstanceOfSatisfying(
                        Decoded.Rejected.class,
                        refused -> assertThat(refused.reason()).startsWith("thresholds." + name + ": "));
    }
}
