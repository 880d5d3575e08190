package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.ReadResult.Tabulation;
import io.disclosurestreams.reading.ReadResult.Unsupported;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as programs write them that nobody looks into. */
class FigureSheetsTest {

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    private XSSFSheet sheet(String agency) {
        XSSFSheet sheet = workbook.createSheet();
        List<String> names = List.of(TableText.table("agency,year").strip().split(","));
        Row header = sheet.createRow(0);
        Row line = sheet.createRow(1);
        for (int column = 0; column < names.size(); column++) {
            header.createCell(column).setCellValue(names.get(column));
            line.createCell(column).setCellValue(column == 1 ? 2024 : 1);
        }
        line.getCell(0).setCellValue(agency);
        return sheet;
    }

    private static void unsaved(XSSFCell cell, String value) {
        cell.setCellFormula("1+1");
        cell.getCTCell().setV(value);
        if (value.isEmpty()) {
            cell.getCTCell().unsetV();
        }
    }

    private ReadResult read() {
        return new DocumentReader().read("表.xlsx", OfficePaper.bytes(workbook));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aFormulaWithoutASavedValueIsNoBlankCell(String value) {
        unsaved(sheet("a-1").getRow(1).getCell(3), value);
        assertThat(((Unsupported) read()).reason()).contains("cell D2", "no saved value", "公式");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aFormulaWithoutASavedValueIsNoBlankCellOfAReportEither(String value) {
        XSSFSheet sheet = workbook.createSheet();
        sheet.createRow(0).createCell(0).setCellValue("清河市水务局2023年政府信息公开工作年度报告");
        sheet.createRow(1).createCell(0).setCellValue("行政规范性文件");
        unsaved(sheet.getRow(1).createCell(1), value);
        assertThat(((Unsupported) read()).reason()).contains("cell B2", "no saved value", "公式");
    }

    @ParameterizedTest
    @EnumSource(
            value = SheetVisibility.class,
            names = {"HIDDEN", "VERY_HIDDEN"})
    void hiddenSheetsAreNotReadAndStillCounted(SheetVisibility visibility) {
        unsaved(sheet("a-1").getRow(1).getCell(3), "");
        sheet("a-2");
        workbook.setActiveSheet(1);
        workbook.setSheetVisibility(0, visibility);
        assertThat(((Tabulation) read()).reports())
                .extracting(TabulatedReport::place)
                .containsExactly("2/2");
    }

    @Test
    void aTableOnHiddenSheetsAloneIsNone() {
        sheet("a-1");
        workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("说明");
        workbook.setActiveSheet(1);
        workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
        assertThat(read()).isInstanceOf(ReadResult.NotAReport.class);
    }
}
