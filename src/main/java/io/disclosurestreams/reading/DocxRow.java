package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A row of a table in a Word document (.docx) while it is read. */
final class DocxRow {

    private static final double UNITS_A_POINT = 20;
    private static final String MERGED = "continue";

    private final List<WordCell> cells = new ArrayList<>();
    private boolean shown = true;
    private boolean flat;
    private int column;
    private int columns;
    private boolean continuesAbove;
    private boolean continuesBefore;
    private boolean deleted;

    /** Reads the row's own properties: columns left out before it; whether it is hidden, deleted or a mere line. */
    void properties(Xml xml) throws XMLStreamException {
        while (xml.enter()) {
            switch (xml.name()) {
                case "gridBefore" -> column = xml.number("val", 0);
                case "trHeight" ->
                    flat = xml.attribute("hRule").equals("exact")
                            && Unseen.isFlat(xml.number("val", 0) / UNITS_A_POINT);
                case "hidden" -> shown &= !xml.isOn();
                case "del" -> shown = false;
                default -> {
                    // layout
                }
            }
            xml.skip();
        }
    }

    void beginCell() {
        columns = 1;
        continuesAbove = false;
        continuesBefore = false;
        deleted = false;
    }

    /**
     * Reads the cell's own properties.
     *
     * @return the look, on the ground that the cell has
     */
    DocxLook cellProperties(Xml xml, DocxLook look) throws XMLStreamException {
        DocxLook shaded = look;
        while (xml.enter()) {
            switch (xml.name()) {
                case "gridSpan" -> columns = Math.max(1, xml.number("val", 1));
                case "vMerge" -> continuesAbove = isContinued(xml);
                case "hMerge" -> continuesBefore = isContinued(xml);
                case "cellDel" -> deleted = true;
                case "shd" -> shaded = shaded.upon(xml);
                default -> {
                    // layout
                }
            }
            xml.skip();
        }
        return shaded;
    }

    private static boolean isContinued(Xml xml) {
        return xml.attribute("val").isEmpty() || xml.attribute("val").equals(MERGED);
    }

    void endCell(List<Block> content) {
        if (continuesBefore && !cells.isEmpty()) {
            WordCell before = cells.remove(cells.size() - 1);
            cells.add(new WordCell(
                    before.column(), before.columns() + columns, before.continuesAbove(), before.content()));
        } else if (!deleted) {
            cells.add(new WordCell(column, columns, continuesAbove, content));
        }
        column += columns;
    }

    boolean isShown() {
        return shown;
    }

    List<WordCell> cells() {
        return flat ? cells.stream().map(WordCell::flat).toList() : cells;
    }
}
