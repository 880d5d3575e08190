package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CellTextTest {

    private static final String DANGEROUS = "=+-@＝＋－＠\t\n\r";

    static final Object FORMULAS = HostileText.FORMULAS;
    static final Object PLAIN = HostileText.PLAIN;
    static final Object UNSHOWN = HostileText.UNSHOWN;

    @ParameterizedTest
    @FieldSource("FORMULAS")
    void whatAProgramCouldRunStandsBehindAnApostrophe(String text) {
        String shown = CellText.shown(text);

        assertThat(CellText.guarded(text)).isEqualTo("'" + shown);
    }

    @ParameterizedTest
    @FieldSource("PLAIN")
    void allElseStaysAsItIs(String text) {
        assertThat(CellText.guarded(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @FieldSource("UNSHOWN")
    void whatIsNoCharacterForPeopleIsSeenToBeThere(String text) {
        assertThat(CellText.shown(text)).hasSameSizeAs(text).contains("\uFFFD").doesNotContain("\u202E", "\uFEFF");
    }

    @Test
    void strokesOfReportsAreNoFormulasAndStayStrokes() {
        assertThat(CellText.guarded("-")).isEqualTo("-");
        assertThat(CellText.guarded("——")).isEqualTo("——");
        assertThat(CellText.guarded("-1")).isEqualTo("'-1");
        assertThat(CellText.guarded("- 1")).isEqualTo("'- 1");
    }

    @Test
    void noTextBeginsDangerouslyAndTakingTheApostropheOffGivesItBack() {
        Random random = new Random(20260210);
        int guarded = 0;
        for (int round = 0; round < 50_000; round++) {
            String text = HostileText.random(random);
            String shown = CellText.shown(text);
            String written = CellText.guarded(text);

            boolean strokes = written.matches("[-－—]+");
            assertThat(!strokes && !written.isEmpty() && DANGEROUS.indexOf(written.charAt(0)) >= 0)
                    .as("%s", written)
                    .isFalse();
            String back = CellText.isLikeFormula(written) ? written.substring(1) : written;
            assertThat(back).isEqualTo(shown);
            guarded += written.equals(shown) ? 0 : 1;
        }
        assertThat(guarded).isGreaterThan(5_000);
    }

    @Test
    void longTextsAreJudgedWithoutTryingAgainAndAgain() {
        String blanks = " '".repeat(500_000);

        assertThat(CellText.guarded(blanks)).isEqualTo(blanks);
    }
}
