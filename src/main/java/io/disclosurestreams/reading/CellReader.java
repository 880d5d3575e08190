package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Unit;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in one cell; what is no single number of the right kind is kept as it stands. */
final class CellReader {

    private static final String DIGITS = "(\\d{1,3}(?:,\\d{3})+|\\d{1,15})";
    private static final Pattern COUNT = Pattern.compile(DIGITS + " ?(?:件次|件|条|个|项|宗|起|次|份)?");
    private static final Pattern NUMERAL = Pattern.compile("([零〇一二两三四五六七八九十百千万亿]+) ?(?:件次|件|条|个|项|宗|起|次|份)?");
    private static final Pattern CHANGE = Pattern.compile("([+-]|增加?|新增|减少?|[↑↓])?" + DIGITS + " ?(?:件|条|个|项)?");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:(?:人民币|[￥¥])(?=.*元))?" + DIGITS + "(\\.\\d{1,12})? ?(元|万元?|亿元?)?");

    private CellReader() {}

    /**
     * @param header the unit of money that the column's header names, if any
     * @param form the unit that the official form names for the column, if any
     */
    static Cell read(Unit unit, String raw, Optional<MoneyUnit> header, Optional<MoneyUnit> form) {
        String text = Wording.plain(raw).replace('−', '-');
        Optional<Cell> number = switch (unit) {
            case PIECES, ITEMS -> count(COUNT.matcher(text), 1).or(() -> numeral(text));
            case CHANGE_OF_ITEMS -> change(text);
            case TEN_THOUSAND_YUAN -> amount(text, header.or(() -> form));
        };
        return number.orElseGet(() -> text.isEmpty() ? Cell.BLANK : Cell.ofRaw(raw.replace('\u00a0', ' ')));
    }

    /** True for an amount that can't be counted because neither cell nor header nor form names its unit. */
    static boolean lacksUnit(String raw) {
        Matcher amount = AMOUNT.matcher(Wording.plain(raw));
        return amount.matches() && amount.group(3) == null;
    }

    private static Optional<Cell> count(Matcher matcher, int digits) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(matcher.group(digits).replace(",", ""));
        return value > Limits.LARGEST_COUNT ? Optional.empty() : Optional.of(new Cell.Count(value));
    }

    /** In characters, with or without the unit. */
    private static Optional<Cell> numeral(String text) {
        Matcher matcher = NUMERAL.matcher(text);
        OptionalLong value = matcher.matches() ? ChineseNumeral.parse(matcher.group(1)) : OptionalLong.empty();
        return value.isPresent() && value.getAsLong() <= Limits.LARGEST_COUNT
                ? Optional.of(new Cell.Count(value.getAsLong()))
                : Optional.empty();
    }

    private static Optional<Cell> change(String text) {
        if (text.equals("持平")) {
            return Optional.of(new Cell.Count(0));
        }
        Matcher matcher = CHANGE.matcher(text);
        Optional<Cell> count = count(matcher, 2);
        boolean fewer = count.isPresent()
                && matcher.group(1) != null
                && (matcher.group(1).startsWith("-")
                        || matcher.group(1).startsWith("减")
                        || matcher.group(1).equals("↓"));
        return fewer && count.get() instanceof Cell.Count value ? Optional.of(new Cell.Count(-value.value())) : count;
    }

    private static Optional<Cell> amount(String text, Optional<MoneyUnit> elsewhere) {
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String decimals = matcher.group(2) == null ? "" : matcher.group(2);
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", "") + decimals);
        Optional<MoneyUnit> unit = matcher.group(3) == null ? elsewhere : MoneyUnit.in(matcher.group(3));
        if (number.signum() == 0) {
            return Optional.of(new Cell.Count(0));
        }
        return unit.flatMap(named -> named.inTenThousandYuan(number))
                .map(Cell.Amount::new)
                .filter(CellReader::isPossible)
                .map(cell -> cell);
    }

    private static boolean isPossible(Cell.Amount amount) {
        BigDecimal value = amount.value();
        return value.scale() <= Limits.AMOUNT_DIGITS
                && value.precision() - value.scale() <= Limits.AMOUNT_DIGITS
                && (value.scale() > 0 || value.longValueExact() <= Limits.LARGEST_COUNT);
    }
}
