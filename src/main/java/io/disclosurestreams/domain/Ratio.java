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
    GRANTED("granted", outcome(Outcome.GRANTED), Ratio::concluded),
    PARTIALLY_GRANTED("partiallyGranted", outcome(Outcome.PARTIALLY_GRANTED), Ratio::concluded),
    REFUSED("refused", outcome(Outcome.REFUSED), Ratio::concluded),
    UNAVAILABLE("unavailable", outcome(Outcome.UNAVAILABLE), Ratio::concluded),
    NOT_PROCESSED("notProcessed", outcome(Outcome.NOT_PROCESSED), Ratio::concluded),
    OTHER("other", outcome(Outcome.OTHER), Ratio::concluded),
    DISCLOSED("disclosed", Ratio::disclosed, Ratio::concluded),
    CONCLUDED_IN_YEAR("concludedInYear", Ratio::concluded, Ratio::onHand),
    CARRIED_OUT("carriedOut", sums -> sums.row(RequestRow.CARRIED_OUT), Ratio::onHand),
    NATURAL_PERSON(
            "naturalPerson",
            sums -> sums.count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON)),
            Ratio::received),
    DISCLOSED_OF_DECIDED("disclosedOfDecided", Ratio::disclosed, sums -> concluded(sums) - sums.outcome(Outcome.OTHER)),
    DISCLOSED_OF_RECEIVED("disclosedOfReceived", Ratio::disclosed, Ratio::received),
    RECONSIDERATION_CORRECTED(
            "reconsideration.corrected",
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.CORRECTED),
            sums -> closed(sums, RECONSIDERATION)),
    LITIGATION_CORRECTED(
            "litigation.corrected",
            Ratio::litigationCorrected,
            sums -> closed(sums, LITIGATION_DIRECT) + closed(sums, LITIGATION_AFTER_RECONSIDERATION)),
    RECONSIDERATION_CORRECTED_OF_ALL(
            "reconsideration.correctedOfAll",
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.CORRECTED),
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.TOTAL)),
    LITIGATION_CORRECTED_OF_ALL("litigation.correctedOfAll", Ratio::litigationCorrected, Ratio::litigation),
    DISPUTED(
            "disputed",
            sums -> sums.dispute(RECONSIDERATION, DisputeResult.TOTAL) + litigation(sums),
            Ratio::concluded);

    private static final List<Ratio> ALL = List.of(values());

    private final String key;
    private final ToLongFunction<Sums> numerator;
    private final ToLongFunction<Sums> denominator;

    Ratio(String key, ToLongFunction<Sums> numerator, ToLongFunction<Sums> denominator) {
        this.key = key;
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static List<Ratio> all() {
        return ALL;
    }

    public String key() {
        return key;
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
