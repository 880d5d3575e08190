package io.disclosurestreams.http;

import java.util.List;
import java.util.Optional;

/**
 * What a list holds.
 *
 * @param items all of them, not a page
 * @param id of whom the list tells, in ASCII; empty where it tells of all
 * @param name the same as people call it, if it is known
 */
record Found<T>(List<T> items, Optional<String> id, Optional<String> name) {

    static <T> Found<T> ofAll(List<T> items) {
        return new Found<>(items, Optional.empty(), Optional.empty());
    }

    static <T> Found<T> of(String id, Optional<String> name, List<T> items) {
        return new Found<>(items, Optional.of(id), name);
    }
}
