package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.rules.Result.NotAssessable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The two sums that a rule compares. Most reports hold, so holding is found out first, with nothing but additions. */
final class Sides {

    private final List<Term> left;
    private final List<Term> right;
    private final Summands leftNumbers;
    private final Summands rightNumbers;

    Sides(List<Term> left, List<Term> right) {
        this.left = List.copyOf(left);
        this.right = List.copyOf(right);
        this.leftNumbers = new Summands(left);
        this.rightNumbers = new Summands(right);
    }

    /** Terms of one side. */
    List<Term> left() {
        return left;
    }

    /** Terms of the other. */
    List<Term> right() {
        return right;
    }

    /** True if every cell is a number. */
    boolean areNumbers(Dossier dossier) {
        return leftNumbers.areNumbers(dossier) && rightNumbers.areNumbers(dossier);
    }

    /** Left less right, where every cell is a number. */
    long difference(Dossier dossier) {
        return leftNumbers.sum(dossier) - rightNumbers.sum(dossier);
    }

    /** True if a cell of this year is part of a side. */
    boolean read(int slot) {
        return leftNumbers.read(slot) || rightNumbers.read(slot);
    }

    long leftSum(Dossier dossier) {
        return sum(left, dossier);
    }

    long rightSum(Dossier dossier) {
        return sum(right, dossier);
    }

    private static long sum(List<Term> terms, Dossier dossier) {
        long sum = 0;
        for (Term term : terms) {
            sum += term.value(dossier.cells(term.of()));
        }
        return sum;
    }

    /** Why it can't be judged; empty if it can, be it by taking blanks for zero. */
    Optional<NotAssessable> obstacle(Dossier dossier) {
        Optional<NotAssessable> obstacle = obstacle(left, dossier);
        return obstacle.isPresent() ? obstacle : obstacle(right, dossier);
    }

    private static Optional<NotAssessable> obstacle(List<Term> terms, Dossier dossier) {
        for (int index = 0; index < terms.size(); index++) {
            Term term = terms.get(index);
            if (term.of() == Term.Of.YEAR_BEFORE && !dossier.before().isReported()) {
                return Optional.of(new NotAssessable(dossier.before().state().reason()));
            }
            Optional<NotAssessable> obstacle = obstacle(term, dossier.cells(term.of()));
            if (obstacle.isPresent()) {
                return obstacle;
            }
        }
        return Optional.empty();
    }

    private static Optional<NotAssessable> obstacle(Term term, Cells cells) {
        return switch (term.content(cells)) {
            case ABSENT -> Optional.of(obstacle(term, term.slot(), "is not in the report", "未填报"));
            case WORDS -> Optional.of(obstacle(term, term.slotOfWords(cells), "holds words", "填的不是数字"));
            case NUMBER, NOTHING -> Optional.empty();
        };
    }

    private static NotAssessable obstacle(Term term, int slot, String english, String chinese) {
        boolean before = term.of() == Term.Of.YEAR_BEFORE;
        String path = Figures.at(slot).path();
        return new NotAssessable(new Reason(
                (before ? "last year's " : "") + path + " " + english,
                (before ? "上年" : "") + "“" + Labels.cell(slot) + "”" + chinese));
    }

    Stream<Term> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    /** Paths of the cells of one of the two years. */
    List<String> paths(Term.Of year) {
        return terms().filter(term -> term.of() == year)
                .map(term -> Figures.at(term.slot()).path())
                .toList();
    }
}
