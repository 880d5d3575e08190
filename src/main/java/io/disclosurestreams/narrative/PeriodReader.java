package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.PrintedNumber.Unit;

/**
 * Reads times that are written with numbers: parts of a year (1-6月, 3月15日, 三个月), several years (近三年, 2021至2023年,
 * 十三五期间), and a year in two digits (24年). All of a year (1月1日至12月31日, 截至12月31日, 一年来) is told as such.
 */
final class PeriodReader {

    private static final String RANGE = "-~—–至到";
    private static final String YEARS_BETWEEN = RANGE + "、和及与";
    private static final String SPAN_BEFORE = "近去前后续第满达长历";
    private static final String SPAN_BEHIND = "来间内以前后多余期";
    private static final String[] PLAN_BEHIND = {"期间", "时期", "以来", "阶段", "末", "收官", "开局"};
    private static final String[] NO_TIME_BEHIND = {"行动", "规划", "计划", "专项", "攻坚"};
    private static final String[] UNTIL = {"截至", "截止", "截止到", "至", "到"};
    private static final int EARLIEST = 19;
    private static final int LATEST = 49;
    private static final int DECEMBER = 12;

    private final FoldedText text;

    PeriodReader(FoldedText text) {
        this.text = text;
    }

    /** The time that begins at a digit or numeral; null if none does. */
    Token at(int place) {
        if (isNumber(text.at(place - 1))) {
            return null;
        }
        if (isPlan(place)) {
            return Token.of(Word.SPAN, place, place + 3);
        }
        int years = behindYears(place);
        if (years > place) {
            return Token.of(Word.SPAN, place, years);
        }
        int end = behindNumber(place);
        if (end - place > 3) {
            return null;
        }
        if (text.has(end, "个月")) {
            return Token.of(value(place, end) == DECEMBER ? Word.WHOLE_YEAR : Word.SPAN, place, end + 2);
        }
        if (text.at(end) == '年') {
            return years(place, end);
        }
        return months(place, end);
    }

    private boolean isNumber(char each) {
        return FoldedText.isDigit(each) || Numerals.isNumeral(each);
    }

    private int behindNumber(int place) {
        int end = place;
        boolean digits = FoldedText.isDigit(text.at(place));
        while (digits ? FoldedText.isDigit(text.at(end)) : Numerals.isNumeral(text.at(end))) {
            end++;
        }
        return end;
    }

    private long value(int from, int to) {
        if (!FoldedText.isDigit(text.at(from))) {
            return Numerals.parse(text, from, to);
        }
        long value = 0;
        for (int at = from; at < to; at++) {
            value = value * 10 + text.at(at) - '0';
        }
        return value;
    }

    /** “十三五”期间; the plan itself (“十四五”规划) is no time. */
    private boolean isPlan(int place) {
        if (text.at(place) != '十' || Numerals.digit(text.at(place + 1)) < 1 || text.at(place + 2) != '五') {
            return false;
        }
        char behind = text.at(place + 3);
        return isAny(behind == '”' || behind == '"' || behind == '’' ? place + 4 : place + 3, PLAN_BEHIND);
    }

    private boolean isAny(int place, String... words) {
        for (String word : words) {
            if (text.has(place, word)) {
                return true;
            }
        }
        return false;
    }

    /** The place behind 2021至2023年 or 2023年、2024年; 2024年与2023年相比 speaks of one of them. */
    private int behindYears(int place) {
        int at = behindYear(place);
        if (at == place) {
            return place;
        }
        at = text.at(at) == '年' ? at + 1 : at;
        at = text.at(at) == '度' ? at + 1 : at;
        int between = at;
        while (text.at(at) != 0 && at < between + 2 && YEARS_BETWEEN.indexOf(text.at(at)) >= 0) {
            at++;
        }
        int end = at == between ? at : behindYear(at);
        return end > at && text.at(end) == '年' && !text.has(end + 1, "相比") && !text.has(end + 1, "比") ? end + 1 : place;
    }

    private int behindYear(int place) {
        boolean year = text.has(place, "19") || text.has(place, "20");
        return year && behindNumber(place) == place + 4 ? place + 4 : place;
    }

    private Token years(int place, int end) {
        if (isAny(end + 1, NO_TIME_BEHIND)) {
            return null;
        }
        long value = value(place, end);
        if (value == 1) {
            return Token.of(Word.WHOLE_YEAR, place, end + 1);
        }
        char before = text.at(place - 1);
        char behind = text.at(end + 1);
        boolean span =
                before != 0 && SPAN_BEFORE.indexOf(before) >= 0 || behind != 0 && SPAN_BEHIND.indexOf(behind) >= 0;
        boolean two = end - place == 2 && FoldedText.isDigit(text.at(place));
        return two && !span && value >= EARLIEST && value <= LATEST
                ? Token.of(new PrintedNumber(2000 + value, 0, true, Unit.YEAR, end + 1), place)
                : Token.of(Word.SPAN, place, end + 1);
    }

    /** 6月, 1-6月, 1月1日至12月31日, with or without the year before the second month. */
    private Token months(int place, int end) {
        long first = value(place, end);
        int at = behindDay(end);
        int next = RANGE.indexOf(text.at(at)) >= 0 && text.at(at) != 0 ? at + 1 : at;
        int year = next > at ? behindYear(next) : next;
        boolean yearNamed = year > next && text.at(year) == '年';
        int month = yearNamed ? year + 1 : next;
        int last = behindNumber(month);
        if (next > at && last > month && text.at(last) == '月') {
            boolean same = !yearNamed || text.has(place - 5, text.part(next, next + 4) + "年");
            boolean whole = same && first == 1 && value(month, last) == DECEMBER;
            return Token.of(whole ? Word.WHOLE_YEAR : Word.SPAN, place, behindDay(last));
        }
        if (text.at(end) != '月') {
            return null;
        }
        return Token.of(first == DECEMBER && isEnd(place) ? Word.WHOLE_YEAR : Word.SPAN, place, at);
    }

    /** 截至12月31日, 截至2024年12月底. */
    private boolean isEnd(int place) {
        int from = text.at(place - 1) == '年' ? place - 5 : place;
        for (String word : UNTIL) {
            if (text.has(from - word.length(), word)) {
                return true;
            }
        }
        return false;
    }

    /** The place behind 月15日 or 月底; the same place where no month ends. */
    private int behindDay(int place) {
        if (text.at(place) != '月') {
            return place;
        }
        int day = behindNumber(place + 1);
        boolean named = day > place + 1 && (text.at(day) == '日' || text.at(day) == '号');
        int end = named ? day + 1 : place + 1;
        char behind = text.at(end);
        return behind == '底' || behind == '末' || behind == '份' || behind == '起' ? end + 1 : end;
    }
}
