package io.disclosurestreams.reading;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Walks through a sheet and refuses formulas without a value, which POI passes over like blank cells. */
final class FigureSheet extends XSSFSheetXMLHandler {

    private String reference = "";
    private String type = "";
    private boolean formula;
    private boolean inValue;
    private StringBuilder value;

    FigureSheet(
            StylesTable styles,
            ReadOnlySharedStringsTable strings,
            SheetContentsHandler rows,
            DataFormatter formatter) {
        super(styles, strings, rows, formatter, false);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        super.startElement(uri, name, qualified, attributes);
        if (name.equals("c")) {
            reference = String.valueOf(attributes.getValue("r"));
            type = String.valueOf(attributes.getValue("t"));
            formula = false;
            value = null;
        } else if (name.equals("f")) {
            formula = true;
        } else if (name.equals("v")) {
            inValue = true;
            value = new StringBuilder();
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        super.characters(text, start, length);
        if (inValue) {
            value.append(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        super.endElement(uri, name, qualified);
        if (name.equals("v")) {
            inValue = false;
        } else if (name.equals("c") && formula) {
            try {
                SavedFormula.check(reference, value == null ? null : value.toString(), type);
            } catch (FormatException why) {
                throw new FigureSheets.Refusal(why);
            }
        }
    }
}
