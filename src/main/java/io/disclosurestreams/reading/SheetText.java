package io.disclosurestreams.reading;

import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The text of the cells of a sheet as it is shown. */
final class SheetText {

    private final Workbook workbook;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    SheetText(Workbook workbook) {
        this.workbook = workbook;
        this.formatter.setUseCachedValuesForFormulaCells(true);
    }

    /**
     * @throws FormatException for a formula whose value was not saved
     */
    String of(Cell cell) throws FormatException {
        if (cell == null) {
            return "";
        }
        SavedFormula.check(cell);
        String text = value(cell);
        Font font = workbook.getFontAt(cell.getCellStyle().getFontIndex());
        if (cell.getCellType() == CellType.STRING) {
            RichTextString rich = cell.getRichStringCellValue();
            // longer text is prose, and what has more fonts than that is none of a cell of figures
            if (rich.numFormattingRuns() > 0
                    && rich.numFormattingRuns() <= WordCell.LONGEST
                    && text.length() <= WordCell.LONGEST) {
                String shown = shown(rich, font);
                return Wording.isBlank(shown) ? Marks.struck(text) : shown;
            }
        }
        // nothing stands in its place: whether it counts is not known
        return font.getStrikeout() ? Marks.struck(text) : text;
    }

    private String value(Cell cell) {
        String shown = formatter.formatCellValue(cell);
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC && !DateUtil.isCellDateFormatted(cell)
                ? ShownNumber.text(
                        cell.getNumericCellValue(), shown, cell.getCellStyle().getDataFormatString())
                : shown;
    }

    private String shown(RichTextString rich, Font ofCell) {
        String text = rich.getString();
        StringBuilder shown = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            Font font = font(rich, index, ofCell);
            String each = text.substring(index, index + 1);
            if (!font.getStrikeout()) {
                shown.append(
                        switch (font.getTypeOffset()) {
                            case Font.SS_SUPER -> Marks.raised(each);
                            case Font.SS_SUB -> Marks.lowered(each);
                            default -> each;
                        });
            }
        }
        return shown.toString();
    }

    private Font font(RichTextString rich, int index, Font ofCell) {
        Font font = null;
        if (rich instanceof XSSFRichTextString open) {
            font = open.getFontAtIndex(index);
        } else if (rich instanceof HSSFRichTextString old && old.getFontAtIndex(index) != HSSFRichTextString.NO_FONT) {
            font = workbook.getFontAt(old.getFontAtIndex(index));
        }
        return font == null ? ofCell : font;
    }
}
