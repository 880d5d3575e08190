package io.disclosurestreams.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product against a recomputation in another language, by another engine. {@code -Dhistories=N} tries N times as many. */
class SqlRecomputationTest {

    private static final int HISTORIES = 12;

    @TempDir
    Path directory;

    @Test
    void everyFigureEqualsARecomputationBySql() throws Exception {
        long figures = 0;
        for (long seed = 1_000; seed < 1_000 + HISTORIES * Integer.getInteger("histories", 1); seed++) {
            History history = HistoryGenerator.of(seed, Trait.BAD_RECORDS, Trait.PLAIN_CELLS);
            ProductFacts product = TopologyRun.of(history, directory.resolve(Long.toString(seed)))
                    .facts();
            SqlRecomputation sql = new SqlRecomputation(history, HistoryGenerator.TODAY);
            figures += assertSame("agency-years of seed " + seed, sql.agencyYears, product.agencyYears());
            figures += assertSame("roll-ups of seed " + seed, sql.rollUps, product.rollUps());
        }
        assertThat(figures).isGreaterThan(10_000);
    }

    /** The number of facts compared. */
    private static long assertSame(
            String what,
            SortedMap<String, SortedMap<String, String>> wanted,
            SortedMap<String, SortedMap<String, String>> got) {
        got.values().forEach(facts -> facts.remove("unknown"));
        assertThat(Differences.of(wanted, got)).as(what).isEmpty();
        return wanted.values().stream().mapToLong(SortedMap::size).sum();
    }
}
