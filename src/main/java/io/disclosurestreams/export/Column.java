package io.disclosurestreams.export;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param key path of the member in the JSON of an item, e.g. {@code timeliness.daysLate}; figures by their path in the
 *     dictionary
 * @param label in Chinese, the official one where there is one
 * @param english the same in English
 * @param value what stands in the column for an item
 */
public record Column<T>(String key, String label, String english, Function<T, Value> value) {

    /** The same column over items of which the present one is a part; empty where the part is missing. */
    <S> Column<S> within(Function<S, Optional<T>> part) {
        return new Column<>(
                key, label, english, item -> part.apply(item).map(value).orElse(Value.EMPTY));
    }
}
