package io.disclosurestreams.domain;

import java.util.List;
import java.util.Optional;

/**
 * A rule that does not hold for one report. It never changes a figure.
 *
 * @param rule bare id, e.g. {@code DOC-FORM}
 * @param state {@code fail}, or {@code uncertain} where a person must decide
 * @param left what is there, where the rule compares numbers
 * @param right what it should be
 * @param cells paths of the cells concerned
 * @param suggestions values that would mend it
 * @param message in English
 * @param messageZh in Chinese, in the words of the official form
 */
public record Finding(
        String rule,
        Severity severity,
        State state,
        Optional<Number> left,
        Optional<Number> right,
        Optional<Number> delta,
        List<String> cells,
        List<Suggestion> suggestions,
        String message,
        String messageZh) {

    /** The states that are shown; rules that pass or can't be judged are no findings. */
    public enum State {
        FAIL("fail"),
        UNCERTAIN("uncertain");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** A value that would mend the finding. */
    public record Suggestion(String cell, Number value) {}

    public Finding {
        cells = List.copyOf(cells);
        suggestions = List.copyOf(suggestions);
    }

    /** A finding about words or structure, with no numbers to compare. */
    public static Finding of(String rule, Severity severity, List<String> cells, String message, String messageZh) {
        return new Finding(
                rule,
                severity,
                State.FAIL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cells,
                List.of(),
                message,
                messageZh);
    }

    /** The same where other findings tell what would mend it. */
    public Finding withoutSuggestions() {
        return new Finding(rule, severity, state, left, right, delta, cells, List.of(), message, messageZh);
    }
}
