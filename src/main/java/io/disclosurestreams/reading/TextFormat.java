package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.Block.BlankCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads plain text: lines whose cells are parted by bars or tabs become rows of tables, all others paragraphs, also
 * where a line is one cell of a table.
 */
final class TextFormat {

    /** A report has some hundred lines and some ten thousand characters; a text of more than these is none. */
    static final int MOST_LINES = 50_000;

    static final int MOST_CHARACTERS = 2_000_000;

    private static final int LONGEST_ROW = 3000;
    private static final int LONGEST_CELL = 80;
    private static final Pattern PAGE_MARK =
            Pattern.compile("[-—–―－─]+ *\\d{1,4} *[-—–―－─]+|第 *\\d{1,4} *页([,， /]*共 *\\d{1,4} *页)?");
    private static final int LONGEST_MARK = 300;
    private static final Pattern RULE =
            Pattern.compile("[|\\s:+=-]*-{3,}[|\\s:+=-]*|[\\s+┌┬┐├┼┤└┴┘]*[─━]{3,}[\\s+─━┌┬┐├┼┤└┴┘]*");
    /** A cell whose bar stands on the same line; in other texts it stands on the next. */
    private static final Pattern BARRED_CELL =
            Pattern.compile("^[^|｜│┃\\n]*[^\\s|｜│┃][ \\t]*[|｜│┃][ \\t]*$", Pattern.MULTILINE);

    private static final Pattern BAR = Pattern.compile("[|｜│┃]");

    private final List<Block> blocks = new ArrayList<>();
    private Grid grid = new Grid();
    private final boolean barsStandAlone;
    private boolean cellIsOpen;

    private TextFormat(String text) {
        this.barsStandAlone = !BARRED_CELL.matcher(text).find();
    }

    static Content read(String text) throws FormatException {
        FormatException.limit(text.length(), MOST_CHARACTERS, new Reason("characters", "字符"));
        FormatException.limit(text.lines().count(), MOST_LINES, new Reason("lines", "文本行"));
        return new Content(blocks(uncut(text)), "line", Optional.empty(), Optional.empty());
    }

    /** Without a figure at the very end that no line end closes: it may be cut off in its middle. */
    private static String uncut(String text) {
        int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
        boolean cut = start < text.length()
                && CellText.endsWithValue(text.substring(start).replace('|', ' '));
        return cut ? text.substring(0, start) : text;
    }

    static List<Block> blocks(String text) {
        TextFormat format = new TextFormat(text);
        List<String> lines = text.lines().toList();
        PageNumbers pages = new PageNumbers(lines);
        for (int line = 1; line <= lines.size(); line++) {
            if (!pages.isOne(line - 1)) {
                format.line(line, lines.get(line - 1));
            }
        }
        format.endTable();
        return format.blocks;
    }

    private void line(int number, String line) {
        String text = line.strip();
        if (text.length() < LONGEST_MARK
                && (PAGE_MARK.matcher(text).matches() || RULE.matcher(text).matches())) {
            return;
        }
        boolean mayBeRow = line.length() < LONGEST_ROW;
        if (mayBeRow && BAR.matcher(text).find()) {
            bars(number, text);
        } else if (mayBeRow && isTabbedRow(line)) {
            row(number, line.split("\t", -1));
        } else if (Wording.isBlank(line)) {
            add(line.isEmpty() ? new EmptyLine(number) : new BlankCell(number));
        } else {
            add(new Paragraph(number, line));
            cellIsOpen = true;
        }
    }

    /** A row of cells between bars, or where every line is a cell, one cell that ends with a bar. */
    private void bars(int number, String text) {
        String ruled = BAR.matcher(text).replaceAll("|");
        int start = ruled.startsWith("|") ? 1 : 0;
        int end = ruled.length() > start && ruled.endsWith("|") ? ruled.length() - 1 : ruled.length();
        String[] cells = ruled.substring(start, end).split("\\|", -1);
        boolean blank = Wording.isBlank(ruled.replace('|', ' '));
        if (blank && ruled.length() == 1 && cellIsOpen && barsStandAlone) {
            cellIsOpen = false;
        } else if (blank) {
            // a lone bar ends a blank cell; several fill the row up for the cells that others span
            add(ruled.length() == 1 ? new BlankCell(number) : new EmptyLine(number));
        } else if (cells.length == 1) {
            add(new Paragraph(number, cells[0]));
        } else {
            row(number, cells);
        }
    }

    private boolean isTabbedRow(String line) {
        String[] cells = line.split("\t", -1);
        int filled = 0;
        boolean tabAfterText = false;
        for (String cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                return false;
            }
            tabAfterText |= filled > 0;
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled > 1 || filled == 1 && tabAfterText && grid.rowCount() > 0;
    }

    private void row(int number, String[] cells) {
        for (String cell : cells) {
            grid.cell(cell, 1, 1);
        }
        grid.endRow(number);
    }

    private void add(Block block) {
        endTable();
        blocks.add(block);
        cellIsOpen = false;
    }

    private void endTable() {
        if (grid.rowCount() > 0) {
            blocks.add(grid.table());
            grid = new Grid();
        }
    }
}
