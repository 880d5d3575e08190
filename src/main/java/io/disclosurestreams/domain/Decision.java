package io.disclosurestreams.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What somebody of the supervising office decided on an agency's year (contract §5, {@code disclosure.decisions.v1}).
 * Never edited: who changes his mind decides again, and the later decision holds.
 *
 * @param agency its id; of a document that is discarded {@code document:SHA256}
 * @param by who decided, as that person is known in the office
 * @param reason why, in his words
 * @param at when
 */
public record Decision(String agency, int year, Ruling ruling, String by, String reason, Instant at) {

    /** What was decided. */
    public sealed interface Ruling {

        /** As in JSON. */
        String key();

        /** The agency need not report: dissolved, merged, nothing to report on. */
        record Excuse() implements Ruling {
            @Override
            public String key() {
                return "excuse";
            }
        }

        /**
         * The agency may report later.
         *
         * @param due last day on which it is on time; an earlier one than the policy's changes nothing
         */
        record Extend(LocalDate due) implements Ruling {
            @Override
            public String key() {
                return "extend";
            }
        }

        /** The agency must report as roster and policy say: an excuse or extension is taken back. */
        record Oblige() implements Ruling {
            @Override
            public String key() {
                return "confirm";
            }
        }

        /** A rejected document is of no use: nobody need see to it any more. */
        record Discard() implements Ruling {
            @Override
            public String key() {
                return "dismiss";
            }
        }

        /**
         * What a rule says of the report.
         *
         * @param cells those of the finding; empty = all findings of the rule
         * @param untilRevision the last revision of the report for which this holds; empty = of all
         * @param untilPreviousRevision the same of the report of the year before, 0 if there is none
         */
        record OnFinding(
                Opinion opinion,
                String rule,
                List<String> cells,
                OptionalInt untilRevision,
                OptionalInt untilPreviousRevision)
                implements Ruling {

            public OnFinding {
                cells = List.copyOf(cells);
            }

            @Override
            public String key() {
                return opinion.key();
            }

            /** True if it speaks of these cells of the rule. */
            boolean isAbout(String ruleId, List<String> some) {
                return rule.equals(ruleId) && (cells.isEmpty() || cells.equals(some));
            }

            /** True if all that the other speaks of this speaks of too. */
            boolean replaces(OnFinding other) {
                return rule.equals(other.rule) && (cells.isEmpty() || cells.equals(other.cells));
            }

            /** True if neither report was revised since. */
            public boolean holdsFor(int revision, int previousRevision) {
                return revision <= untilRevision.orElse(Integer.MAX_VALUE)
                        && previousRevision <= untilPreviousRevision.orElse(Integer.MAX_VALUE);
            }
        }
    }

    /** How a finding is seen. */
    public enum Opinion {
        /** The report is wrong there. */
        CONFIRM("confirm"),
        /** The report is right, the rule does not fit. */
        DISMISS("dismiss"),
        /** The agency gave a reason that is accepted. */
        EXPLAIN("explain");

        private final String key;

        Opinion(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }

        /** True if the finding is shown no more. */
        public boolean isWaiver() {
            return this != CONFIRM;
        }
    }

    /** What it says of a finding; empty if it is about the duty to report. */
    public Optional<Ruling.OnFinding> onFinding() {
        return ruling instanceof Ruling.OnFinding finding ? Optional.of(finding) : Optional.empty();
    }
}
