package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Block.DrawnCell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes a page's paragraphs and tables as a Word document or a workbook, as office programs do. */
final class OfficePaper {

    private OfficePaper() {}

    /** The page's body; the row or paragraph in which a page was cut off is left out. */
    private static Element body(String html) {
        Document page = Jsoup.parse(html);
        Element lastRow = page.getElementsByTag("tr").last();
        if (lastRow != null && html.lastIndexOf("<tr") > html.lastIndexOf("</tr")) {
            lastRow.remove();
        }
        Element last = page.body().lastElementChild();
        if (last != null && last.normalName().equals("p") && !html.contains("</body>")) {
            last.remove();
        }
        return page.body();
    }

    static byte[] docx(String html) {
        return Packed.docx(docxBody(html)).bytes();
    }

    static String docxBody(String html) {
        StringBuilder body = new StringBuilder();
        body(html).children().forEach(child -> block(child, body));
        return body.toString();
    }

    private static void block(Element element, StringBuilder body) {
        if (!element.normalName().equals("table")) {
            body.append(paragraph(element.wholeText()));
            return;
        }
        body.append("<w:tbl>");
        Grid grid = new Grid();
        Map<Integer, DrawnCell> open = new TreeMap<>();
        for (Element row : element.select("> tr, > tbody > tr")) {
            body.append("<w:tr>");
            List<Element> cells = row.select("> td");
            cells.forEach(cell -> grid.cell("", span(cell, "colspan"), span(cell, "rowspan")));
            grid.endRow(1);
            List<DrawnCell> placed =
                    grid.table().rows().get(grid.rowCount() - 1).cells();
            Map<Integer, String> drawn = new TreeMap<>();
            for (int index = 0; index < placed.size(); index++) {
                DrawnCell cell = placed.get(index);
                StringBuilder content = new StringBuilder();
                cells.get(index).children().forEach(child -> block(child, content));
                boolean words = cells.get(index).children().isEmpty();
                String inner = words ? paragraph(cells.get(index).wholeText()) : content + paragraph("");
                drawn.put(cell.column(), cell(cell, cell.rows() > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", inner));
            }
            open.forEach((column, cell) -> drawn.put(column, cell(cell, "<w:vMerge/>", paragraph(""))));
            drawn.values().forEach(body::append);
            placed.forEach(cell -> open.put(cell.column(), cell));
            open.replaceAll((column, cell) -> new DrawnCell(cell.text(), column, cell.columns(), cell.rows() - 1));
            open.values().removeIf(cell -> cell.rows() <= 0);
            body.append("</w:tr>");
        }
        body.append("</w:tbl>");
    }

    private static String cell(DrawnCell cell, String merge, String content) {
        return "<w:tc><w:tcPr><w:gridSpan w:val=\"" + cell.columns() + "\"/>" + merge + "</w:tcPr>" + content
                + "</w:tc>";
    }

    static String paragraph(String text) {
        return text.isEmpty()
                ? "<w:p/>"
                : "<w:p><w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;") + "</w:t></w:r></w:p>";
    }

    private static int span(Element cell, String attribute) {
        return cell.hasAttr(attribute) ? Integer.parseInt(cell.attr(attribute)) : 1;
    }

    /** Title, prose and tables under each other on one sheet. */
    static byte[] sheet(String html, Workbook workbook) {
        write(html, workbook.createSheet("年报"));
        return bytes(workbook);
    }

    static void write(String html, Sheet sheet) {
        CellStyle ruled = sheet.getWorkbook().createCellStyle();
        ruled.setBorderBottom(BorderStyle.THIN);
        for (Element element : body(html).children()) {
            int row = sheet.getLastRowNum() + 1;
            if (element.normalName().equals("table")) {
                table(element, sheet, row, ruled);
            } else {
                sheet.createRow(row).createCell(0).setCellValue(element.text());
            }
        }
    }

    private static void table(Element table, Sheet sheet, int top, CellStyle ruled) {
        Grid grid = new Grid();
        int last = 0;
        for (Element each : table.select("> tr, > tbody > tr")) {
            Row row = sheet.getRow(top + grid.rowCount());
            row = row == null ? sheet.createRow(top + grid.rowCount()) : row;
            List<Element> cells = new ArrayList<>(each.select("> td"));
            cells.forEach(cell -> grid.cell("", span(cell, "colspan"), span(cell, "rowspan")));
            grid.endRow(1);
            List<DrawnCell> placed =
                    grid.table().rows().get(grid.rowCount() - 1).cells();
            for (int index = 0; index < placed.size(); index++) {
                DrawnCell at = placed.get(index);
                Cell cell = row.createCell(at.column());
                String text = cells.get(index).text().replace('\u00a0', ' ').strip();
                cell.setCellStyle(ruled);
                if (text.matches("\\d{1,15}")) {
                    cell.setCellValue(Long.parseLong(text));
                } else if (!text.isEmpty()) {
                    cell.setCellValue(text);
                }
                CellRangeAddress region = new CellRangeAddress(
                        row.getRowNum(), row.getRowNum() + at.rows() - 1, at.column(), at.column() + at.columns() - 1);
                // where a damaged row is too wide, cells would overlap, which no sheet allows
                if (at.columns() * at.rows() > 1
                        && sheet.getMergedRegions().stream().noneMatch(region::intersects)) {
                    sheet.addMergedRegion(region);
                }
                last = Math.max(last, row.getRowNum() + at.rows() - 1);
            }
        }
        for (int row = top; row <= last; row++) {
            if (sheet.getRow(row) == null) {
                sheet.createRow(row);
            }
        }
    }

    static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the workbook holds, once it is saved and read again. */
    static Content content(Workbook workbook) throws FormatException {
        return SheetFormat.xlsx(OoxmlGuard.open(bytes(workbook), MediaType.XLSX, FigureSheets.MOST_XML));
    }
}
