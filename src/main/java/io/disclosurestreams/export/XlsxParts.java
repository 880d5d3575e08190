package io.disclosurestreams.export;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parts of a workbook of two sheets (ECMA-376) that are the same in every file. */
final class XlsxParts {

    static final String DATA_SHEET = "数据";
    static final String ABOUT_SHEET = "说明";

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final String TYPES = XML + """
        <Types xmlns="%1$s/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/xl/workbook.xml" ContentType="%2$ssheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="%2$sworksheet+xml"/>
        <Override PartName="/xl/worksheets/sheet2.xml" ContentType="%2$sworksheet+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="%2$sstyles+xml"/>
        </Types>""".formatted(PACKAGE, TYPE);

    private static final String ROOT = XML + """
        <Relationships xmlns="%s/relationships">
        <Relationship Id="rId1" Type="%s/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>""".formatted(PACKAGE, RELATIONS);

    private static final String WORKBOOK = XML + """
        <workbook xmlns="%s" xmlns:r="%s"><sheets>
        <sheet name="%s" sheetId="1" r:id="rId1"/><sheet name="%s" sheetId="2" r:id="rId2"/>
        </sheets></workbook>""".formatted(MAIN, RELATIONS, DATA_SHEET, ABOUT_SHEET);

    private static final String SHEETS = XML + """
        <Relationships xmlns="%1$s/relationships">
        <Relationship Id="rId1" Type="%2$s/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="rId2" Type="%2$s/worksheet" Target="worksheets/sheet2.xml"/>
        <Relationship Id="rId3" Type="%2$s/styles" Target="styles.xml"/>
        </Relationships>""".formatted(PACKAGE, RELATIONS);

    /** One xf for each {@link XlsxStyle}, in its order. */
    static final String STYLES = XML + """
        <styleSheet xmlns="%s">
        <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>
        <fonts count="3"><font><sz val="11"/><name val="宋体"/></font>\
        <font><b/><sz val="11"/><name val="宋体"/></font>\
        <font><sz val="9"/><color rgb="FF7F7F7F"/><name val="宋体"/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
        <cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
        <xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" \
        applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
        <xf numFmtId="49" fontId="2" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>
        <xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
        <xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
        </styleSheet>""".formatted(MAIN);

    private static final String SHEET = XML + "<worksheet xmlns=\"%s\">".formatted(MAIN);

    private XlsxParts() {}

    /** By name, in the order in which programs look for them. */
    static Map<String, String> fixed() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", ROOT);
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", SHEETS);
        parts.put("xl/styles.xml", STYLES);
        return parts;
    }

    /**
     * How the sheet of rows begins, up to its first row.
     *
     * @param rows from the top that stay in view
     * @param columns from the left that stay in view
     */
    static String data(int rows, int columns) {
        return SHEET
                + pane(rows, columns)
                + "<sheetFormatPr defaultColWidth=\"14\" defaultRowHeight=\"15\"/><sheetData>";
    }

    /** How the sheet that explains the other begins. */
    static String about() {
        return SHEET + """
            <sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="34" customWidth="1"/>\
            <col min="2" max="3" width="60" customWidth="1"/></cols><sheetData>""";
    }

    private static String pane(int rows, int columns) {
        String across = columns == 0 ? "" : " xSplit=\"" + columns + "\"";
        return "<sheetViews><sheetView workbookViewId=\"0\"><pane" + across + " ySplit=\"" + rows + "\" topLeftCell=\""
                + XlsxSheet.letters(columns) + (rows + 1) + "\" activePane=\""
                + (columns == 0 ? "bottomLeft" : "bottomRight")
                + "\" state=\"frozen\"/></sheetView></sheetViews>";
    }

    static String closing() {
        return "</sheetData></worksheet>";
    }
}
