package io.disclosurestreams.domain;

import static io.disclosurestreams.domain.DisputeGroup.LITIGATION_AFTER_RECONSIDERATION;
import static io.disclosurestreams.domain.DisputeGroup.LITIGATION_DIRECT;
import static io.disclosurestreams.domain.DisputeGroup.RECONSIDERATION;

import java.util.List;
import java.util.function.ToLongFunction;

/**
 * The ratios, each with a definition of its own (contract §7): where people dispute what to divide by, every variant has
 * its own name. Numerator and denominator are effective totals.
 */
public enum Ratio {
    GRANTED("granted", "予以公开率", outcome(Outcome.GRANTED), Ratio::concluded),
    PARTIALLY_GRANTED("partiallyGranted", "部分公开率", outcome(Outcome.PARTIALLY_GRANTED), Ratio::concluded),
    REFUSED("refused", "不予公开率", outcome(Outcome.REFUSED), Ratio::concluded),
    UNAVAILABLE("unavailable", "无法提供率", outcome(Outcome.UNAVAILABLE), Ratio::concluded),
    NOT_PROCESSED("notProcessed", "不予处理率", outcome(Outcome.NOT_PROCESSED), Ratio::concluded),
    OTHER("other", "其他处理率", outcome(Outcome.OTHER), Ratio::concluded),
    DISCLOSED("disclosed", "公开率（予以公开、部分公开占办结总计）", Ratio::disclosed, Ratio::concluded),
    CONCLUDED_IN_YEAR("concludedInYear", "办结率（办结总计占新收、上年结转）", Ratio::concluded, Ratio::onHand),
    CARRIED_OUT("carriedOut", "结转率（结转下年度占新收、上年结转）", sums -> sums.row(RequestRow.CARRIED_OUT), Ratio::onHand),
    NATURAL_PERSON(
            "naturalPerson",
            "自然人申请占比（占新收）",
            sums -> sums.count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON)),
            Ratio::received),
    DISCLOSED_OF_DECIDED(
            "disclosedOfDecided",
            "公开率（占办结总计减其他处理）",
            Ratio::disclosed,
            sums -> concluded(sums) - sums.outcome(Outcome.OTHER)),
    DISCLOSED_OF_RECEIVED("disclosedOfReceived", "公开率（占新收）", Ratio::disclosed, Ratio::received),
    RECONSIDERATION_CORRECTED(
            "reconsideration.corrected",
            "行政复议纠错率（不计尚未审结）",
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.CORRECTED),
            sums -> closed(sums, RECONSIDERATION)),
    LITIGATION_CORRECTED(
            "litigation.corrected",
            "行政诉讼纠错率（不计尚未审结）",
            Ratio::litigationCorrected,
            sums -> closed(sums, LITIGATION_DIRECT) + closed(sums, LITIGATION_AFTER_RECONSIDERATION)),
    RECONSIDERATION_CORRECTED_OF_ALL(
            "reconsideration.correctedOfAll",
            "行政复议纠错率（占总计）",
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.CORRECTED),
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.TOTAL)),
    LITIGATION_CORRECTED_OF_ALL(
            "litigation.correctedOfAll", "行政诉讼纠错率（占总计）", Ratio::litigationCorrected, Ratio::litigation),
    DISPUTED(
            "disputed",
            "争议率（行政复议、行政诉讼占办结总计）",
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.TOTAL) + litigation(sums),
            Ratio::concluded);

    private static final List<Ratio> ALL = List.of(values());

    private final String key;
    private final String label;
    private final ToLongFunction<Sums> numerator;
    private final ToLongFunction<Sums> denominator;

    Ratio(String key, String label, ToLongFunction<Sums> numerator, ToLongFunction<Sums> denominator) {
        this.key = key;
        this.label = label;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static List<Ratio> all() {
        return ALL;
    }

    public String key() {
        return key;
    }

    /** In Chinese; where people divide by different things the name says by what. */
    public String label() {
        return label;
    }

    /**
     * True if the numerator counts a part of what the denominator counts, so that an interval of chance makes sense.
     * Disputes are none of the requests concluded, and disclosed ones may have been received the year before.
     */
    public boolean isProportion() {
        return this != DISPUTED && this != DISCLOSED_OF_RECEIVED;
    }

    public Fraction of(Sums sums) {
        return new Fraction(numerator.applyAsLong(sums), denominator.applyAsLong(sums));
    }

    private static ToLongFunction<Sums> outcome(Outcome outcome) {
        return sums -> sums.outcome(outcome);
    }

    private static long received(Sums sums) {
        return sums.row(RequestRow.NEWLY_RECEIVED);
    }

    private static long concluded(Sums sums) {
        return sums.row(RequestRow.CONCLUDED);
    }

    private static long onHand(Sums sums) {
        return received(sums) + sums.row(RequestRow.CARRIED_IN);
    }

    private static long disclosed(Sums sums) {
        return sums.outcome(Outcome.GRANTED) + sums.outcome(Outcome.PARTIALLY_GRANTED);
    }

    private static long closed(Sums sums, DisputeGroup group) {
        return sums.dispute(group, DisputeResult.UPHELD)
                + sums.dispute(group, DisputeResult.CORRECTED)
                + sums.dispute(group, DisputeResult.OTHER);
    }

    private static long litigation(Sums sums) {
        return sums.dispute(LITIGATION_DIRECT, DisputeResult.TOTAL)
                + sums.dispute(LITIGATION_AFTER_RECONSIDERATION, DisputeResult.TOTAL);
    }

    private static long litigationCorrected(Sums sums) {
        return sums.dispute(LITIGATION_DIRECT, DisputeResult.CORRECTED)
                + sums.dispute(LITIGATION_AFTER_RECONSIDERATION, DisputeResult.CORRECTED);
    }
}
