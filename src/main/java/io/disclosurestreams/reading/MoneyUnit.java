package io.disclosurestreams.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A unit of money as cells and headers name it, by its worth in 万元. */
enum MoneyUnit {
    YUAN("", "0.0001"),
    HUNDRED("百", "0.01"),
    THOUSAND("千", "0.1"),
    TEN_THOUSAND("万", "1"),
    HUNDRED_THOUSAND("十万", "10"),
    MILLION("百万", "100"),
    TEN_MILLION("千万", "1000"),
    HUNDRED_MILLION("亿", "10000"),
    /** One that is not known, or several that differ: no amount can be told by it. */
    UNCLEAR("", "0");

    private static final Pattern NAMED = Pattern.compile("([十百千万萬亿億美港欧歐日英澳]{0,4})元|[万萬亿億]");
    private static final Pattern NOTE = Pattern.compile("[(（]?(?:金额|金額|计量|計量|货币|貨幣)?(?:单位|單位)[:：][^:：]{1,12}");

    /** As 收费金额按元填报, 收费以“元”为单位: no amount stands between. */
    private static final Pattern SAYS = Pattern.compile("(?:金额|金額|收费|收費|费用|費用|单位|單位)[^,，。；;]{0,10}?[以按为為][“\"'‘]?"
            + "([十百千万萬亿億]{0,4}元)[”\"'’]?(?:计|計|为单位|為單位|填|统计|表示|[)）。]|$)");

    private final String multiplier;
    private final BigDecimal worth;

    MoneyUnit(String multiplier, String worth) {
        this.multiplier = multiplier;
        this.worth = new BigDecimal(worth);
    }

    /** The unit that a text names, empty if none. */
    static Optional<MoneyUnit> in(String text) {
        Set<MoneyUnit> units = EnumSet.noneOf(MoneyUnit.class);
        Matcher named = NAMED.matcher(Wording.compact(text));
        while (named.find()) {
            units.add(times(named.group(1) == null ? named.group() : named.group(1)));
        }
        return one(units);
    }

    /** The unit of a line that names nothing else, such as 单位：万元, or says so in words. */
    static Optional<MoneyUnit> ofNote(String line) {
        String compact = Wording.compact(line);
        if (NOTE.matcher(compact).matches()) {
            return in(compact);
        }
        Matcher says = SAYS.matcher(compact);
        return says.find() ? in(says.group(1)) : Optional.empty();
    }

    /** The one unit that all of several places name. */
    static Optional<MoneyUnit> one(Collection<MoneyUnit> units) {
        Set<MoneyUnit> distinct = Set.copyOf(units);
        return distinct.size() > 1 ? Optional.of(UNCLEAR) : distinct.stream().findFirst();
    }

    private static MoneyUnit times(String multiplier) {
        String simplified = Traditional.simplified(multiplier);
        for (MoneyUnit unit : values()) {
            if (unit.multiplier.equals(simplified)) {
                return unit;
            }
        }
        return UNCLEAR;
    }

    /** As tables name it; of one that is not certain, two. */
    String label() {
        return this == UNCLEAR ? "元、万元" : multiplier + "元";
    }

    /** Empty if it is not known what the unit is worth. */
    Optional<BigDecimal> inTenThousandYuan(BigDecimal amount) {
        return this == UNCLEAR ? Optional.empty() : Optional.of(amount.multiply(worth));
    }
}
