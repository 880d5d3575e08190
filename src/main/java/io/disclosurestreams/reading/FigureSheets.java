package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Figures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.XSSFReader;

/**
 * Reads tables of figures in a workbook (.xlsx), row by row, since they are larger than any report. Hidden rows and
 * columns count: a filter hides what is data all the same, what is hidden by hand is told; hidden sheets don't count.
 */
final class FigureSheets {

    /** Bytes of the parts of the largest workbook. */
    static final long MOST_XML = 24 << 20;

    private final OoxmlPackage workbook;
    private final Set<String> hidden = new HashSet<>();
    private DayCount days = DayCount.SINCE_1900;

    private FigureSheets(OoxmlPackage workbook) {
        this.workbook = workbook;
    }

    /** The tables in order of the sheets; none if it is a workbook of another kind. */
    static List<FigureTable> read(OoxmlPackage workbook) throws FormatException {
        if (workbook.parts().values().stream()
                .noneMatch(part -> TableLines.mayHold(new String(part, StandardCharsets.ISO_8859_1)))) {
            return List.of();
        }
        PoiLimits.hold();
        try {
            OoxmlPackage strict = new OoxmlPackage(StrictMarkup.transitional(workbook.parts()));
            return new FigureSheets(strict).tables();
        } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    private List<FigureTable> tables() throws IOException, OpenXML4JException, XMLStreamException, FormatException {
        XSSFReader reader = new XSSFReader(OPCPackage.open(new UnpackedParts(workbook.parts())));
        SheetStrings strings = SheetStrings.of(workbook.partOfMain("sharedStrings"));
        settings(reader);
        List<FigureTable> tables = new ArrayList<>();
        Optional<String> report = Optional.empty();
        XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        for (int number = 1; sheets.hasNext(); number++) {
            try (InputStream part = sheets.next()) {
                if (hidden.contains(sheets.getSheetName())) {
                    continue;
                }
                FigureSheet sheet = new FigureSheet(reader.getStylesTable(), strings, days);
                SheetLines rows = new SheetLines(number);
                sheet.read(new Xml(part), rows);
                if (rows.lines().hasHeader()) {
                    if (sheet.isFiltered() || hasFilteredTable()) {
                        rows.lines().showAll();
                    }
                    tables.add(rows.lines().table(sheet.hiddenColumns()));
                } else if (report.isEmpty() && isReport(rows.others())) {
                    report = Optional.of(sheets.getSheetName());
                }
            }
        }
        if (!tables.isEmpty() && report.isPresent()) {
            throw new FormatException(
                    "holds a table of figures and, on the sheet %s, a report in the official form; hand them in as two workbooks"
                            .formatted(report.get()),
                    "既有汇总表，又有年度报告统计表（工作表“%s”），请分成两个文件提交".formatted(report.get()));
        }
        return tables;
    }

    /** Which sheets no one sees who opens the workbook: what is left there is not handed in; and how it counts days. */
    private void settings(XSSFReader reader) throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream main = reader.getWorkbookData()) {
            Xml xml = new Xml(main);
            while (xml.enterAny()) {
                if (xml.name().equals("sheet") && xml.attribute("state").matches("hidden|veryHidden")) {
                    hidden.add(xml.attribute("name"));
                } else if (xml.name().equals("workbookPr")
                        && xml.attribute("date1904").matches("1|true")) {
                    days = DayCount.SINCE_1904;
                }
            }
        }
    }

    /** A sheet's tables of its own have filters too. */
    private boolean hasFilteredTable() throws XMLStreamException {
        for (var part : workbook.parts().entrySet()) {
            if (part.getKey().matches("xl/tables/[^/]+\\.xml")) {
                Xml xml = new Xml(part.getValue());
                while (xml.enterAny()) {
                    if (xml.name().equals("filterColumn")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isReport(List<SheetRow> rows) {
        Content content = new Content(SheetBlocks.of(rows, List.of()), "row", Optional.empty(), Optional.empty());
        return ReportReader.read(content).stream()
                .anyMatch(report -> Figures.all().stream()
                        .filter(figure -> figure.slot() >= Figures.REQUESTS_START)
                        .anyMatch(figure -> report.cells().isCount(figure.slot())));
    }
}
