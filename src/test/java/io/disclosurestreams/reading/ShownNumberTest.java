package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.ReadResult.Tabulation;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in sheets, whatever format shows them. */
class ShownNumberTest {

    private final Workbook workbook = new XSSFWorkbook();
    private final Row row = workbook.createSheet().createRow(1);

    private void put(int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "506|0,|506（0,）",
                "14850|0.00,|14850（0.00,）",
                "0|0.00,|0",
                "1702|;;;|1702（;;;）",
                "0|0;-0;;@|0",
                "0|#,##0;-#,##0;|0",
                "63|General\"件\"|63",
                "63|0.00|63",
                "-12|#,##0_);(#,##0)|-12",
                "17.92|0|17.92",
                "17.92|0.0|17.92",
                "1234.5|#,##0.00|1,234.50",
                "506|0\"件\"|506件",
                "17.92|0\"万元\"|17.92万元",
                "179234|0,\"千元\"|179234（0,\"千元\"）",
                "0|0;-0;|0",
                "0|0;-0;\"-\"|0",
                "0|_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ |0",
                "0|_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ |0",
                "0|_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ |0",
                "506|_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ |506",
                "-5|0;(0)|-5",
                "123456789012|General|123456789012",
                "0.5|0%|0.5（50%）"
            })
    void theStoredNumberCountsAndTheWordsOfItsFormatStay(double stored, String format, String text)
            throws FormatException {
        put(0, stored, format);
        row.createCell(1).setCellValue("乙");
        Table table = (Table) OfficePaper.content(workbook).blocks().stream()
                .filter(Table.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows().get(0).cells().get(0).text()).isEqualTo(text);
    }

    @Test
    void tablesOfFiguresHoldTheStoredNumbersToo() {
        List<String> names = List.of(
                TableText.table("agency,year,proactive.fees.amount").strip().split(","));
        Row header = row.getSheet().createRow(0);
        for (int column = 0; column < names.size(); column++) {
            header.createCell(column).setCellValue(names.get(column));
            put(column, 506, "0.0");
        }
        row.getCell(0).setCellValue("a-1");
        put(1, 2024, "0\"年\"");
        put(2, 17.92, "0.0");
        TabulatedReport report = ((Tabulation) new DocumentReader().read("表.xlsx", OfficePaper.bytes(workbook)))
                .reports()
                .get(0);
        assertThat(report.errors()).isEmpty();
        assertThat(report.document()
                        .cells()
                        .count(TableText.NEWLY_RECEIVED.get(0).slot()))
                .isEqualTo(506);
        assertThat(report.document().cells().at(ProactiveFigure.FEES_AMOUNT.slot()))
                .isEqualTo(new Cell.Amount(new BigDecimal("17.92")));
    }
}
