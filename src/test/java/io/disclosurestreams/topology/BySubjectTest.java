package io.disclosurestreams.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where keys lie is kept by the topics for ever: another partition for old keys would be a second truth. */
class BySubjectTest {

    private static Set<Integer> partition(String key, int partitions) {
        return new BySubject<>().partitions("topic", key, null, partitions).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"CN|2024, 0", "21|2024, 0", "2101|2024, 0", "210115|2024, 3", "210115-fgj|2022, 2", "a.b_c-9|2019, 1"})
    void aKeyLiesWhereItAlwaysLay(String key, int partition) {
        assertThat(partition(key, 4)).containsExactly(partition);
    }

    @Test
    void allYearsAndLedgerPartitionsOfASubjectLieTogether() {
        for (String subject : new String[] {"CN", "98", "980121", "a-1"}) {
            Set<Integer> partitions = new TreeSet<>();
            for (int year = 2008; year < 2040; year++) {
                partitions.addAll(partition(subject + "|" + year, 7));
                partitions.addAll(partition(subject + "|" + year + "|3", 7));
            }
            assertThat(partitions).as(subject).hasSize(1);
        }
    }

    @Test
    void allPartitionsAreUsed() {
        Set<Integer> partitions = new TreeSet<>();
        for (int region = 110_101; region < 110_201; region++) {
            partitions.addAll(partition(region + "|2024", 4));
        }
        assertThat(partitions).containsExactly(0, 1, 2, 3);
    }
}
