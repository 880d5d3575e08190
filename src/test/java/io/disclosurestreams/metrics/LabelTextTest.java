package io.disclosurestreams.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LabelTextTest {

    @Test
    void aLongTextIsCutBetweenCharactersAndFitsIntoALabel() {
        assertThat(LabelText.of(Optional.of("局".repeat(60)))).isEqualTo("局".repeat(60));
        assertThat(LabelText.of(Optional.of("局".repeat(61)))).isEqualTo("局".repeat(60) + "…");
        String rare = LabelText.of(Optional.of("\uD842\uDFB7".repeat(100)));
        assertThat(rare).isEqualTo("\uD842\uDFB7".repeat(60) + "…");
        assertThat(rare.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(256);
        assertThat(LabelText.of(Optional.empty())).isEmpty();
    }
}
