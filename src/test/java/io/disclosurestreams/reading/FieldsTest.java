package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields of Word files of either format. */
class FieldsTest {

    private final Fields fields = new Fields();

    @ParameterizedTest
    @ValueSource(strings = {" FORMDROPDOWN ", "eq \\o\\ac(○,4)", "SYMBOL 54", "FORMCHECKBOX", "=5+1"})
    void whatIsDrawnForAFieldWithoutAResultIsNoBlank(String instruction) {
        fields.begin("");
        fields.instruction(instruction);
        fields.separate();
        assertThat(fields.end()).isEqualTo(Fields.DRAWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {" TC 规章 ", " FORMTEXT ", "EQUAL", ""})
    void otherFieldsWithoutAResultShowNothing(String instruction) {
        fields.begin("");
        fields.instruction(instruction);
        assertThat(fields.end()).isEmpty();
    }

    @Test
    void aResultIsAllThatIsShown() {
        fields.begin("0");
        fields.instruction(" FORMDROPDOWN ");
        assertThat(fields.shown("藏")).isEmpty();
        fields.separate();
        assertThat(fields.shown("506")).isEqualTo("506");
        assertThat(fields.end()).isEmpty();
        assertThat(fields.rest()).isEmpty();
    }

    @Test
    void nothingIsShownOfAFieldWithinAnInstruction() {
        fields.begin("");
        fields.begin("506");
        fields.separate();
        assertThat(fields.shown("6")).isEmpty();
        assertThat(fields.end()).isEmpty();
        assertThat(fields.rest()).isEqualTo(Fields.DRAWN);
    }

    @Test
    void anEndWhoseFieldBeganElsewhereIsNoMatter() {
        fields.separate();
        assertThat(fields.shown("506")).isEqualTo("506");
        assertThat(fields.end()).isEmpty();
    }
}
