package io.disclosurestreams.domain;

import java.math.BigDecimal;

/**
 * From where on a figure or a change of it is asked about. Set in the policy file, since what is much in a town is little
 * in a province.
 *
 * @param mostCases requests or disputes in one cell that an agency can have (CELL-HUGE)
 * @param mostDecisions in one cell of table two; a real city reports 11,398,889 licensing decisions (CELL-HUGE)
 * @param mostMoney in 万元 (CELL-HUGE)
 * @param jumpFloor least difference from last year that is a jump, in cases or 万元 (YOY-JUMP)
 * @param jumpFactor the difference is at least so many times the smaller of the two (YOY-JUMP)
 * @param zeroFloor from or to zero: what the other year has at least (YOY-ZERO)
 * @param copyNumbers so many different numbers, neither zero nor sums nor stocks, must agree before figures look copied from
 *     last year: small agencies have the same few figures every year (YOY-COPY)
 * @param copyDigits that these have together (YOY-COPY)
 * @param duplicateNumbers the same for figures of another agency, of which there are many more (DUP-CONTENT)
 * @param duplicateDigits that these have together (DUP-CONTENT)
 * @param coverageFloor which part of a region's reports must be there after their last day, or it is alerted about
 * @param peers among others
 * @param texts of prose
 */
public record Thresholds(
        long mostCases,
        long mostDecisions,
        BigDecimal mostMoney,
        long jumpFloor,
        long jumpFactor,
        long zeroFloor,
        int copyNumbers,
        int copyDigits,
        int duplicateNumbers,
        int duplicateDigits,
        double coverageFloor,
        PeerThresholds peers,
        TextThresholds texts) {

    public static final Thresholds USUAL = new Thresholds(
            1_000_000,
            1_000_000_000,
            BigDecimal.valueOf(100_000_000),
            20,
            4,
            20,
            3,
            5,
            5,
            12,
            0.9,
            PeerThresholds.USUAL,
            TextThresholds.USUAL);
}
