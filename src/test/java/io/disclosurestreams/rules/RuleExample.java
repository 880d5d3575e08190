package io.disclosurestreams.rules;

import java.util.List;
import java.util.Optional;

/**
 * A report, the one before it, and what a rule says to that.
 *
 * @param words what it is about, for people
 * @param before the year before, if it was reported
 * @param owedBefore whether the year before was owed
 * @param messages in full, of the findings by this rule
 */
record RuleExample(
        Rule rule,
        Outcome outcome,
        String words,
        Optional<String> before,
        boolean owedBefore,
        String now,
        List<String> messages) {

    /** What became of the rule. */
    enum Outcome {
        PASS,
        FAIL,
        NOT_ASSESSABLE;

        static Outcome of(Result result) {
            return result instanceof Result.Fail
                    ? FAIL
                    : result instanceof Result.NotAssessable ? NOT_ASSESSABLE : PASS;
        }
    }

    static RuleExample pass(Rule rule, String words, String now) {
        return new RuleExample(rule, Outcome.PASS, words, Optional.empty(), false, now, List.of());
    }

    static RuleExample fail(Rule rule, String words, String now, String... messages) {
        return new RuleExample(rule, Outcome.FAIL, words, Optional.empty(), false, now, List.of(messages));
    }

    static RuleExample open(Rule rule, String words, String now) {
        return new RuleExample(rule, Outcome.NOT_ASSESSABLE, words, Optional.empty(), false, now, List.of());
    }

    /** The same example after a report for the year before. */
    RuleExample after(String report) {
        return new RuleExample(rule, outcome, words, Optional.of(report), true, now, messages);
    }

    /** The same example where the year before was owed and is missing. */
    RuleExample afterNothing() {
        return new RuleExample(rule, outcome, words, Optional.empty(), true, now, messages);
    }

    @Override
    public String toString() {
        return rule.id() + " " + outcome + ": " + words;
    }
}
