package io.disclosurestreams.reading;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/** Texts that a cell refers to and that are not in the workbook, as where it was mended: it would look like a blank cell. */
final class SavedText {

    private SavedText() {}

    static void check(Cell cell) throws FormatException {
        if (cell instanceof XSSFCell saved
                && saved.getCTCell().getT() == STCellType.S
                && saved.getCTCell().isSetV()) {
            String number = saved.getCTCell().getV();
            long texts = saved.getSheet()
                    .getWorkbook()
                    .getSharedStringSource()
                    .getSharedStringItems()
                    .size();
            if (!number.matches("\\d{1,9}") || Long.parseLong(number) >= texts) {
                throw lacking(saved.getReference());
            }
        }
    }

    static FormatException lacking(String reference) {
        return new FormatException(
                "has a text in cell %s that is lost; open it in a spreadsheet program, mend the cell and save it"
                        .formatted(reference),
                "单元格%s的文字已丢失，请用电子表格软件打开，补正该单元格后保存".formatted(reference));
    }
}
