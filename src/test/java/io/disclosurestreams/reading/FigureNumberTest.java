package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.ProactiveFigure;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in tables of figures that programs have written. */
class FigureNumberTest {

    private static TabulatedReport report(String year, String count, String amount) {
        String line = String.join(",", "a-1", year, "\"" + count + "\"", "\"" + amount + "\"", "1.0,2,3,4,5,6,7");
        TabulatedReport report = TableText.reports(
                        TableText.table("agency,year,proactive.licensing.decisions,proactive.fees.amount", line))
                .get(0);
        assertThat(report.errors()).isEmpty();
        assertThat(report.document().year()).hasValue(2024);
        return report;
    }

    private static Cell count(String raw) {
        return report("2024", raw, "0").document().cells().at(ProactiveFigure.LICENSING_DECISIONS.slot());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1702.0", "1702.00", "1\u00a0702", "1\u202f702", "1,702.0", "1\u00a0702.00"})
    void aCountWithDecimalsThatAreNoneOrThousandsApartIsANumber(String raw) {
        assertThat(count(raw)).isEqualTo(new Cell.Count(1702));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1702.5", "1702.", "17.0.0", "1\u00a070", "17\u00a0002\u00a01", "1 702"})
    void whateverMayBeAnotherNumberStaysText(String raw) {
        assertThat(count(raw)).isInstanceOf(Cell.Text.class);
    }

    @ParameterizedTest
    @CsvSource({"51.00, 51", "1\u00a0234.50, 1234.5", "14.0, 14"})
    void anAmountKeepsItsDecimals(String raw, BigDecimal amount) {
        Cell cell = report("2024", "1", raw).document().cells().at(ProactiveFigure.FEES_AMOUNT.slot());
        assertThat(cell instanceof Cell.Count count ? BigDecimal.valueOf(count.value()) : ((Cell.Amount) cell).value())
                .isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024.0", "2024.00", "2024年"})
    void aYearWithDecimalsThatAreNoneIsOne(String year) {
        report(year, "1", "0");
    }
}
