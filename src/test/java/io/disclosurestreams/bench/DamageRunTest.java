package io.disclosurestreams.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.bench.DamageVerdict.Outcome;
import io.disclosurestreams.bench.DamageVerdict.Reason;
import io.disclosurestreams.domain.Figures;
import java.util.List;
import org.junit.jupiter.api.Test;

class DamageRunTest {

    private static final List<WrittenReport> REPORTS = DamageBench.samples();
    private static final DamageRun RUN = DamageRun.of(REPORTS, 1_000, 20_250_131);

    @Test
    void theSamplesAreTextAndPagesWithTheTablesOfBothForms() {
        assertThat(REPORTS)
                .extracting(report -> report.isPage() + " "
                        + report.document().form().orElseThrow().key())
                .contains("true 2021", "true mixed", "false 2019", "false 2021");
        assertThat(REPORTS).allSatisfy(report -> assertThat(report.spots()).hasSizeGreaterThan(180));
    }

    @Test
    void whatTheSumsOfTheFormSeeIsNeverSilentlyWrong() {
        assertThat(RUN.silent(Reason.SEEN)).isZero();
    }

    @Test
    void nothingIsReadThatADamagedReportDoesNotSay() {
        assertThat(RUN.silent(Reason.MISREAD)).isZero();
    }

    @Test
    void whatIsSilentlyWrongStandsInTableTwoOrIsABlankForAZero() {
        assertThat(RUN.all())
                .flatExtracting(one -> one.verdict().silent())
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.reason()).isIn(Reason.NO_SUM, Reason.BLANK_FOR_ZERO));
    }

    @Test
    void aRemovedRowAndMergedCellsAreAlwaysFlagged() {
        assertThat(RUN.all())
                .filteredOn(one -> one.damage() == Damage.ROW_REMOVED || one.damage() == Damage.CELLS_MERGED)
                .hasSize(400)
                .allSatisfy(one -> assertThat(one.verdict().outcome()).isEqualTo(Outcome.FLAGGED));
    }

    @Test
    void aSpotIsWhereItsFigureStands() {
        for (WrittenReport report : REPORTS) {
            report.spots().forEach(spot -> {
                String number = report.text().substring(spot.from(), spot.to());
                assertThat(ExpectedFigures.found(report.document().cells()))
                        .containsEntry(Figures.at(spot.slot()).path(), number.replace("+", ""));
            });
        }
    }
}
