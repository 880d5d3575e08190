package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.rules.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** YOY-COPY and DUP-CONTENT: reports whose figures or prose are those of last year, or of others. */
public final class Copies {

    private static final int NAMED = 5;

    private Copies() {}

    /**
     * Whether the prose may be last year's, from what is stored: then the texts are worth reading.
     *
     * @return true if the sketches differ no more than chance lets those of copies differ
     */
    public static boolean mayBeTextOfLastYear(TextFacts current, TextFacts previous, TextThresholds thresholds) {
        return current.ownShingles() >= thresholds.ownShinglesLeast()
                && previous.ownShingles() >= thresholds.ownShinglesLeast()
                && current.sketch().likeness(previous.sketch()) >= thresholds.alike() - AlikeTexts.ERROR;
    }

    /** Prose of last year, by the true likeness of the texts without what many reports share. */
    public static Optional<Finding> textOfLastYear(
            Narrative current, Narrative previous, CommonShingles common, TextThresholds thresholds) {
        Shingles now = Shingles.of(current, common);
        Shingles before = Shingles.of(previous, common);
        double likeness = now.likeness(before);
        boolean enough = Math.min(now.size(), before.size()) >= thresholds.ownShinglesLeast();
        return enough && likeness >= thresholds.alike()
                ? Optional.of(finding(
                        Rule.YOY_COPY,
                        "the prose is that of last year (likeness %s)".formatted(percent(likeness)),
                        "文字与上年雷同（相似度%s）".formatted(percent(likeness))))
                : Optional.empty();
    }

    /** Figures of other agencies, as {@link io.disclosurestreams.rules.SameFigures} finds them. */
    public static Optional<Finding> figuresOfOthers(List<String> others) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        Rule.DUP_CONTENT,
                        "every figure is that of " + named(others, ", ", " and %d more"),
                        "全部数字与下列机关完全相同：" + named(others, "、", "等%d个机关")));
    }

    /**
     * Prose of other agencies, as {@link AlikeTexts} finds it.
     *
     * @param others the most alike first
     * @param likeness of the first
     */
    public static Optional<Finding> textOfOthers(List<String> others, double likeness) {
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(finding(
                        Rule.DUP_CONTENT,
                        "the prose is that of %s (likeness %s)"
                                .formatted(named(others, ", ", " and %d more"), percent(likeness)),
                        "文字与下列机关雷同：%s（相似度%s）".formatted(named(others, "、", "等%d个机关"), percent(likeness))));
    }

    private static String named(List<String> others, String between, String more) {
        String names = String.join(between, others.subList(0, Math.min(NAMED, others.size())));
        boolean chinese = between.equals("、");
        int told = chinese ? others.size() : others.size() - NAMED;
        return others.size() <= NAMED ? names : names + more.formatted(told);
    }

    /** Cut, not rounded: 99.99 % is not the same. */
    private static String percent(double likeness) {
        return String.format(Locale.ROOT, "%.1f%%", Math.floor(likeness * 1000) / 10);
    }

    private static Finding finding(Rule rule, String english, String chinese) {
        return Finding.of(rule.id(), rule.severity(), List.of(), english, chinese);
    }
}
