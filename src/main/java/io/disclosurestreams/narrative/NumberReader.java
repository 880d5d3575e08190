package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.PrintedNumber.Unit;

/** Reads numbers out of a text: 1,234, 12.5, 一千二百三十四, 百分之五, each with its unit. */
final class NumberReader {

    private static final String PIECES = "件起宗份例条项";
    private static final String CLAUSE_ENDS = ",;。!?、()";
    private static final String ABOUT = "约近超逾第-~—–";
    private static final String SOME = "余多几";
    private static final String RANGE = "-~—–至到";
    private static final int MOST_DIGITS = 15;

    private final FoldedText text;

    NumberReader(FoldedText text) {
        this.text = text;
    }

    /** The number that begins at the place; null if none does. */
    PrintedNumber at(int place) {
        char first = text.at(place);
        if (FoldedText.isDigit(first)) {
            return digits(place);
        }
        if (first == '百' && text.has(place, "百分之")) {
            return hundredths(place);
        }
        return Numerals.isNumeral(first) ? numeral(place) : null;
    }

    private PrintedNumber digits(int place) {
        long value = 0;
        int decimals = 0;
        int at = place;
        int integers = 0;
        while (FoldedText.isDigit(text.at(at)) || isThousands(at, place)) {
            if (text.at(at) != ',') {
                value = value * 10 + text.at(at) - '0';
                integers++;
            }
            at++;
            if (integers > MOST_DIGITS) {
                return skipped(at);
            }
        }
        if (text.at(at) == '.' && FoldedText.isDigit(text.at(at + 1))) {
            at++;
            while (FoldedText.isDigit(text.at(at)) && integers + decimals < MOST_DIGITS) {
                value = value * 10 + text.at(at++) - '0';
                decimals++;
            }
        }
        if (text.at(at) == FoldedText.BREAK || text.at(place - 1) == FoldedText.BREAK || isName(place - 1)) {
            return skipped(at);
        }
        return withUnit(value, decimals, place, at, at - place);
    }

    /** True for a comma with three digits behind it and one to three, or more such groups, before. */
    private boolean isThousands(int at, int start) {
        if (text.at(at) != ',' || !isGroup(at + 1)) {
            return false;
        }
        int before = at - 1;
        while (before >= start && FoldedText.isDigit(text.at(before))) {
            before--;
        }
        int digits = at - 1 - before;
        return before < start ? digits <= 3 : digits == 3;
    }

    private boolean isGroup(int at) {
        return FoldedText.isDigit(text.at(at))
                && FoldedText.isDigit(text.at(at + 1))
                && FoldedText.isDigit(text.at(at + 2))
                && !FoldedText.isDigit(text.at(at + 3));
    }

    /** Latin letters and dots before digits make a name or an address of them. */
    private boolean isName(int place) {
        char before = text.at(place);
        return before >= 'A' && before <= 'Z' || before >= 'a' && before <= 'z' || before == '.' || before == '_';
    }

    private PrintedNumber skipped(int end) {
        int at = end;
        while (FoldedText.isDigit(text.at(at))) {
            at++;
        }
        return new PrintedNumber(0, 0, false, Unit.OTHER, at);
    }

    private PrintedNumber numeral(int place) {
        int end = place;
        while (Numerals.isNumeral(text.at(end))) {
            end++;
        }
        if (end - place == 4 && text.at(end) == '年') {
            long year = Numerals.year(text, place);
            if (year > 0) {
                return new PrintedNumber(year, 0, true, Unit.YEAR, end + 1);
            }
        }
        boolean counts = PIECES.indexOf(text.at(end)) >= 0 || text.has(end, "个百分点") || text.at(end) == '倍';
        boolean some = SOME.indexOf(text.at(end)) >= 0 && PIECES.indexOf(text.at(end + 1)) >= 0;
        if (!counts && !some) {
            return null;
        }
        long value = Numerals.parse(text, place, end);
        return value < 0 ? skipped(end) : withUnit(value, 0, place, end, 0);
    }

    private PrintedNumber hundredths(int place) {
        int at = place + "百分之".length();
        if (FoldedText.isDigit(text.at(at))) {
            PrintedNumber number = digits(at);
            return new PrintedNumber(number.digits(), number.decimals(), number.exact(), Unit.PERCENT, number.end());
        }
        int end = at;
        while (Numerals.isNumeral(text.at(end)) && text.at(end) != '万') {
            end++;
        }
        long value =
                end == at ? Numerals.NONE : text.has(at, "百") && end == at + 1 ? 100 : Numerals.parse(text, at, end);
        if (value < 0) {
            return skipped(end);
        }
        int decimals = 0;
        if (text.at(end) == '点') {
            end++;
            while (Numerals.digit(text.at(end)) >= 0 && decimals < 4) {
                value = value * 10 + Numerals.digit(text.at(end++));
                decimals++;
            }
        }
        return new PrintedNumber(value, decimals, !isAbout(place), Unit.PERCENT, end);
    }

    private PrintedNumber withUnit(long value, int decimals, int start, int end, int width) {
        boolean exact = !isAbout(start);
        int at = end;
        while (SOME.indexOf(text.at(at)) >= 0 && text.at(at) != 0 || text.at(at) == '万' || text.at(at) == '亿') {
            exact = false;
            at++;
        }
        char next = text.at(at);
        exact &= RANGE.indexOf(next) < 0 || !FoldedText.isDigit(text.at(at + 1));
        if (next == '%' || next == '‰') {
            return closed(value, decimals, exact, next == '%' ? Unit.PERCENT : Unit.OTHER, at + 1);
        }
        if (next == '年' && width == 4 && decimals == 0 && value >= 1949 && value < 2100) {
            return new PrintedNumber(value, 0, true, Unit.YEAR, at + 1);
        }
        if (next == '个' && text.has(at, "个百分点")) {
            return closed(value, decimals, exact, Unit.POINTS, at + "个百分点".length());
        }
        if (text.has(at, "百分点")) {
            return closed(value, decimals, exact, Unit.POINTS, at + "百分点".length());
        }
        if (next == '倍') {
            return closed(value, decimals, exact, Unit.TIMES, at + 1);
        }
        if (next != 0 && PIECES.indexOf(next) >= 0 && text.at(at + 1) != '次') {
            return closed(value, decimals, exact, Unit.PIECES, at + 1);
        }
        if (next == '个' && isClauseEnd(at + 1)) {
            return closed(value, decimals, exact, Unit.PIECES, at + 1);
        }
        return new PrintedNumber(value, decimals, exact, isClauseEnd(at) ? Unit.BARE : Unit.OTHER, at);
    }

    private PrintedNumber closed(long value, int decimals, boolean exact, Unit unit, int end) {
        boolean limit = text.has(end, "左右") || text.has(end, "以上") || text.has(end, "以内") || text.has(end, "以下");
        return new PrintedNumber(value, decimals, exact && !limit, unit, end);
    }

    private boolean isClauseEnd(int place) {
        char next = text.at(place);
        return next == 0 || CLAUSE_ENDS.indexOf(next) >= 0;
    }

    private boolean isAbout(int start) {
        char before = text.at(start - 1);
        return before != 0 && ABOUT.indexOf(before) >= 0
                || text.has(start - 2, "超过")
                || text.has(start - 2, "不足")
                || text.has(start - 2, "至少")
                || text.has(start - 2, "将近");
    }
}
