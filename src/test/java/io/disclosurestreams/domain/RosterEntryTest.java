package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RosterEntryTest {

    private static RosterPeriod period(int from, int to, String name, String... aliases) {
        return new RosterPeriod(
                from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                name,
                List.of(aliases),
                new Region("98"),
                AgencyLevel.COUNTY,
                AgencyKind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void periodsStandInTheOrderOfYearsAndShareNone() {
        RosterEntry entry = new RosterEntry("a-1", List.of(period(2022, 0, "新"), period(0, 2021, "旧")));
        assertThat(entry.latest().name()).isEqualTo("新");
        assertThat(entry.periods()).extracting(RosterPeriod::name).containsExactly("旧", "新");
        assertThat(period(0, 2021, "旧").overlaps(period(2022, 0, "新"))).isFalse();
        assertThat(period(0, 2022, "旧").overlaps(period(2022, 0, "新"))).isTrue();
        assertThat(period(2022, 0, "新").overlaps(period(0, 2022, "旧"))).isTrue();
        assertThat(period(2022, 2022, "新").overlaps(period(2023, 2023, "旧"))).isFalse();
    }
}
