package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void talliesAddUpVerdictByVerdict() {
        Tally tally = new Tally(1, 2, 3, 4, 5).plus(new Tally(10, 20, 30, 40, 50));
        assertThat(tally).isEqualTo(new Tally(11, 22, 33, 44, 55));
        for (Verdict verdict : Verdict.values()) {
            assertThat(tally.with(verdict).of(verdict)).isEqualTo(tally.of(verdict) + 1);
        }
        assertThat(Tally.ofRejected(7)).isEqualTo(new Tally(0, 0, 0, 0, 7));
    }
}
