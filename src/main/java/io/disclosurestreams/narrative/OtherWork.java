package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.PrintedNumber.Unit;

/** Words that name other work than requests for information, of which the numbers behind them are from then on. */
final class OtherWork {

    private static final String MARKS = ",;。:!?、()”》";
    private static final int HOTLINES = 12;

    private final FoldedText text;
    private final Clause clause;
    private final Context context;

    OtherWork(FoldedText text, Clause clause, Context context) {
        this.text = text;
        this.clause = clause;
        this.context = context;
    }

    void take(Token token) {
        switch (token.word()) {
            case APPLICATION -> application(token);
            case LICENSING, PENALTIES, COERCION, OTHER_ACT -> context.turnsToOtherWork();
            case RECONSIDERATION, LITIGATION, COURT -> context.turnsToDisputes();
            case RESULT -> result(text.part(token.from(), token.to()));
            default -> {}
        }
    }

    /** 低保申请 and 许可申请 are not of information. */
    private void application(Token token) {
        int place = token.from();
        char before = text.at(place - 1);
        boolean bare = place == clause.from() || before == 0 || MARKS.indexOf(before) >= 0;
        if (!bare && !RequestWords.endAt(text, place) && !isBesideWord(token)) {
            context.turnsToOtherWork();
        }
    }

    /** 收到申请, and 被申请行政复议. */
    private boolean isBesideWord(Token token) {
        for (Token other : clause.tokens()) {
            boolean disputed = other.is(Word.RECONSIDERATION) || other.is(Word.LITIGATION);
            if (other.to() == token.from() || disputed && other.from() == token.to()) {
                return true;
            }
        }
        return false;
    }

    /** 复议决定, but not 纠正, which is done with much. */
    private void result(String word) {
        if (word.contains("复议") || word.contains("诉")) {
            context.turnsToDisputes();
        }
    }

    /** A number that counts nothing is that of a hotline: 12345工单, 12315转来. */
    void take(PrintedNumber number) {
        if (number.isWhole() && number.digits() / 1000 == HOTLINES && number.unit() == Unit.OTHER) {
            context.turnsToOtherWork();
        }
    }
}
