package io.disclosurestreams.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void twoColumnsNeverHaveTheSameKey() {
        Table.Builder<String> table = Table.<String>named("x", "表", "table")
                .column("a", "甲", "a", Value::of)
                .column("a", "乙", "b", Value::of);

        assertThatThrownBy(() -> table.asOf(text -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two columns a");
    }

    @Test
    void aWordOfTheContractHasItsChineseBesideIt() {
        Table<String> table = Table.<String>named("x", "表", "table")
                .coded("kind", "类型", "kind", text -> Optional.of(new Code(text, "部门")))
                .asOf(text -> Optional.empty());

        assertThat(table.columns()).extracting(Column::key).containsExactly("kind", "kindZh", "asOf");
        assertThat(table.columns())
                .extracting(column -> column.value().apply("department"))
                .containsExactly(Value.of("department"), Value.of("部门"), Value.EMPTY);
    }

    @Test
    void columnsOfAMissingPartAreEmpty() {
        Table<Optional<String>> table = Table.<Optional<String>>named("x", "表", "table")
                .columns(part -> part, List.of(new Column<>("a", "甲", "a", Value::of)))
                .asOf(part -> Optional.empty());

        assertThat(table.columns().get(0).value().apply(Optional.empty())).isEqualTo(Value.EMPTY);
        assertThat(table.columns().get(0).value().apply(Optional.of("b"))).isEqualTo(Value.of("b"));
    }
}
