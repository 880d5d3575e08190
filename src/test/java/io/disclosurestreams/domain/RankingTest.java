package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Measure RECEIVED =
            Measures.ofKey("requests.newlyReceived").orElseThrow();
    private static final Measure GRANTED = Measures.ofKey("ratios.granted").orElseThrow();

    private static Sums sums(long received, long granted, long concluded) {
        return Sums.of(Cells.builder()
                .count(RequestRow.NEWLY_RECEIVED.slot(Applicant.TOTAL), received)
                .count(RequestRow.GRANTED.slot(Applicant.TOTAL), granted)
                .count(RequestRow.CONCLUDED.slot(Applicant.TOTAL), concluded)
                .build());
    }

    private static Score received(long count) {
        return Score.of(RECEIVED, sums(count, 0, 0), 30);
    }

    private static Score granted(long granted, long concluded) {
        return Score.of(GRANTED, sums(0, granted, concluded), 30);
    }

    @Test
    void equalValuesShareTheBestRankAndTheNextIsLeftOut() {
        Ranking ranking = Ranking.of(Map.of("d", received(1), "c", received(5), "b", received(5), "a", received(9)));

        assertThat(ranking.places())
                .extracting(place -> place.agency() + " " + place.rank().getAsInt() + " "
                        + place.percentile().getAsDouble())
                .containsExactly("a 1 87.5", "b 2 50.0", "c 2 50.0", "d 4 12.5");
    }

    @Test
    void aRatioOfFewCasesIsShownAndNotRanked() {
        Ranking ranking = Ranking.of(
                Map.of("few", granted(29, 29), "none", granted(0, 0), "low", granted(10, 40), "high", granted(30, 30)));

        assertThat(ranking.ranked()).isEqualTo(2);
        assertThat(ranking.places())
                .extracting(
                        place -> place.agency() + " " + place.score().state().key() + " "
                                + (place.rank().isPresent() ? place.rank().getAsInt() : "-"))
                .containsExactly("high ranked 1", "low ranked 2", "few tooFewCases -", "none noCases -");
        Score few = ranking.places().get(2).score();
        assertThat(few.value()).hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
        assertThat(few.interval()).isPresent();
        assertThat(ranking.places().get(3).score().value()).isEmpty();
        assertThat(ranking.places().get(3).percentile()).isEmpty();
    }

    @Test
    void equalFractionsTieHoweverTheyAreWritten() {
        Ranking ranking = Ranking.of(Map.of("a", granted(20, 60), "b", granted(33, 99), "c", granted(34, 99)));

        assertThat(ranking.places())
                .extracting(place -> place.agency() + place.rank().getAsInt())
                .containsExactly("c1", "a2", "b2");
    }

    @Test
    void aFigureThatTheFormLacksIsNoZero() {
        Measure fees = Measures.ofKey("proactive.fees.amount").orElseThrow();

        assertThat(Score.of(fees, sums(1, 1, 1), 30).state()).isEqualTo(Score.State.NOT_GIVEN);
        assertThat(Score.of(fees, sums(1, 1, 1), 30).value()).isEmpty();
    }

    @Test
    void onlyAPartOfAWholeHasAnInterval() {
        Sums cases = Sums.of(Cells.builder()
                .count(RequestRow.CONCLUDED.slot(Applicant.TOTAL), 50)
                .count(DisputeGroup.RECONSIDERATION.slot(DisputeResult.UPHELD), 5)
                .build());

        assertThat(Score.of(Measures.ofKey("ratios.disputed").orElseThrow(), cases, 30)
                        .interval())
                .isEmpty();
        assertThat(Score.of(GRANTED, cases, 30).interval()).isPresent();
        assertThat(Score.of(GRANTED, sums(0, 60, 50), 30).interval()).isEmpty();
    }

    @Test
    void ranksAndPercentilesAreThoseOfCountingOneByOne() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<String, Score> scores = new HashMap<>();
            Map<String, Double> plain = new HashMap<>();
            for (int agency = random.nextInt(40); agency > 0; agency--) {
                long concluded = random.nextInt(60);
                long granted = concluded == 0 ? 0 : random.nextLong(concluded + 1) / 10 * 10;
                scores.put("a" + agency, granted(granted, concluded));
                if (concluded >= 30) {
                    plain.put("a" + agency, (double) granted / concluded);
                }
            }
            Ranking ranking = Ranking.of(scores);
            assertThat(ranking.places()).hasSize(scores.size());
            assertThat(ranking.ranked()).isEqualTo(plain.size());
            for (Ranking.Place place : ranking.places()) {
                Optional<Double> mine = Optional.ofNullable(plain.get(place.agency()));
                assertThat(place.rank().isPresent()).isEqualTo(mine.isPresent());
                mine.ifPresent(value -> {
                    long larger = plain.values().stream()
                            .filter(other -> other > value)
                            .count();
                    long smaller = plain.values().stream()
                            .filter(other -> other < value)
                            .count();
                    double equal = plain.size() - larger - smaller;
                    assertThat(place.rank()).hasValue((int) larger + 1);
                    assertThat(place.percentile().getAsDouble())
                            .isCloseTo((smaller + equal / 2) / plain.size() * 100, within(1e-9));
                });
            }
        }
    }
}
