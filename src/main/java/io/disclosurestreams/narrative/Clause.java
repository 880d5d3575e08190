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
        /** A semicolon. */
        PART,
        /** The bracket in which it stands; the clause around it goes on. */
        BRACKET
    }

    boolean has(Word word) {
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at).word() == word) {
                return true;
            }
        }
        return false;
    }
}
