package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Reason;
import java.math.BigDecimal;
import java.util.Optional;

/** What became of one rule on one report. Only {@link Fail} and {@link Uncertain} are shown as findings. */
public sealed interface Result {

    /** As in JSON. */
    String state();

    /** By how much it does not hold, waived or not. */
    default Optional<Fail> failure() {
        return Optional.empty();
    }

    /** It holds, every cell being a number. */
    record Pass() implements Result {
        @Override
        public String state() {
            return "pass";
        }
    }

    /** It holds if cells without a number (blank, a stroke, 无) are taken for zero. */
    record PassAssumingBlankIsZero() implements Result {
        @Override
        public String state() {
            return "passAssumingBlankIsZero";
        }
    }

    /**
     * It does not hold, cells without a number taken for zero.
     *
     * @param left what one side adds up to: a {@link Long} or, of money, a {@link BigDecimal} in 万元
     * @param right the other
     */
    record Fail(Number left, Number right) implements Result {

        /** Left less right. */
        public Number delta() {
            return left instanceof Long some && right instanceof Long others
                    ? (Number) (some - others)
                    : decimal(left).subtract(decimal(right));
        }

        private static BigDecimal decimal(Number number) {
            return number instanceof BigDecimal amount ? amount : BigDecimal.valueOf(number.longValue());
        }

        @Override
        public String state() {
            return "fail";
        }

        @Override
        public Optional<Fail> failure() {
            return Optional.of(this);
        }
    }

    /** It does not hold or is uncertain, by what is no comparison of two sums: the finding says what. */
    record Told(Finding.State found) implements Result {
        @Override
        public String state() {
            return found.key();
        }
    }

    /**
     * It does not hold, and somebody has accepted that (contract §5).
     *
     * @param fail by how much, where it compares two sums
     * @param by who
     * @param reason why, in his words
     */
    record Waived(Optional<Fail> fail, String by, String reason) implements Result {
        @Override
        public String state() {
            return "waived";
        }

        @Override
        public Optional<Fail> failure() {
            return fail;
        }
    }

    /** Nobody can say. */
    record NotAssessable(Reason why) implements Result {
        @Override
        public String state() {
            return "notAssessable";
        }
    }
}
