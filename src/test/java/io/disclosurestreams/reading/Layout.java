package io.disclosurestreams.reading;

import io.disclosurestreams.reading.PaperReport.PaperCell;
import io.disclosurestreams.reading.PaperReport.PaperRow;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The ways in which real reports write their tables. */
enum Layout {
    /** A page with merged cells, as the official form. */
    HTML_MERGED,
    /** A page whose merged cells were split into blank ones. */
    HTML_SPLIT,
    /** A page that lies in a table, its tables in that. */
    HTML_NESTED,
    /** A page without tables: a paragraph a cell. */
    HTML_PARAGRAPHS,
    /** A cell a line, led by a tab; an empty line after each row. */
    TEXT_TABBED,
    /** A cell a line; an empty line is a blank cell. */
    TEXT_LINES,
    /** A cell a line, an empty line after each. */
    TEXT_SPACED,
    /** A row a line, bars between the cells. */
    TEXT_BARS,
    /** A cell a line, a bar after each. */
    TEXT_BAR_CELLS,
    /** A row a line, tabs between the cells, as copied from a sheet. */
    TEXT_TABS,
    /** A row a line, spaces between the cells: blank cells are lost. */
    TEXT_SPACES,
    /** A Word document with merged cells. */
    DOCX_MERGED(HTML_MERGED),
    /** A Word document whose merged cells were split into blank ones. */
    DOCX_SPLIT(HTML_SPLIT),
    /** A Word document that lies in a table, its tables in that. */
    DOCX_NESTED(HTML_NESTED),
    /** A Word document without tables: a paragraph a cell. */
    DOCX_PARAGRAPHS(HTML_PARAGRAPHS),
    /** A workbook with merged cells: all under each other on one sheet. */
    XLSX_MERGED(HTML_MERGED),
    /** A workbook without merged cells. */
    XLSX_SPLIT(HTML_SPLIT),
    /** An older workbook with merged cells. */
    XLS_MERGED(HTML_MERGED),
    /** An older workbook without merged cells. */
    XLS_SPLIT(HTML_SPLIT);

    private static final List<String> KINDS = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private final Optional<Layout> page;

    Layout() {
        this.page = Optional.empty();
    }

    /** An office document that is drawn as this page. */
    Layout(Layout page) {
        this.page = Optional.of(page);
    }

    boolean isHtml() {
        return name().startsWith("HTML");
    }

    boolean isOffice() {
        return page.isPresent();
    }

    boolean losesBlankCells() {
        return this == TEXT_SPACES;
    }

    /** The three tables of a report, as they may have been damaged. */
    record Sheets(List<PaperRow> two, List<PaperRow> three, List<PaperCell> four) {

        static Sheets of(PaperReport report) {
            return new Sheets(
                    new ArrayList<>(report.tableTwo()),
                    new ArrayList<>(report.tableThree()),
                    new ArrayList<>(report.tableFour()));
        }
    }

    /** The bytes of a document of which {@link #write} gave the words. */
    byte[] bytes(String text) {
        if (page.isEmpty()) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        return name().startsWith("DOCX")
                ? OfficePaper.docx(text)
                : OfficePaper.sheet(text, name().startsWith("XLSX") ? new XSSFWorkbook() : new HSSFWorkbook());
    }

    String write(String title, int year, Sheets sheets) {
        if (page.isPresent()) {
            return page.get().write(title, year, sheets);
        }
        StringBuilder text = new StringBuilder();
        paragraph(text, title);
        paragraph(text, "本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(year, year));
        paragraph(text, "一、总体情况");
        paragraph(text, year + "年，我局认真做好政府信息公开工作。");
        paragraph(text, "二、主动公开政府信息情况");
        table(text, sheets.two());
        paragraph(text, "三、收到和处理政府信息公开申请情况");
        three(text, sheets.three());
        paragraph(text, "四、政府信息公开行政复议、行政诉讼情况");
        four(text, sheets.four());
        paragraph(text, "五、存在的主要问题及改进情况");
        paragraph(text, "公开内容还不够全面，今后将加以改进。");
        paragraph(text, "六、其他需要报告的事项");
        paragraph(text, "无其他需要报告的事项。");
        return this == HTML_NESTED
                ? "<html><body><table><tr><td><table><tr><td>" + text
                        + "</td></tr></table></td></tr></table></body></html>"
                : isHtml() ? "<html><body>" + text + "</body></html>" : text.toString();
    }

    private void paragraph(StringBuilder text, String words) {
        text.append(isHtml() ? "<p>" + words + "</p>\n" : words + "\n");
        if (this == TEXT_SPACED) {
            text.append('\n');
        }
    }

    private void table(StringBuilder text, List<PaperRow> rows) {
        open(text);
        rows.forEach(row -> row(text, texts(row.cells())));
        close(text);
    }

    private void three(StringBuilder text, List<PaperRow> rows) {
        open(text);
        switch (this) {
            case HTML_MERGED, HTML_NESTED ->
                text.append("<tr><td colspan=3 rowspan=3>" + Words.CORNER)
                        .append("</td><td colspan=7>申请人情况</td></tr>\n<tr><td rowspan=2>自然人</td>")
                        .append("<td colspan=5>法人或其他组织</td><td rowspan=2>总计</td></tr>\n<tr>")
                        .append(String.join(
                                "",
                                KINDS.stream()
                                        .map(kind -> "<td>" + kind + "</td>")
                                        .toList()))
                        .append("</tr>\n");
            case HTML_SPLIT, TEXT_TABS -> {
                row(text, padded(List.of(Words.CORNER, "", "", "申请人情况"), 10));
                row(text, List.of("", "", "", "自然人", "法人或其他组织", "", "", "", "", "总计"));
                row(text, padded(List.of("", "", "", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"), 10));
            }
            default -> {
                row(text, List.of(Words.CORNER, "申请人情况"));
                row(text, List.of("自然人", "法人或其他组织", "总计"));
                row(text, KINDS);
            }
        }
        for (PaperRow row : rows) {
            boolean split = this == HTML_SPLIT || this == TEXT_TABS;
            if (this == HTML_MERGED || this == HTML_NESTED) {
                text.append(merged(row, rows));
            } else {
                List<String> cells = new ArrayList<>(texts(row.words()));
                while (split && cells.size() < 3) {
                    boolean top =
                            !cells.isEmpty() && cells.get(cells.size() - 1).matches("[一二四]、.*|（[一二七]）.*");
                    cells.add(top ? cells.size() : 0, "");
                }
                cells.addAll(texts(row.figures()));
                row(text, cells);
            }
        }
        close(text);
    }

    private static String merged(PaperRow row, List<PaperRow> rows) {
        StringBuilder cells = new StringBuilder("<tr>");
        for (int index = 0; index < row.words().size(); index++) {
            String label = row.words().get(index).text();
            boolean last = index == row.words().size() - 1;
            boolean wide = last && label.matches("[一二四]、.*");
            boolean half = last && label.matches("（[一二六七]）.*");
            int below = label.startsWith("三、") ? rows.size() - 3 : last ? 1 : groupSize(row, rows);
            cells.append(
                    "<td colspan=%d rowspan=%d>%s</td>".formatted(wide ? 3 : half ? 2 : 1, Math.max(1, below), label));
        }
        row.figures()
                .forEach(cell ->
                        cells.append("<td><p>" + (cell.text().isEmpty() ? "&nbsp;" : cell.text()) + "</p></td>"));
        return cells.append("</tr>\n").toString();
    }

    private static int groupSize(PaperRow first, List<PaperRow> rows) {
        int size = 1;
        int index = rows.indexOf(first) + 1;
        while (index < rows.size()
                && rows.get(index).words().size() == 1
                && rows.get(index).words().get(0).text().matches("\\d.*")) {
            size++;
            index++;
        }
        return size;
    }

    private void four(StringBuilder text, List<PaperCell> cells) {
        open(text);
        switch (this) {
            case HTML_MERGED, HTML_NESTED -> {
                text.append("<tr><td colspan=5>行政复议</td><td colspan=10>行政诉讼</td></tr>\n<tr>");
                RESULTS.forEach(result -> text.append("<td rowspan=2>" + result + "</td>"));
                text.append("<td colspan=5>未经复议直接起诉</td><td colspan=5>复议后起诉</td></tr>\n<tr>");
                for (int index = 0; index < 10; index++) {
                    text.append("<td>" + RESULTS.get(index % 5) + "</td>");
                }
                text.append("</tr>\n");
            }
            case HTML_SPLIT, TEXT_TABS -> {
                row(text, padded(List.of("行政复议", "", "", "", "", "行政诉讼"), 15));
                row(text, padded(List.of("", "", "", "", "", "未经复议直接起诉", "", "", "", "", "复议后起诉"), 15));
                row(text, results(3));
            }
            default -> {
                row(text, List.of("行政复议", "行政诉讼"));
                List<String> second = new ArrayList<>(RESULTS);
                second.addAll(List.of("未经复议直接起诉", "复议后起诉"));
                row(text, second);
                row(text, results(2));
            }
        }
        row(text, texts(cells));
        close(text);
    }

    private static List<String> results(int times) {
        List<String> results = new ArrayList<>();
        for (int index = 0; index < times; index++) {
            results.addAll(RESULTS);
        }
        return results;
    }

    private static List<String> padded(List<String> cells, int width) {
        List<String> padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> texts(List<PaperCell> cells) {
        return cells.stream().map(PaperCell::text).toList();
    }

    private void open(StringBuilder text) {
        if (isHtml() && this != HTML_PARAGRAPHS) {
            text.append("<table>\n");
        }
    }

    private void close(StringBuilder text) {
        if (isHtml() && this != HTML_PARAGRAPHS) {
            text.append("</table>\n");
        }
    }

    private void row(StringBuilder text, List<String> cells) {
        switch (this) {
            case HTML_MERGED, HTML_NESTED, HTML_SPLIT -> {
                text.append("<tr>");
                cells.forEach(cell -> text.append("<td>" + (cell.isEmpty() ? "&nbsp;" : cell) + "</td>"));
                text.append("</tr>\n");
            }
            case HTML_PARAGRAPHS ->
                cells.forEach(cell -> text.append("<p>" + (cell.isEmpty() ? "&nbsp;" : cell) + "</p>\n"));
            case TEXT_TABBED -> {
                cells.forEach(cell -> text.append('\t').append(cell).append('\n'));
                text.append('\n');
            }
            case TEXT_LINES -> cells.forEach(cell -> text.append(cell).append('\n'));
            case TEXT_SPACED ->
                cells.forEach(cell -> text.append(cell.isEmpty() ? "  " : cell).append("\n\n"));
            case TEXT_BARS ->
                text.append("| ").append(String.join(" | ", cells)).append(" |\n");
            case TEXT_BAR_CELLS ->
                cells.forEach(cell -> text.append((cell + " |").strip()).append('\n'));
            case TEXT_TABS -> text.append(String.join("\t", cells)).append('\n');
            default -> text.append(String.join(" ", cells).strip()).append('\n');
        }
    }
}
