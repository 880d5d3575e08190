package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellChangeTest {

    @Test
    void changedCellsAreToldInTheOrderOfTheTables() {
        Cells before = Cells.builder().count(3, 1).count(50, 2).blank(60).build();
        Cells after = Cells.builder().count(3, 1).count(50, 4).count(40, 9).build();
        assertThat(CellChange.between(before, after))
                .extracting(change -> change.figure().slot() + " " + change.from() + " " + change.to())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("40 ");
        assertThat(CellChange.between(before, before)).isEmpty();
    }
}
