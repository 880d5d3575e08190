package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertReasonsTest {

    private static Standing standing(ReportBody body) {
        EventOrder order = new EventOrder(1, Optional.empty(), "0".repeat(64));
        ReportEvent event = new ReportEvent("a-1", 2025, order, body, Optional.empty(), ReportScope.OWN, List.of());
        return Standing.first(event, new Place(0, 0, Instant.EPOCH));
    }

    private static Finding finding(String rule) {
        return Finding.of(rule, Severity.WARNING, List.of(), "does not hold", "不成立");
    }

    @ParameterizedTest
    @CsvSource({
        "T3-ROW, ARITHMETIC",
        "T3-SUM, ARITHMETIC",
        "T3-ID, ARITHMETIC",
        "T4-SUM, ARITHMETIC",
        "YOY-CARRY, CARRY_OVER",
        "YOY-JUMP, JUMP",
        "YOY-ZERO, JUMP",
        "YOY-COPY, COPIED"
    })
    void aRuleThatFailsIsReasonForItsKind(String rule, AlertKind kind) {
        assertThat(AlertReasons.of(
                        standing(new ReportBody.Readable(Cells.NONE)), List.of(finding("DOC-FORM"), finding(rule))))
                .containsExactly(kind);
    }

    @Test
    void whatIsUncertainIsNone() {
        Finding told = finding("YOY-COPY");
        Finding uncertain = new Finding(
                told.rule(),
                told.severity(),
                Finding.State.UNCERTAIN,
                told.left(),
                told.right(),
                told.delta(),
                told.cells(),
                told.suggestions(),
                told.message(),
                told.messageZh());
        assertThat(AlertReasons.of(standing(new ReportBody.Readable(Cells.NONE)), List.of(uncertain)))
                .isEmpty();
    }

    @Test
    void aWithdrawalIsReasonByItself() {
        assertThat(AlertReasons.of(standing(new ReportBody.Withdrawn()), List.of()))
                .containsExactly(AlertKind.WITHDRAWN);
        assertThat(AlertReasons.of(standing(new ReportBody.Unreadable()), List.of()))
                .isEmpty();
    }
}
