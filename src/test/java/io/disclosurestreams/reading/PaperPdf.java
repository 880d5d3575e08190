package io.disclosurestreams.reading;

import io.disclosurestreams.reading.Layout.Sheets;
import io.disclosurestreams.reading.PaperReport.PaperCell;
import io.disclosurestreams.reading.PaperReport.PaperRow;
import java.util.ArrayList;
import java.util.List;

/** Draws a report as PDF: tables with lines or without, on pages of any size, rows cut where a page ends or kept. */
final class PaperPdf {

    /** How tables are drawn. */
    enum Drawing {
        RULED(595, 842),
        RULED_LANDSCAPE(842, 595),
        RULED_SHORT(700, 330),
        RULED_CUT_ROWS(595, 370),
        GAPS(842, 595),
        GAPS_SHORT(842, 400);

        final double width;
        final double height;

        Drawing(double width, double height) {
            this.width = width;
            this.height = height;
        }

        boolean isRuled() {
            return name().startsWith("RULED");
        }
    }

    record Cell(String text, int row, int column, int rows, int columns) {}

    private static final double MARGIN = 40;
    private static final double SIZE = 9;
    private static final double LEADING = 12;
    private static final double PADDING = 4;
    private static final List<String> KINDS = List.of("商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他");
    private static final List<String> RESULTS = List.of("结果维持", "结果纠正", "其他结果", "尚未审结", "总计");

    private final Drawing drawing;
    private final PdfPen pen;
    private double y;
    private int page;

    private PaperPdf(Drawing drawing) {
        this.drawing = drawing;
        this.pen = new PdfPen(drawing.width, drawing.height);
        newPage();
    }

    static byte[] draw(String title, int year, Sheets sheets, Drawing drawing) {
        return pen(title, year, sheets, drawing).bytes();
    }

    static PdfPen pen(String title, int year, Sheets sheets, Drawing drawing) {
        PaperPdf pdf = new PaperPdf(drawing);
        pdf.line((drawing.width - PdfPen.width(title, SIZE)) / 2, title);
        pdf.line(MARGIN, "本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。".formatted(year, year));
        pdf.line(MARGIN, "一、总体情况");
        pdf.line(MARGIN, year + "年，我局认真做好政府信息公开工作。");
        pdf.line(MARGIN, "二、主动公开政府信息情况");
        pdf.table(two(sheets.two()), new double[] {6, 1, 1, 1, 1, 1, 1});
        pdf.line(MARGIN, "三、收到和处理政府信息公开申请情况");
        pdf.table(three(sheets.three()), new double[] {2, 3, 8, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4, 2.4});
        pdf.line(MARGIN, "四、政府信息公开行政复议、行政诉讼情况");
        pdf.table(four(sheets.four()), new double[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        pdf.line(MARGIN, "五、存在的主要问题及改进情况");
        pdf.line(MARGIN, "公开内容还不够全面，今后将加以改进。");
        pdf.line(MARGIN, "六、其他需要报告的事项");
        pdf.line(MARGIN, "无其他需要报告的事项。");
        return pdf.pen;
    }

    private void newPage() {
        pen.page();
        page++;
        pen.text(drawing.width / 2, drawing.height - 15, SIZE, "- " + page + " -");
        y = MARGIN;
    }

    private void line(double x, String text) {
        if (y + 2 * LEADING > drawing.height - MARGIN) {
            newPage();
        }
        y += 2 * LEADING;
        pen.text(x, y - LEADING / 2, SIZE, text);
    }

    private static List<Cell> two(List<PaperRow> rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<PaperCell> texts = rows.get(row).cells();
            boolean labelled = !rows.get(row).words().isEmpty();
            if (!labelled) {
                cells.add(new Cell("", row, 0, 1, 1));
            }
            int first = labelled ? 1 : 0;
            int each = labelled && texts.size() == 1 ? 7 : 6 / Math.max(1, texts.size() - first);
            for (int index = 0; index < texts.size(); index++) {
                boolean head = index < first && texts.size() > 1;
                int column = index < first ? 0 : 1 + (index - first) * each;
                cells.add(new Cell(texts.get(index).text(), row, column, 1, head ? 1 : each));
            }
        }
        return cells;
    }

    private static List<Cell> three(List<PaperRow> rows) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(Words.CORNER, 0, 0, 3, 3));
        cells.add(new Cell("申请人情况", 0, 3, 1, 7));
        cells.add(new Cell("自然人", 1, 3, 2, 1));
        cells.add(new Cell("法人或其他组织", 1, 4, 1, 5));
        cells.add(new Cell("总计", 1, 9, 2, 1));
        for (int kind = 0; kind < KINDS.size(); kind++) {
            cells.add(new Cell(KINDS.get(kind), 2, 4 + kind, 1, 1));
        }
        int[] open = {-1, -1};
        for (int index = 0; index <= rows.size(); index++) {
            List<PaperCell> words = index < rows.size() ? rows.get(index).words() : List.of();
            String label = words.isEmpty() ? "" : words.get(words.size() - 1).text();
            boolean wide = index == rows.size() || label.matches("[一二四]、.*");
            if (wide || label.matches("（[一二六七]）.*") || words.size() > 1) {
                close(cells, open, 1, index);
            }
            if (wide) {
                close(cells, open, 0, index);
            }
            if (index < rows.size()) {
                row(cells, rows.get(index), index + 3, open);
            }
        }
        return cells;
    }

    /** A group's cell gets as many rows as it has when the next begins. */
    private static void close(List<Cell> cells, int[] open, int group, int row) {
        if (open[group] >= 0) {
            Cell cell = cells.get(open[group]);
            cells.set(open[group], new Cell(cell.text(), cell.row(), cell.column(), row + 3 - cell.row(), 1));
            open[group] = -1;
        }
    }

    private static void row(List<Cell> cells, PaperRow row, int at, int[] open) {
        List<PaperCell> words = row.words();
        for (int index = 0; index + 1 < words.size(); index++) {
            int group = words.get(index).text().startsWith("三、") ? 0 : 1;
            open[group] = cells.size();
            cells.add(new Cell(words.get(index).text(), at, group, 1, 1));
        }
        int column = open[1] >= 0 ? 2 : open[0] >= 0 ? 1 : 0;
        String label = words.isEmpty() ? "" : words.get(words.size() - 1).text();
        cells.add(new Cell(label, at, column, 1, 3 - column));
        int next = 3;
        for (PaperCell figure : row.figures()) {
            int wide = figure.text().contains("，") ? 2 : 1;
            cells.add(new Cell(figure.text(), at, next, 1, wide));
            next += wide;
        }
    }

    private static List<Cell> four(List<PaperCell> figures) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell("行政复议", 0, 0, 1, 5));
        cells.add(new Cell("行政诉讼", 0, 5, 1, 10));
        cells.add(new Cell("未经复议直接起诉", 1, 5, 1, 5));
        cells.add(new Cell("复议后起诉", 1, 10, 1, 5));
        for (int column = 0; column < 15; column++) {
            boolean tall = column < 5;
            cells.add(new Cell(RESULTS.get(column % 5), tall ? 1 : 2, column, tall ? 2 : 1, 1));
            cells.add(new Cell(figures.get(column).text(), 3, column, 1, 1));
        }
        return cells;
    }

    private void table(List<Cell> cells, double[] shares) {
        double[] xs = new double[shares.length + 1];
        double all = 0;
        for (double share : shares) {
            all += share;
        }
        xs[0] = MARGIN;
        for (int column = 0; column < shares.length; column++) {
            xs[column + 1] = xs[column] + shares[column] / all * (drawing.width - 2 * MARGIN);
        }
        y = new PdfRows(pen, cells, xs, drawing).draw(y, this::breakPage);
    }

    private double breakPage() {
        newPage();
        return y;
    }

    /** Lines of a text that fit a width. */
    static List<String> wrapped(String text, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            if (PdfPen.width(line.toString() + text.charAt(index), SIZE) > width - 2 * PADDING) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(text.charAt(index));
        }
        lines.add(line.toString());
        return lines;
    }
}
