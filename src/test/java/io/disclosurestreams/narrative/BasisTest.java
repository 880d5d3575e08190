package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Severity;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasisTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国办公开办函〔2021〕30号",
                "国办公开办函［２０２１］３０号",
                "国办公开函[2021]30号",
                "（国办公开办函﹝2021﹞ 30 号）",
                "公开办函(2021)30号",
                "国办公开办函【2021】第30号",
                "国办公开办函2021〕30号"
            })
    void theNoticeOf2021IsKnownInItsSpellings(String cited) {
        assertThat(Basis.cited("根据格式通知（" + cited + "）编制")).containsExactly(Form.FORM_2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办公开办函〔2019〕60号", "国办公开函〔2019〕60号", "国办公开办函[2019] 60 号", "《政府信息公开工作年度报告格式（试行）》"})
    void theTrialFormatOf2019IsKnownInItsSpellings(String cited) {
        assertThat(Basis.cited("按照" + cited + "的要求")).containsExactly(Form.FORM_2019);
    }

    @ParameterizedTest
    @ValueSource(strings = {"国办函〔2020〕109号", "国办公开办函〔2016〕201号", "国发〔2019〕60号", "政府信息公开条例"})
    void otherNoticesSetNoForm(String cited) {
        assertThat(Basis.cited(cited)).isEmpty();
    }

    @Test
    void aNoticeThatIsNotThatOfTheTablesIsTold() {
        assertThat(Basis.finding(Set.of(Form.FORM_2019), Optional.of(Form.FORM_2021)))
                .hasValueSatisfying(finding -> {
                    assertThat(finding.rule()).isEqualTo("DOC-BASIS");
                    assertThat(finding.severity()).isEqualTo(Severity.INFO);
                    assertThat(finding.state()).isEqualTo(Finding.State.FAIL);
                    assertThat(finding.messageZh()).contains("〔2019〕60号").contains("〔2021〕30号");
                });
    }

    @Test
    void theRightNoticeOrNoneOrBothIsNoFinding() {
        assertThat(Basis.finding(Set.of(Form.FORM_2021), Optional.of(Form.FORM_2021)))
                .isEmpty();
        assertThat(Basis.finding(Set.of(), Optional.of(Form.FORM_2021))).isEmpty();
        assertThat(Basis.finding(Set.of(Form.FORM_2019, Form.FORM_2021), Optional.of(Form.FORM_2021)))
                .isEmpty();
    }

    @Test
    void tablesOfBothFormsOrOfNoneAreNotAssessable() {
        assertThat(Basis.finding(Set.of(Form.FORM_2019), Optional.of(Form.MIXED)))
                .isEmpty();
        assertThat(Basis.finding(Set.of(Form.FORM_2019), Optional.empty())).isEmpty();
    }
}
