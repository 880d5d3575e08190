package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.bench.GeneratedNarratives;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.narrative.Claim.Change;
import io.disclosurestreams.narrative.Claim.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFactsCodecTest {

    private static final String CLAIMS = "（二）依申请公开。共收到政府信息公开申请46件，同比下降12.35%，办结44件（含上年结转3件），结转下年5件，"
            + "与上年持平；行政复议2件，较上年增加1件，行政诉讼1件，制定规范性文件4件，与上年基本持平。政府信息公开率较上年提高2.5个百分点。";

    private static TextFacts facts(String overview) {
        return TextFacts.of(new Narrative(2024, Map.of("overview", overview, "problems", "罕字龘靐。"), List.of()));
    }

    @Test
    void whatIsStoredIsReadAgain() {
        TextFacts facts = facts("根据国办公开办函〔2021〕30号编制。" + CLAIMS);
        assertThat(facts.claims()).hasSizeGreaterThan(9).hasAtLeastOneElementOfType(Change.class);
        TextFacts again = TextFactsCodec.decode(TextFactsCodec.encode(facts));
        assertThat(again.claims())
                .usingRecursiveComparison()
                .ignoringFields("excerpt")
                .isEqualTo(facts.claims());
        assertThat(again.lengths()).isEqualTo(facts.lengths());
        assertThat(again.problemsPrint()).isEqualTo(facts.problemsPrint()).isNotZero();
        assertThat(again.cited()).containsExactly(Form.FORM_2021);
        assertThat(again.sketch()).isEqualTo(facts.sketch());
        assertThat(again.ownShingles()).isEqualTo(facts.ownShingles());
    }

    @Test
    void fewClaimsKeepTheirWholeExcerpt() {
        TextFacts facts = facts("（二）依申请公开。罕见龘字共收到政府信息公开申请46件。");
        assertThat(TextFactsCodec.decode(TextFactsCodec.encode(facts))).isEqualTo(facts);
        assertThat(facts.claims().get(0).excerpt()).isEqualTo("罕见龘字共收到政府信息公开申请46件");
    }

    @Test
    void noNarrativeTakesMoreThanItsShare() {
        StringBuilder many = new StringBuilder();
        for (int count = 100; count < 200; count++) {
            many.append("（二）依申请公开。龘靐齉爩龘靐齉爩龘靐共收到政府信息公开申请").append(count * 1_000L).append("件。");
        }
        TextFacts facts = facts(many.toString());
        assertThat(facts.claims()).hasSize(TextFacts.MOST_CLAIMS);
        byte[] bytes = TextFactsCodec.encode(facts);
        assertThat(bytes).hasSizeLessThanOrEqualTo(TextFactsCodec.MOST_BYTES);
        assertThat(TextFactsCodec.decode(bytes).claims())
                .extracting(claim -> ((Level) claim).count())
                .startsWith(100_000L, 101_000L);
        GeneratedNarratives generated = new GeneratedNarratives(300, 4);
        for (int index = 0; index < generated.count(); index++) {
            assertThat(TextFactsCodec.encode(TextFacts.of(generated.at(index)))).hasSizeLessThan(300);
        }
    }

    @Test
    void aReportWithoutProseTakesAFewBytes() {
        byte[] bytes = TextFactsCodec.encode(TextFacts.NONE);
        assertThat(bytes).hasSizeLessThan(20);
        assertThat(TextFactsCodec.decode(bytes)).isEqualTo(TextFacts.NONE);
    }

    @Test
    void whatWasCutOrIsOfAnotherVersionIsRefused() {
        byte[] bytes = TextFactsCodec.encode(facts(CLAIMS));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> TextFactsCodec.decode(cut)).isInstanceOf(IllegalArgumentException.class);
        }
        bytes[0] = 9;
        assertThatThrownBy(() -> TextFactsCodec.decode(bytes)).hasMessageContaining("version 9");
    }
}
