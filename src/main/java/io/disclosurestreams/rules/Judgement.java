package io.disclosurestreams.rules;

/** What became of one rule on one report. Only a {@link Fail} is a finding. */
sealed interface Judgement {

    /** It holds, every cell being a number. */
    record Pass() implements Judgement {}

    /** It holds if cells without a number (blank, a stroke, 无) are taken for zero. */
    record PassAssumingBlankIsZero() implements Judgement {}

    /**
     * It does not hold, cells without a number taken for zero.
     *
     * @param left what one side adds up to
     * @param right the other
     */
    record Fail(long left, long right) implements Judgement {

        long delta() {
            return left - right;
        }
    }

    /** A cell that it needs is not in the report, or holds words. */
    record NotAssessable() implements Judgement {}
}
