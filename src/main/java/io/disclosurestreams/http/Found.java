package io.disclosurestreams.http;

import io.disclosurestreams.export.Table;
import java.util.List;
import java.util.Optional;

/**
 * A whole list as a file.
 *
 * @param rows all of them, not a page
 * @param id of whom the list tells, in ASCII; empty where it tells of all
 * @param name the same as people call it, if it is known
 */
record Found<T>(Table<T> table, List<T> rows, Optional<String> id, Optional<String> name) {

    static <T> Found<T> ofAll(Table<T> table, List<T> rows) {
        return new Found<>(table, rows, Optional.empty(), Optional.empty());
    }

    static <T> Found<T> of(String id, Optional<String> name, Table<T> table, List<T> rows) {
        return new Found<>(table, rows, Optional.of(id), name);
    }
}
