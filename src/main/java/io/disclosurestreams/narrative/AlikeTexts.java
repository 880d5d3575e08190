package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.TextThresholds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * 文字雷同: narratives that are nearly the same in what is their own. Candidates come from sketches; each is confirmed by the
 * true likeness of the texts without what many reports share.
 */
public final class AlikeTexts {

    /** Partners told of a narrative at most. */
    public static final int MOST_PARTNERS = 8;

    /** Four standard errors of a sketch's likeness at 0.95. */
    static final double ERROR = 0.12;

    private static final int SAMPLE = 400;
    private static final double UNLIKE = 0.8;
    private static final double COMMON_SHARE = 0.05;
    private static final int COMMON_LEAST = 20;
    private static final int CACHED = 256;

    private final List<TextFacts> facts;
    private final IntFunction<Narrative> texts;
    private final TextThresholds thresholds;

    private AlikeTexts(List<TextFacts> facts, IntFunction<Narrative> texts, TextThresholds thresholds) {
        this.facts = facts;
        this.texts = texts;
        this.thresholds = thresholds;
    }

    /**
     * Two narratives that are alike.
     *
     * @param one index
     * @param other index, greater
     * @param likeness shared of all runs of five characters that are the authors' own, 0 to 1
     */
    public record Pair(int one, int other, double likeness) {}

    /**
     * The pairs that are alike, by index; of a text that many have, for each its {@link #MOST_PARTNERS} most alike.
     *
     * @param facts of narratives of different agencies
     * @param texts the narrative of an index, read again; asked for candidates only
     * @param common what counts for nothing, of {@link #common}
     */
    public static List<Pair> find(
            List<TextFacts> facts, IntFunction<Narrative> texts, CommonShingles common, TextThresholds thresholds) {
        return new AlikeTexts(facts, texts, thresholds).find(common);
    }

    /**
     * What many of the narratives share, learned from some hundreds of them of which no two are alike, so that a text that
     * many copied stays its author's own.
     */
    public static CommonShingles common(
            List<TextFacts> facts, IntFunction<Narrative> texts, TextThresholds thresholds) {
        return new AlikeTexts(facts, texts, thresholds).common();
    }

    private int[] compared() {
        return IntStream.range(0, facts.size())
                .filter(index -> facts.get(index).ownShingles() >= thresholds.ownShinglesLeast())
                .toArray();
    }

    private List<Pair> find(CommonShingles common) {
        int[] compared = compared();
        List<Sketch> sketches = IntStream.of(compared)
                .mapToObj(index -> facts.get(index).sketch())
                .toList();
        Partners partners = AlikeCandidates.of(sketches, thresholds.alike() - ERROR, MOST_PARTNERS);
        Map<Integer, Shingles> cache = new LinkedHashMap<>(CACHED, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Integer, Shingles> eldest) {
                return size() > CACHED;
            }
        };
        List<Pair> alike = new ArrayList<>();
        for (int at = 0; at < partners.size(); at++) {
            for (int partner : partners.of(at)) {
                if (at < partner || !names(partners.of(partner), at)) {
                    confirm(
                                    Math.min(compared[at], compared[partner]),
                                    Math.max(compared[at], compared[partner]),
                                    common,
                                    cache)
                            .ifPresent(alike::add);
                }
            }
        }
        alike.sort(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        return List.copyOf(alike);
    }

    private static boolean names(int[] partners, int one) {
        return IntStream.of(partners).anyMatch(partner -> partner == one);
    }

    private Optional<Pair> confirm(int one, int other, CommonShingles common, Map<Integer, Shingles> cache) {
        Shingles some = shingles(one, common, cache);
        Shingles others = shingles(other, common, cache);
        if (some.size() < thresholds.ownShinglesLeast() || others.size() < thresholds.ownShinglesLeast()) {
            return Optional.empty();
        }
        double likeness = some.likeness(others);
        return likeness >= thresholds.alike() ? Optional.of(new Pair(one, other, likeness)) : Optional.empty();
    }

    private Shingles shingles(int index, CommonShingles common, Map<Integer, Shingles> cache) {
        Shingles known = cache.get(index);
        if (known == null) {
            known = Shingles.of(texts.apply(index), common);
            cache.put(index, known);
        }
        return known;
    }

    private CommonShingles common() {
        int[] compared = compared();
        List<Integer> sample = new ArrayList<>();
        int step = Math.max(1, compared.length / (SAMPLE * 2));
        for (int at = 0; at < compared.length && sample.size() < SAMPLE; at += step) {
            Sketch sketch = facts.get(compared[at]).sketch();
            if (sample.stream().allMatch(index -> facts.get(index).sketch().likeness(sketch) < UNLIKE)) {
                sample.add(compared[at]);
            }
        }
        return CommonShingles.learn(sample.stream().map(texts::apply).toList(), COMMON_SHARE, COMMON_LEAST);
    }
}
