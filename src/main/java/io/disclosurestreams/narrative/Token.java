package io.disclosurestreams.narrative;

/**
 * A word that matters, or a number.
 *
 * @param word null for a number
 * @param number null for a word
 * @param from its place in the text
 * @param to the place behind it
 */
record Token(Word word, PrintedNumber number, int from, int to) {

    static Token of(Word word, int from, int to) {
        return new Token(word, null, from, to);
    }

    static Token of(PrintedNumber number, int from) {
        return new Token(null, number, from, number.end());
    }

    boolean isNumber() {
        return number != null;
    }

    boolean is(Word other) {
        return word == other;
    }
}
