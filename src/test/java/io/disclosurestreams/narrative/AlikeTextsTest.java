package io.disclosurestreams.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import io.disclosurestreams.bench.GeneratedNarratives;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.narrative.AlikeTexts.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeTextsTest {

    private static final TextThresholds THRESHOLDS = TextThresholds.USUAL;

    private static List<TextFacts> facts(GeneratedNarratives narratives) {
        return IntStream.range(0, narratives.count())
                .mapToObj(index -> TextFacts.of(narratives.at(index)))
                .toList();
    }

    /** Every pair by the naive way: sets of strings, each with each. */
    private static List<Pair> naive(GeneratedNarratives narratives, CommonShingles common) {
        List<Shingles> sets = IntStream.range(0, narratives.count())
                .mapToObj(index -> Shingles.of(narratives.at(index), common))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < sets.size(); one++) {
            for (int other = one + 1; other < sets.size(); other++) {
                double likeness = sets.get(one).likeness(sets.get(other));
                if (likeness >= THRESHOLDS.alike()
                        && Math.min(sets.get(one).size(), sets.get(other).size()) >= THRESHOLDS.ownShinglesLeast()) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void bandsFindWhatComparingEachWithEachFinds(long seed) {
        GeneratedNarratives narratives = new GeneratedNarratives(300, seed);
        List<TextFacts> facts = facts(narratives);
        CommonShingles common = AlikeTexts.common(facts, narratives::at, THRESHOLDS);
        List<Pair> naive = naive(narratives, common);
        List<Pair> found = AlikeTexts.find(facts, narratives::at, common, THRESHOLDS);
        assertThat(naive).hasSizeGreaterThan(3);
        // recall and precision of 1 on these seeds
        assertThat(found).isEqualTo(naive);
        assertThat(found)
                .allSatisfy(pair -> assertThat(narratives.isCopy(pair.other())).isTrue());
    }

    @Test
    void likenessIsThatOfSetsOfRunsOfFiveCharacters() {
        GeneratedNarratives narratives = new GeneratedNarratives(100, 8);
        for (int index = 96; index < 100; index++) {
            Narrative copy = narratives.at(index);
            Narrative source = narratives.at(narratives.source(index));
            Set<String> some = runs(copy);
            Set<String> other = runs(source);
            Set<String> shared = new HashSet<>(some);
            shared.retainAll(other);
            double likeness = (double) shared.size() / (some.size() + other.size() - shared.size());
            assertThat(Likeness.of(copy, source, CommonShingles.NONE)).isEqualTo(likeness);
            assertThat(TextFacts.of(copy).sketch().likeness(TextFacts.of(source).sketch()))
                    .isCloseTo(likeness, offset(0.2));
        }
    }

    private static Set<String> runs(Narrative narrative) {
        StringBuilder own = new StringBuilder();
        OwnNames names = OwnNames.of(narrative.names());
        for (FoldedText section : List.of(narrative.overview(), narrative.problems(), narrative.otherMatters())) {
            OwnText.read(section, names, own::append);
        }
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + Shingler.LENGTH <= own.length(); at++) {
            runs.add(own.substring(at, at + Shingler.LENGTH));
        }
        return runs;
    }

    private static Narrative narrative(String name, String overview) {
        return new Narrative(2024, Map.of("overview", overview), List.of(name));
    }

    @Test
    void aCopyUnderAnotherNameWithOtherNumbersIsTheSame() {
        String text = "2024年，%s逐月公示账目%d次，修缮村道%d处。%s召集联络员评议水库与茶园。";
        Narrative one = narrative("云泉县水利局", text.formatted("云泉县水利局", 12, 3, "水利局"));
        Narrative other = narrative("白沙市档案局", text.formatted("白沙市档案局", 7, 41, "我局"));
        assertThat(Likeness.of(one, other, CommonShingles.NONE)).isEqualTo(1);
        assertThat(Likeness.containment(one, other, CommonShingles.NONE)).isEqualTo(1);
    }

    @Test
    void phrasesOfEveryReportMakeNobodyAlike() {
        String phrases = "依据《中华人民共和国政府信息公开条例》，一、总体情况，（一）主动公开情况，（二）依申请公开情况，政府信息公开工作年度报告，行政复议、行政诉讼情况。";
        Narrative one = narrative("甲县统计局", phrases + "编写灌溉问答册并张贴展板。");
        Narrative other = narrative("乙县审计局", phrases + "夜校讲堂回访冷库码头渡口。");
        assertThat(Likeness.of(one, other, CommonShingles.NONE)).isLessThan(0.2);
    }

    @Test
    void sentencesOfTheGenreAreLearnedAndCountForNothing() {
        GeneratedNarratives narratives = new GeneratedNarratives(400, 21);
        List<TextFacts> facts = facts(narratives);
        CommonShingles common = AlikeTexts.common(facts, narratives::at, THRESHOLDS);
        assertThat(common.size()).isBetween(100, 2_000);
        Shingles all = Shingles.of(narratives.at(0), CommonShingles.NONE);
        Shingles own = Shingles.of(narratives.at(0), common);
        assertThat(own.size()).isBetween(all.size() / 2, all.size() - 50);
    }

    @Test
    void aTextThatHasLittleOfItsOwnIsNotCompared() {
        Narrative brief = narrative("甲乡", "工作正常开展，无特殊情况，群众反映良好。");
        List<TextFacts> facts = List.of(TextFacts.of(brief), TextFacts.of(brief));
        assertThat(AlikeTexts.find(facts, index -> brief, CommonShingles.NONE, THRESHOLDS))
                .isEmpty();
    }

    @Test
    void aTextThatHundredsHaveIsFoundWithAllOfThemAndCostsFewPartnersEach() {
        Narrative text = new GeneratedNarratives(10, 5).at(1);
        List<TextFacts> facts =
                IntStream.range(0, 200).mapToObj(index -> TextFacts.of(text)).toList();
        List<Pair> pairs = AlikeTexts.find(facts, index -> text, CommonShingles.NONE, THRESHOLDS);
        Set<Integer> named = new HashSet<>();
        pairs.forEach(pair -> {
            named.add(pair.one());
            named.add(pair.other());
        });
        assertThat(named).hasSize(200);
        assertThat(pairs).hasSizeLessThanOrEqualTo(200 * AlikeTexts.MOST_PARTNERS);
    }

    @Test
    void proseOfLastYearIsFoundUnderItsYear() {
        GeneratedNarratives generated = new GeneratedNarratives(10, 6);
        Narrative before = generated.at(1);
        Narrative now = new Narrative(
                2025,
                Map.of(
                        "overview",
                                before.sections()
                                        .get("overview")
                                        .replace("2024年", "2025年")
                                        .replace('7', '3'),
                        "problems", before.sections().get("problems")),
                before.names());
        assertThat(Copies.mayBeTextOfLastYear(TextFacts.of(now), TextFacts.of(before), THRESHOLDS))
                .isTrue();
        assertThat(Copies.textOfLastYear(now, before, CommonShingles.NONE, THRESHOLDS))
                .hasValueSatisfying(finding -> assertThat(finding.rule()).isEqualTo("YOY-COPY"));
        assertThat(Copies.mayBeTextOfLastYear(TextFacts.of(now), TextFacts.of(generated.at(2)), THRESHOLDS))
                .isFalse();
        assertThat(Copies.textOfLastYear(now, generated.at(2), CommonShingles.NONE, THRESHOLDS))
                .isEmpty();
    }
}
