package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.Clause.End;
import java.util.ArrayList;
import java.util.List;

/** Cuts a text into clauses of words and numbers, in one pass. What stands in brackets is a clause of its own. */
final class ClauseReader {

    private static final Lexicon<Word> WORDS = Lexicon.ofWords();
    private static final int LONGEST_TITLE = 80;

    private final FoldedText text;
    private final NumberReader numbers;
    private final PeriodReader periods;
    private final Sink sink;

    private List<Token> tokens = new ArrayList<>();
    private int from;
    private List<Token> around;
    private int aroundFrom;

    /** Takes clauses in the order in which they end. */
    interface Sink {
        /** A heading of the second order begins: （二）. */
        void heading();

        void clause(Clause clause);
    }

    private ClauseReader(FoldedText text, Sink sink) {
        this.text = text;
        this.numbers = new NumberReader(text);
        this.periods = new PeriodReader(text);
        this.sink = sink;
    }

    static void read(FoldedText text, Sink sink) {
        new ClauseReader(text, sink).read();
    }

    private void read() {
        int place = 0;
        while (place < text.length()) {
            place = step(place);
        }
        endSentence(End.SENTENCE, text.length());
    }

    /** Reads what begins at a place; the place behind it. */
    private int step(int place) {
        char each = text.at(place);
        switch (each) {
            case ',':
                end(End.COMMA, place + 1);
                return place + 1;
            case ';':
                endSentence(End.PART, place + 1);
                return place + 1;
            case '。', '!', '?':
                endSentence(End.SENTENCE, place + 1);
                return place + 1;
            case '(':
                return open(place);
            case ')':
                close(place + 1);
                return place + 1;
            case '《':
                return behindTitle(place);
            default:
                return token(place);
        }
    }

    private int token(int place) {
        int word = WORDS.longest(text, place);
        if (word != 0) {
            int end = place + WORDS.length(word);
            tokens.add(Token.of(WORDS.meaning(word), place, end));
            return end;
        }
        char each = text.at(place);
        if (FoldedText.isDigit(each) || Numerals.isNumeral(each)) {
            Token period = periods.at(place);
            if (period != null) {
                tokens.add(period);
                return period.to();
            }
            PrintedNumber number = numbers.at(place);
            if (number != null) {
                tokens.add(Token.of(number, place));
                return Math.max(number.end(), place + 1);
            }
        }
        return place + 1;
    }

    private int open(int place) {
        int heading = behindHeading(place);
        if (heading > place) {
            endSentence(End.SENTENCE, heading);
            sink.heading();
            return heading;
        }
        if (around == null) {
            around = tokens;
            aroundFrom = from;
            tokens = new ArrayList<>();
            from = place + 1;
        }
        return place + 1;
    }

    private void close(int next) {
        if (around != null) {
            end(End.BRACKET, next);
            tokens = around;
            from = aroundFrom;
            around = null;
        }
    }

    /** The place behind （二）, unless it stands in 第二十条第（二）项. */
    private int behindHeading(int place) {
        int at = place + 1;
        while (at < place + 4 && Numerals.isNumeral(text.at(at))) {
            at++;
        }
        return at > place + 1 && text.at(at) == ')' && text.at(place - 1) != '第' && text.at(at + 1) != '项'
                ? at + 1
                : place;
    }

    private int behindTitle(int place) {
        for (int at = place + 1; at < place + LONGEST_TITLE && at < text.length(); at++) {
            if (text.at(at) == '》') {
                return at + 1;
            }
        }
        return place + 1;
    }

    private void endSentence(End end, int next) {
        if (around != null) {
            close(next);
        }
        end(end, next);
    }

    private void end(End end, int next) {
        // within brackets a comma parts nothing but clauses of the brackets
        if (!tokens.isEmpty() || end == End.SENTENCE || end == End.PART) {
            sink.clause(new Clause(tokens, from, end == End.COMMA && around != null ? End.BRACKET : end));
            tokens = new ArrayList<>();
        }
        from = next;
    }
}
