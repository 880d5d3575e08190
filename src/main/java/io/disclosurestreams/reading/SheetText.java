package io.disclosurestreams.reading;

import io.disclosurestreams.reading.SheetFont.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The text of the cells of a sheet as it is shown. */
final class SheetText {

    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);
    private final SheetNumber numbers = new SheetNumber();
    private final DayCount days;

    SheetText(Workbook workbook) {
        this.workbook = workbook;
        this.formatter.setUseCachedValuesForFormulaCells(true);
        boolean since1904 = workbook instanceof XSSFWorkbook open && open.isDate1904()
                || workbook instanceof HSSFWorkbook old
                        && old.getInternalWorkbook().isUsing1904DateWindowing();
        this.days = since1904 ? DayCount.SINCE_1904 : DayCount.SINCE_1900;
    }

    /**
     * @throws FormatException for a formula whose value was not saved, or a text that is not there
     */
    String of(Cell cell) throws FormatException {
        if (cell == null) {
            return "";
        }
        SavedFormula.check(cell);
        SavedText.check(cell);
        String text = value(cell);
        if (Wording.isBlank(text)) {
            return text;
        }
        SheetFont font = SheetFont.of(workbook.getFontAt(cell.getCellStyle().getFontIndex()), workbook);
        return SheetRun.shown(runs(cell, text), font, Ground.of(cell.getCellStyle()));
    }

    private String value(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? numbers.shown(cell.getNumericCellValue(), cell.getCellStyle(), days)
                : formatter.formatCellValue(cell);
    }

    private List<SheetRun> runs(Cell cell, String text) {
        if (cell.getCellType() == CellType.STRING) {
            RichTextString rich = cell.getRichStringCellValue();
            // longer text is prose, and what has more fonts than that is none of a cell of figures
            if (rich.numFormattingRuns() > 0
                    && rich.numFormattingRuns() <= WordCell.LONGEST
                    && text.length() <= WordCell.LONGEST) {
                return runs(rich);
            }
        }
        return List.of(new SheetRun(text, Optional.empty()));
    }

    private List<SheetRun> runs(RichTextString rich) {
        List<SheetRun> runs = new ArrayList<>();
        String text = rich.getString();
        for (int index = 0; index < text.length(); index++) {
            runs.add(new SheetRun(
                    text.substring(index, index + 1), font(rich, index).map(font -> SheetFont.of(font, workbook))));
        }
        return runs;
    }

    private Optional<Font> font(RichTextString rich, int index) {
        if (rich instanceof XSSFRichTextString open) {
            return Optional.ofNullable(open.getFontAtIndex(index));
        }
        return rich instanceof HSSFRichTextString old && old.getFontAtIndex(index) != HSSFRichTextString.NO_FONT
                ? Optional.of(workbook.getFontAt(old.getFontAtIndex(index)))
                : Optional.empty();
    }
}
