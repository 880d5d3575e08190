package io.disclosurestreams.reading;

import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.OfficeDrawings;

/**
 * The boxes of text of a Word document (.doc). What they hold is stored apart from the places where they hang, and is not
 * matched to them here: a cell with a box in it is told to hold something that is not read.
 */
final class DocBoxes {

    private final OfficeDrawings drawings;
    private final boolean filled;

    DocBoxes(HWPFDocument document) {
        this.drawings = document.getOfficeDrawingsMain();
        this.filled = !Wording.isBlank(document.getMainTextboxRange().text().replaceAll("\\p{Cntrl}", ""));
    }

    /** True if a box hangs at the character of the document. */
    boolean isAt(int character) {
        OfficeDrawing drawing = filled ? drawings.getOfficeDrawingAt(character) : null;
        return drawing != null && hasText(drawing.getOfficeArtSpContainer());
    }

    private static boolean hasText(EscherContainerRecord shape) {
        EscherRecord options = shape == null ? null : shape.getChildById(EscherOptRecord.RECORD_ID);
        return options instanceof EscherOptRecord known && known.lookup(EscherPropertyTypes.TEXT__TEXTID) != null;
    }
}
