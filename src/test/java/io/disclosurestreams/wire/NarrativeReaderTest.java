package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.wire.NarrativeReader.Prose;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeReaderTest {

    private static final String EVENT =
            "{\"schema\":\"disclosure.report/v1\",\"agency\":\"a\",\"title\":\"甲局年报\",\"requests\":{\"granted\":[1,2]},"
                    + "\"narrative\":{\"overview\":\"收到申请46件。\",\"problems\":null,\"otherMatters\":\"无\"},\"year\":2021,\"sources\":{}}";

    private static Optional<Prose> read(String event) {
        return new NarrativeReader().read(event.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theProseIsReadWhereverItStandsInTheEvent() {
        assertThat(read(EVENT))
                .contains(new Prose(2021, Optional.of("甲局年报"), Map.of("overview", "收到申请46件。", "otherMatters", "无")));
        assertThat(read("{\"year\":2021}")).contains(new Prose(2021, Optional.empty(), Map.of()));
        assertThat(read("{\"year\":2021,\"narrative\":[1]}")).contains(new Prose(2021, Optional.empty(), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"year\":\"2021\"}",
                "{\"year\":99999999999}",
                "{\"year\":2021,\"narrative\":{"
            })
    void whatIsNoEventHasNoProse(String event) {
        assertThat(read(event)).isEmpty();
        assertThat(new NarrativeReader().read(null)).isEmpty();
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(4);
        byte[] good = EVENT.getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 5_000; round++) {
            byte[] bad = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            assertThat(new NarrativeReader().read(bad)).isNotNull();
        }
    }
}
