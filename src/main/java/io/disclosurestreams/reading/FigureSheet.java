package io.disclosurestreams.reading;

import io.disclosurestreams.reading.FigureTable.Visibility;
import io.disclosurestreams.reading.SheetFont.Ground;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** Walks through a sheet (.xlsx) row by row, without holding it, and reads its cells as a report's are read. */
final class FigureSheet {

    /** Columns that a sheet can have. */
    private static final int WIDEST = 1 << 14;

    /** Hears of the rows in their order. */
    interface Rows {

        /**
         * @param number in the sheet, from 1
         * @return false if no more of them is wanted
         */
        boolean row(int number, List<String> cells, Visibility visibility) throws FormatException;
    }

    private final StylesTable styles;
    private final SheetStrings strings;
    private final DayCount days;
    private final SheetNumber numbers = new SheetNumber();
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private boolean filtered;
    private int number;

    FigureSheet(StylesTable styles, SheetStrings strings, DayCount days) {
        this.styles = styles;
        this.strings = strings;
        this.days = days;
    }

    void read(Xml xml, Rows rows) throws XMLStreamException, FormatException {
        xml.enter();
        while (xml.enter()) {
            switch (xml.name()) {
                case "cols" -> columns(xml);
                case "sheetData" -> {
                    if (!rows(xml, rows)) {
                        return;
                    }
                }
                case "autoFilter" -> filtered |= hasCriterion(xml);
                default -> xml.skip();
            }
        }
    }

    /** Columns, from 0, that no one sees. */
    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /** Whether a filter is set, which hides rows; known once all is read. */
    boolean isFiltered() {
        return filtered;
    }

    private void columns(Xml xml) throws XMLStreamException {
        while (xml.enter()) {
            if (isOn(xml.attribute("hidden"))) {
                int last = Math.min(xml.number("max", 0), WIDEST);
                for (int column = Math.max(1, xml.number("min", 1)); column <= last; column++) {
                    hiddenColumns.add(column - 1);
                }
            }
            xml.skip();
        }
    }

    private static boolean hasCriterion(Xml xml) throws XMLStreamException {
        boolean criterion = false;
        while (xml.enter()) {
            criterion |= xml.name().equals("filterColumn");
            xml.skip();
        }
        return criterion;
    }

    private static boolean isOn(String value) {
        return value.equals("1") || value.equals("true");
    }

    private boolean rows(Xml xml, Rows rows) throws XMLStreamException, FormatException {
        while (xml.enter()) {
            number = xml.number("r", number + 1);
            Visibility visibility = isHiddenRow(xml) ? Visibility.HIDDEN : Visibility.SHOWN;
            if (!rows.row(number, cells(xml), visibility)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHiddenRow(Xml row) {
        String height = row.attribute("ht");
        return isOn(row.attribute("hidden"))
                || height.matches("\\d{1,3}(?:\\.\\d{1,20})?") && Unseen.isFlat(Double.parseDouble(height));
    }

    private List<String> cells(Xml xml) throws XMLStreamException, FormatException {
        List<String> cells = new ArrayList<>();
        while (xml.enter()) {
            String reference = xml.attribute("r");
            int column = reference.isEmpty() ? cells.size() : new CellReference(reference).getCol();
            while (cells.size() < column && cells.size() < WIDEST) {
                cells.add("");
            }
            cells.add(cell(xml, reference));
        }
        return cells;
    }

    private String cell(Xml xml, String reference) throws XMLStreamException, FormatException {
        String type = xml.attribute("t");
        XSSFCellStyle style =
                styles == null || styles.getNumCellStyles() == 0 ? null : styles.getStyleAt(xml.number("s", 0));
        boolean formula = false;
        Optional<String> value = Optional.empty();
        List<SheetRun> inline = List.of();
        while (xml.enter()) {
            switch (xml.name()) {
                case "v" -> value = Optional.of(xml.text());
                case "is" -> inline = SheetStrings.runs(xml);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        if (formula) {
            SavedFormula.check(reference, value.orElse(null), type);
        }
        List<SheetRun> runs = type.equals("s")
                ? value.isPresent()
                        ? strings.text(value.get().strip()).orElseThrow(() -> SavedText.lacking(reference))
                        : List.of()
                : type.equals("inlineStr") ? inline : List.of(plain(type, value.orElse(""), style));
        return runs.stream().allMatch(run -> Wording.isBlank(run.text())) ? "" : shown(runs, style);
    }

    private String shown(List<SheetRun> runs, XSSFCellStyle style) {
        return style == null
                ? SheetRun.shown(runs, SheetFont.PLAIN, Ground.BARE)
                : SheetRun.shown(runs, SheetFont.of(style.getFont()), Ground.of(style));
    }

    private SheetRun plain(String type, String value, CellStyle style) {
        String text = switch (type) {
            case "b" -> isOn(value) ? "TRUE" : "FALSE";
            case "", "n" ->
                value.isBlank() || style == null ? value : numbers.stored(Double.parseDouble(value), style, days);
            default -> value;
        };
        return new SheetRun(text, Optional.empty());
    }
}
