package io.disclosurestreams.export;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of one sheet, written as they come. */
final class XlsxSheet {

    /** What a cell holds at most (Excel specifications and limits). */
    static final int LONGEST_TEXT = 32_767;
    /** Programs keep numbers to fifteen digits: more stand as words, so that none is lost. */
    private static final int MOST_DIGITS = 15;

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final long DAYS_BEFORE_1970 = 25_569;
    /** Looks like the way in which the format writes control characters. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final Writer out;
    private final List<String> letters = new ArrayList<>();
    private int row;

    XlsxSheet(Writer out) {
        this.out = out;
    }

    /** The letters of a column. */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** A row of words in one style. */
    void words(XlsxStyle style, List<String> words) throws IOException {
        begin();
        for (int column = 0; column < words.size(); column++) {
            text(column, words.get(column), style);
        }
        end();
    }

    void row(List<Value> values) throws IOException {
        begin();
        for (int column = 0; column < values.size(); column++) {
            cell(column, values.get(column));
        }
        end();
    }

    private void begin() throws IOException {
        row++;
        out.write("<row r=\"" + row + "\">");
    }

    private void end() throws IOException {
        out.write("</row>\n");
    }

    private void cell(int column, Value value) throws IOException {
        if (value instanceof Value.Text words) {
            text(column, words.text(), XlsxStyle.TEXT);
        } else if (value instanceof Value.Whole whole) {
            number(column, BigDecimal.valueOf(whole.number()));
        } else if (value instanceof Value.Decimal decimal) {
            number(column, decimal.number());
        } else if (value instanceof Value.Real real) {
            raw(column, XlsxStyle.PLAIN, Double.toString(real.number()));
        } else if (value instanceof Value.Share share) {
            raw(column, XlsxStyle.SHARE, Double.toString(share.share()));
        } else if (value instanceof Value.Day day) {
            day(column, day.day());
        }
    }

    private void number(int column, BigDecimal number) throws IOException {
        boolean exact = number.signum() == 0 || number.stripTrailingZeros().precision() <= MOST_DIGITS;
        if (exact) {
            raw(column, XlsxStyle.PLAIN, number.toPlainString());
        } else {
            text(column, number.toPlainString(), XlsxStyle.TEXT);
        }
    }

    /** The calendar of workbooks begins in 1900, with a day that never was. */
    private void day(int column, LocalDate day) throws IOException {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(column, day.toString(), XlsxStyle.TEXT);
        } else {
            raw(column, XlsxStyle.DAY, Long.toString(day.toEpochDay() + DAYS_BEFORE_1970));
        }
    }

    private void raw(int column, XlsxStyle style, String number) throws IOException {
        open(column, style);
        out.write("><v>" + number + "</v></c>");
    }

    private void text(int column, String text, XlsxStyle style) throws IOException {
        String shown = whole(CellText.shown(text));
        open(column, style == XlsxStyle.TEXT && CellText.isLikeFormula(shown) ? XlsxStyle.QUOTED : style);
        out.write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        String escaped = shown.indexOf('_') < 0 ? shown : ESCAPE.matcher(shown).replaceAll("_x005F_");
        out.write(escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        out.write("</t></is></c>");
    }

    private void open(int column, XlsxStyle style) throws IOException {
        while (letters.size() <= column) {
            letters.add(letters(letters.size()));
        }
        out.write("<c r=\"" + letters.get(column) + row + "\"");
        if (style != XlsxStyle.PLAIN) {
            out.write(" s=\"" + style.ordinal() + "\"");
        }
    }

    /** What is longer than a cell may be says so at its end. */
    private static String whole(String text) {
        if (text.length() <= LONGEST_TEXT) {
            return text;
        }
        String mark = "……〔全文" + text.length() + "字，单元格放不下；CSV、JSON 有全文 / cut here: longer than a cell may be〕";
        int end = LONGEST_TEXT - mark.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + mark;
    }
}
