package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.ProactiveFigure;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the header of a table of figures may be written. */
class FigureHeaderTest {

    private static final String HEADER = TableText.table("agency,year,proactive.licensing.decisions");
    private static final String LINE = "a-1,2024,1702,1,2,3,4,5,6,7\n";

    private static void isRead(String header) {
        TabulatedReport report = TableText.reports(header + LINE).get(0);
        assertThat(report.errors()).isEmpty();
        assertThat(report.document().findings()).isEmpty();
        assertThat(report.document().cells().at(ProactiveFigure.LICENSING_DECISIONS.slot()))
                .isEqualTo(new Cell.Count(1702));
        assertThat(report.document()
                        .cells()
                        .count(TableText.NEWLY_RECEIVED.get(6).slot()))
                .isEqualTo(7);
    }

    @Test
    void theCaseOfLettersIsNoMatter() {
        isRead(HEADER);
        isRead(HEADER.toUpperCase(Locale.ROOT));
        isRead(HEADER.toLowerCase(Locale.ROOT));
    }

    @Test
    void misspeltNamesAreRefusedInAnyCase() {
        String misspelt = HEADER.toUpperCase(Locale.ROOT).replace("LICENSING", "LICENCING");
        assertThat(TableText.reason(misspelt + LINE)).contains("did you mean proactive.licensing.decisions?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency,year,proactive.fees.amount",
                "name,year,disputes.reconsideration.upheld",
                "AGENCY,YEAR,PROACTIVE.FEES.AMOUNT"
            })
    void aTableWithoutAnyColumnOfTableThreeIsToldSo(String header) {
        assertThat(TableText.reason(header + "\na-1,2024,1\n")).contains("no column of table three", "没有表三");
    }
}
