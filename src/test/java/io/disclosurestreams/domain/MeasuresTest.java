package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void theyAreTheKeysOfYearOverYearAndNoOthers() {
        Cells.Builder cells = Cells.builder();
        Figures.all().forEach(figure -> cells.count(figure.slot(), 1));
        Sums everything = Sums.of(cells.build());

        assertThat(YearOverYear.compare(Optional.of(everything), everything).keySet())
                .containsExactlyElementsOf(
                        Measures.all().stream().map(Measure::key).toList());
    }

    @Test
    void everyOneIsFoundByItsKey() {
        assertThat(Measures.all())
                .allSatisfy(measure -> assertThat(Measures.ofKey(measure.key())).contains(measure));
        assertThat(Measures.ofKey("requests.granted.total")).isEmpty();
    }

    @Test
    void allButTheRatiosAddUp() {
        Set<String> ratios = new TreeSet<>();
        Ratio.all().forEach(ratio -> ratios.add("ratios." + ratio.key()));
        Set<String> others = new TreeSet<>();
        Measures.all().forEach(measure -> others.add(measure.key()));
        Measures.counts().forEach(measure -> others.remove(measure.key()));

        assertThat(others).isEqualTo(ratios);
    }

    @Test
    void whatIsReadOfSumsIsTheSumOfWhatIsReadOfEach() {
        for (long seed = 0; seed < 200; seed++) {
            Sums one = new RandomValues(seed).cells().sums();
            Sums two = new RandomValues(seed + 1_000).cells().sums();
            for (CountMeasure measure : Measures.counts()) {
                Reading both = measure.read(one.plus(two));
                Reading added = measure.read(one).plus(measure.read(two));
                assertThat(added.exact()).as(measure.key() + " seed " + seed).isEqualByComparingTo(both.exact());
                assertThat(added.given()).isEqualTo(both.given());
            }
        }
    }
}
