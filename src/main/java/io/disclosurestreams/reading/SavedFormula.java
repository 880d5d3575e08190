package io.disclosurestreams.reading;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Formulas whose value no one has saved, as programs write them that can't calculate: they look like blank cells. */
final class SavedFormula {

    private SavedFormula() {}

    static void check(Cell cell) throws FormatException {
        if (cell instanceof XSSFCell saved && saved.getCellType() == CellType.FORMULA) {
            String value = saved.getCTCell().getV();
            check(saved.getReference(), value, saved.getCTCell().getT().toString());
        }
    }

    /**
     * @param value of the formula as saved; null if there is none
     * @param type of the cell: only a text may be empty
     */
    static void check(String reference, String value, String type) throws FormatException {
        if (value == null || value.isBlank() && !type.equals("str")) {
            throw new FormatException(
                    "has a formula in cell %s that has no saved value; open it in a spreadsheet program and save it"
                            .formatted(reference),
                    "单元格%s的公式没有保存计算结果，请用电子表格软件打开后保存".formatted(reference));
        }
    }
}
