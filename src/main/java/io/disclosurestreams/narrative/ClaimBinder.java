package io.disclosurestreams.narrative;

import io.disclosurestreams.narrative.Clause.End;
import java.util.ArrayList;
import java.util.List;

/**
 * Binds numbers to what they count: to the nearest keyword before them in the same clause. A change may also be of what the
 * clause before it counted (共收到申请46件，同比增长5%).
 */
final class ClaimBinder implements ClauseReader.Sink {

    private final FoldedText text;
    private final int year;
    private final List<Claim> claims;
    private final Context context;

    private ClaimBinder(FoldedText text, int year, List<Claim> claims) {
        this.text = text;
        this.year = year;
        this.claims = claims;
        this.context = new Context(year);
    }

    /** What a section claims about the reported year. */
    static List<Claim> claims(FoldedText text, int year) {
        List<Claim> claims = new ArrayList<>();
        ClauseReader.read(text, new ClaimBinder(text, year, claims));
        return claims;
    }

    @Override
    public void heading() {
        context.beginParagraph();
    }

    @Override
    public void clause(Clause clause) {
        if (!clause.tokens().isEmpty()) {
            bind(clause);
        }
        if (clause.end() == End.SENTENCE) {
            context.beginSentence();
        } else if (clause.end() == End.PART) {
            context.beginPart();
        }
    }

    private void bind(Clause clause) {
        boolean inBracket = clause.end() == End.BRACKET;
        // 含2021年度结转5件 does not make the whole sentence speak of 2021
        boolean aside = inBracket || clause.has(Word.CARRIED) || clause.has(Word.CARRIED_IN);
        Context.Mark before = context.mark();
        context.beginClause(clause);
        ClauseBinding binding = new ClauseBinding(text, clause, context, year, claims);
        for (Token token : clause.tokens()) {
            binding.take(token);
        }
        binding.end();
        if (!inBracket) {
            context.counted(binding.counted());
        }
        if (aside) {
            context.backTo(before);
        }
    }
}
