package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTemplateTest {

    private static final int FIRST_NUMBER = 11;

    /** The workbook as a clerk fills it in: a title, and another number in each cell that takes one. */
    private static byte[] filled(Form form) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(FormTemplate.xlsx(form)))) {
            Sheet sheet = workbook.getSheetAt(0);
            sheet.getRow(0).getCell(0).setCellValue("清源县水务局2023年政府信息公开工作年度报告");
            int number = FIRST_NUMBER;
            for (Cell cell : numberCells(sheet)) {
                cell.setCellValue(number++);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    /** From top to bottom, from left to right. */
    private static List<Cell> numberCells(Sheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.getDataValidations().forEach(validation -> {
            CellRangeAddressList regions = validation.getRegions();
            for (int region = 0; region < regions.countRanges(); region++) {
                regions.getCellRangeAddress(region)
                        .forEach(address ->
                                cells.add(sheet.getRow(address.getRow()).getCell(address.getColumn())));
            }
        });
        cells.sort(Comparator.comparing((Cell cell) -> cell.getRowIndex()).thenComparing(Cell::getColumnIndex));
        return cells;
    }

    /** The figures of a form in the order in which its tables have them. */
    private static List<Integer> slots(Form form) {
        FormSet others = form == Form.FORM_2019 ? FormSet.ONLY_2021 : FormSet.ONLY_2019;
        List<Integer> slots = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            ProactiveFigure.all().stream()
                    .filter(figure -> figure.row() == row && figure.in() != others)
                    .sorted(Comparator.comparing(figure -> figure.column().equals("decisions")))
                    .forEach(figure -> slots.add(figure.slot()));
        }
        for (RequestRow row : RequestRow.all()) {
            for (Applicant applicant : Applicant.values()) {
                if (row.in() != others) {
                    slots.add(row.slot(applicant));
                }
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                slots.add(group.slot(result));
            }
        }
        return slots;
    }

    private static ReportDocument read(byte[] workbook) {
        ReadResult result = new DocumentReader().read("填报.xlsx", workbook);
        assertThat(result).isInstanceOf(ReadResult.Report.class);
        return ((ReadResult.Report) result).document();
    }

    @ParameterizedTest
    @EnumSource(
            value = Form.class,
            names = {"FORM_2019", "FORM_2021"})
    void whatIsFilledInIsReadBackCellByCell(Form form) throws IOException {
        ReportDocument report = read(filled(form));

        assertThat(report.isComplete()).as("missing %s", report.missing()).isTrue();
        assertThat(report.form()).contains(form);
        assertThat(report.agencyName()).contains("清源县水务局");
        assertThat(report.year()).hasValue(2023);
        List<Integer> slots = slots(form);
        for (int index = 0; index < slots.size(); index++) {
            assertThat(report.cells().count(slots.get(index)))
                    .as("slot %d", slots.get(index))
                    .isEqualTo(FIRST_NUMBER + index);
        }
        assertThat(slots).hasSize(form == Form.FORM_2019 ? 198 : 200);
    }

    @Test
    void anEmptyTemplateIsNoReport() throws IOException {
        ReadResult result = new DocumentReader().read("填报.xlsx", FormTemplate.xlsx(Form.FORM_2021));

        assertThat(result instanceof ReadResult.Report report
                        && report.document().isComplete())
                .isFalse();
    }

    @Test
    void nobodysFormIsMixed() {
        assertThatThrownBy(() -> FormTemplate.xlsx(Form.MIXED)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachNumberCellRefusesWords() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(new ByteArrayInputStream(FormTemplate.xlsx(Form.FORM_2021)))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(numberCells(sheet)).hasSize(200);
            assertThat(sheet.getDataValidations())
                    .allSatisfy(validation ->
                            assertThat(validation.getShowErrorBox()).isTrue());
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getStringCellValue()).doesNotStartWith("=");
                }
            }
        }
    }
}
