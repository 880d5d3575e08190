package io.disclosurestreams.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Writes a short document as Word has it (.docx), in the types and margins of official documents (GB/T 9704). */
public final class WordFile {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String TITLE_FONT = "方正小标宋简体";
    private static final String HEADING_FONT = "黑体";
    private static final String TEXT_FONT = "仿宋_GB2312";
    private static final int TITLE_POINTS = 22;
    private static final int TEXT_POINTS = 16;
    private static final int TABLE_POINTS = 11;

    /** Twentieths of a point in a millimetre. */
    private static final double TWIPS = 56.7;

    private static final int PAGE_WIDTH = 210;
    private static final int PAGE_HEIGHT = 297;
    private static final int TOP = 37;
    private static final int BOTTOM = 35;
    private static final int LEFT = 28;
    private static final int RIGHT = 26;
    private static final int SET_IN = 2 * TEXT_POINTS * 20;

    private WordFile() {}

    /** The stream is left open. */
    public static void write(WordText text, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            page(document);
            line(document, text.title(), TITLE_FONT, TITLE_POINTS).setAlignment(ParagraphAlignment.CENTER);
            for (WordText.Block block : text.blocks()) {
                write(block, document);
            }
            document.write(out);
        }
    }

    private static void page(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(PAGE_WIDTH));
        size.setH(twips(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(TOP));
        margins.setBottom(twips(BOTTOM));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(RIGHT));
    }

    private static BigInteger twips(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    private static void write(WordText.Block block, XWPFDocument document) {
        if (block instanceof WordText.Heading heading) {
            XWPFParagraph paragraph = line(document, heading.text(), HEADING_FONT, TEXT_POINTS);
            paragraph.setIndentationFirstLine(SET_IN);
            paragraph.setKeepNext(true);
        } else if (block instanceof WordText.Paragraph paragraph) {
            line(document, paragraph.text(), TEXT_FONT, TEXT_POINTS).setIndentationFirstLine(SET_IN);
        } else if (block instanceof WordText.Signature signature) {
            line(document, signature.text(), TEXT_FONT, TEXT_POINTS).setAlignment(ParagraphAlignment.RIGHT);
        } else if (block instanceof WordText.Grid grid) {
            write(grid, document);
        }
    }

    private static XWPFParagraph line(XWPFDocument document, String text, String font, int points) {
        XWPFParagraph paragraph = document.createParagraph();
        run(paragraph, text, font, points);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setText(legible(text));
        run.setFontSize(points);
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(font, range);
        }
    }

    /** XML takes no control characters, and signs that turn the direction of writing mislead. */
    private static String legible(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]|\\p{Cs}", "\uFFFD");
    }

    private static void write(WordText.Grid grid, XWPFDocument document) {
        XWPFTable table = document.createTable(1, grid.header().size());
        int whole = grid.widths().stream().mapToInt(Integer::intValue).sum();
        fill(table.getRow(0), grid.header(), HEADING_FONT);
        table.getRow(0).setRepeatHeader(true);
        for (List<String> cells : grid.rows()) {
            fill(table.createRow(), cells, TEXT_FONT);
        }
        double width = (PAGE_WIDTH - LEFT - RIGHT) * TWIPS;
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < grid.widths().size(); column++) {
                row.getCell(column)
                        .setWidth(
                                String.valueOf(Math.round(width * grid.widths().get(column) / whole)));
            }
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, String font) {
        for (int column = 0; column < cells.size(); column++) {
            run(row.getCell(column).getParagraphs().get(0), cells.get(column), font, TABLE_POINTS);
        }
    }
}
