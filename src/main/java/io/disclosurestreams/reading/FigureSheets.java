package io.disclosurestreams.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads tables of figures in a workbook (.xlsx), row by row, since they are larger than any report. Hidden rows and
 * columns count: a filter hides what is data all the same; hidden sheets don't.
 */
final class FigureSheets {

    /** Bytes of the parts of the largest workbook. */
    static final long MOST_XML = 24 << 20;

    private FigureSheets() {}

    /** The tables in order of the sheets; none if it is a workbook of another kind. */
    static List<FigureTable> read(OoxmlPackage workbook) throws FormatException {
        if (workbook.parts().values().stream()
                .noneMatch(part -> TableLines.mayHold(new String(part, StandardCharsets.ISO_8859_1)))) {
            return List.of();
        }
        PoiLimits.hold();
        try {
            OPCPackage parts = OPCPackage.open(new UnpackedParts(StrictMarkup.transitional(workbook.parts())));
            XSSFReader reader = new XSSFReader(parts);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
            List<FigureTable> tables = new ArrayList<>();
            Set<String> hidden = hidden(reader);
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            for (int number = 1; sheets.hasNext(); number++) {
                try (InputStream sheet = sheets.next()) {
                    if (hidden.contains(sheets.getSheetName())) {
                        continue;
                    }
                    Rows rows = new Rows(new TableLines(number));
                    parse(sheet, new FigureSheet(reader.getStylesTable(), strings, rows, new Days()));
                    if (rows.lines.hasHeader()) {
                        tables.add(rows.lines.table());
                    }
                }
            }
            return tables;
        } catch (Refusal refusal) {
            throw refusal.why;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | XMLStreamException
                | ParserConfigurationException
                | RuntimeException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    /** The names of the sheets that no one sees who opens the workbook: what is left there is not handed in. */
    private static Set<String> hidden(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        Set<String> hidden = new HashSet<>();
        try (InputStream workbook = reader.getWorkbookData()) {
            Xml xml = new Xml(workbook.readAllBytes());
            while (xml.enterAny()) {
                if (xml.name().equals("sheet") && xml.attribute("state").matches("hidden|veryHidden")) {
                    hidden.add(xml.attribute("name"));
                }
            }
        }
        return hidden;
    }

    private static void parse(InputStream sheet, FigureSheet handler)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader reader = XMLHelper.newXMLReader();
        reader.setContentHandler(handler);
        try {
            reader.parse(new InputSource(sheet));
        } catch (EndOfSearch noTable) {
            // the sheet holds something else
        }
    }

    /** Days as everybody reads them alike, whatever the sheet's own format says, and numbers as they are stored. */
    private static final class Days extends DataFormatter {

        Days() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int index, String format, boolean since1904) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime day = DateUtil.getLocalDateTime(value, since1904);
                return day.toLocalDate().toString();
            }
            return ShownNumber.text(value, super.formatRawCellContents(value, index, format, since1904), format);
        }
    }

    /** Hands the rows on, those too that the sheet leaves out, as far as their cells go. */
    private static final class Rows implements SheetContentsHandler {

        private final TableLines lines;
        private List<String> cells = new ArrayList<>();
        private int width;

        Rows(TableLines lines) {
            this.lines = lines;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = new CellReference(reference).getCol();
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value);
        }

        @Override
        public void endRow(int row) {
            while (cells.size() < width) {
                cells.add("");
            }
            try {
                lines.add(row + 1, cells, FigureTable.Ending.CLOSED);
            } catch (FormatException why) {
                throw new Refusal(why);
            }
            if (width == 0 && lines.hasHeader()) {
                width = cells.size();
            }
            if (lines.isNoTable()) {
                throw new EndOfSearch();
            }
        }
    }

    /** Carries a refusal through the parser, which knows exceptions of its own only. */
    static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient FormatException why;

        Refusal(FormatException why) {
            super(why);
            this.why = why;
        }
    }

    private static final class EndOfSearch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
