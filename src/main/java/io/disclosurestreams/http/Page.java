package io.disclosurestreams.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * Which part of a list is asked for; the answer always says how long the whole is.
 *
 * @param number from 0
 */
record Page(int number, int size) {

    static final String NUMBER = "page";
    static final String SIZE = "size";

    private static final int LARGEST = 500;
    private static final int USUAL = 50;

    static Page of(Query query) {
        return new Page(
                query.number(NUMBER, 0, 10_000_000).orElse(0),
                query.number(SIZE, 1, LARGEST).orElse(USUAL));
    }

    /**
     * The answer.
     *
     * @param asOf time of the last event counted in an item
     */
    <T> byte[] body(List<T> all, Function<T, Optional<Instant>> asOf, BiConsumer<T, JsonGenerator> members) {
        return part(all.subList(first(all.size()), end(all.size())), all.size(), asOf, members);
    }

    /** Index of the first item of the page in a list of that length. */
    int first(int length) {
        return (int) Math.min(from(), length);
    }

    /** Index behind its last. */
    int end(int length) {
        return (int) Math.min(from() + size, length);
    }

    /** How many items stand before the page. */
    long from() {
        return (long) number * size;
    }

    /**
     * The answer, if whoever has the list hands out but this part of it.
     *
     * @param total length of the whole
     */
    <T> byte[] part(
            List<T> items, long total, Function<T, Optional<Instant>> asOf, BiConsumer<T, JsonGenerator> members) {
        return Json.object(json -> {
            Json.objects("items", items, json, members);
            json.writeNumberProperty(NUMBER, number);
            json.writeNumberProperty(SIZE, size);
            json.writeNumberProperty("total", total);
            Json.asOf(items.stream().map(asOf).flatMap(Optional::stream).max(Instant::compareTo), json);
        });
    }
}
