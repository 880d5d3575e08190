package io.disclosurestreams.narrative;

import java.util.List;

/**
 * What stands between two marks of a sentence, as far as it matters.
 *
 * @param tokens in order
 * @param from its place in the text
 * @param end what follows it
 */
record Clause(List<Token> tokens, int from, End end) {

    /** Where a clause ends. */
    enum End {
        COMMA,
        SENTENCE,
        /** The bracket in which it stands; the clause around it goes on. */
        BRACKET
    }

    boolean has(Word word) {
        for (Token token : tokens) {
            if (token.is(word)) {
                return true;
            }
        }
        return false;
    }
}
