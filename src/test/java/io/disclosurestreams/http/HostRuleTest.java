package io.disclosurestreams.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostRuleTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, localhost, true",
        "127.0.0.1, 127.0.0.1, true",
        "127.0.0.1, ::1, true",
        "127.0.0.1, evil.example, false",
        "127.0.0.1, '', false",
        "localhost, LocalHost, true",
        "localhost, evil.example, false",
        "::1, [::1], true",
        "[::1], localhost, true",
        "[::1], evil.example, false",
        "127.0.0.53, 127.0.0.53, true",
        "127.0.0.53, 127.0.0.54, false",
        "0.0.0.0, anything.example, true",
        "192.168.0.7, reports.example, true"
    })
    void aLoopbackServerAnswersToLoopbackNamesAndAnOpenOneToAll(String bound, String host, boolean allowed) {
        assertThat(new HostRule(bound).allows(host)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, false", "0.0.0.0, true"})
    void aRequestMayLackANameOnlyWhereAnyWillDo(String bound, boolean allowed) {
        assertThat(new HostRule(bound).allows(null)).isEqualTo(allowed);
    }
}
