package io.disclosurestreams.narrative;

import java.math.BigDecimal;

/** What a narrative says in a number about something that the tables tell too. */
public sealed interface Claim {

    /** The most characters of a clause that are kept. */
    int LONGEST_EXCERPT = 28;

    Metric metric();

    Scope scope();

    /** The clause, or its end; empty where there was no room for it. */
    String excerpt();

    /** The same with a shorter excerpt. */
    Claim withExcerpt(String shorter);

    /** A count of the reported year: 收到申请46件, 未收到申请 (0). */
    record Level(Metric metric, Scope scope, long count, String excerpt) implements Claim {
        @Override
        public Claim withExcerpt(String shorter) {
            return new Level(metric, scope, count, shorter);
        }
    }

    /**
     * A change against the year before: 同比增长8.5%, 较上年减少3件, 与上年持平.
     *
     * @param size how much as printed, not below zero: 8.5; 100 for 翻一番; 0 for 持平
     */
    record Change(
            Metric metric,
            Scope scope,
            Direction direction,
            Measure measure,
            BigDecimal size,
            Precision precision,
            String excerpt)
            implements Claim {
        @Override
        public Claim withExcerpt(String shorter) {
            return new Change(metric, scope, direction, measure, size, precision, shorter);
        }

        /** What one step of the last printed digit is worth. */
        BigDecimal step() {
            return BigDecimal.ONE.movePointLeft(size.scale());
        }
    }

    /** Which way it went. */
    enum Direction {
        DOWN(-1),
        SAME(0),
        UP(1);

        private final int sign;

        Direction(int sign) {
            this.sign = sign;
        }

        int sign() {
            return sign;
        }
    }

    /** In what a change is told. */
    enum Measure {
        PERCENT("%", "%"),
        PIECES("", "件"),
        /** 个百分点, of ratios. */
        POINTS(" percentage points", "个百分点"),
        TIMES(" times", "倍");

        private final String unit;
        private final String unitZh;

        Measure(String unit, String unitZh) {
            this.unit = unit;
            this.unitZh = unitZh;
        }

        String unit() {
            return unit;
        }

        String unitZh() {
            return unitZh;
        }
    }

    /** How a number is meant. */
    enum Precision {
        EXACT,
        /** 约, 近, 超, 余, 基本持平. */
        ABOUT
    }
}
