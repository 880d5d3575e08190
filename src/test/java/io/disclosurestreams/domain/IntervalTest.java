package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntervalTest {

    /** R. G. Newcombe, Two-sided confidence intervals for the single proportion, Stat. Med. 17 (1998), table I, method 3. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void itIsThePublishedScoreInterval(long part, long whole, double low, double high) {
        Interval interval = Interval.wilson(part, whole);
        assertThat(interval.low()).isCloseTo(low, within(0.00005));
        assertThat(interval.high()).isCloseTo(high, within(0.00005));
    }

    @Test
    void itIsTheSameSeenFromTheOtherSide() {
        for (long whole = 1; whole < 200; whole++) {
            for (long part = 0; part <= whole; part++) {
                Interval of = Interval.wilson(part, whole);
                Interval other = Interval.wilson(whole - part, whole);
                assertThat(of.low()).isCloseTo(1 - other.high(), within(1e-12));
                assertThat(of.low()).isBetween(0.0, (double) part / whole);
                assertThat(of.high()).isBetween((double) part / whole, 1.0);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 5", "6, 5"})
    void whatIsNoProportionHasNone(long part, long whole) {
        assertThatThrownBy(() -> Interval.wilson(part, whole)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Fraction(part, whole).interval()).isEmpty();
    }
}
