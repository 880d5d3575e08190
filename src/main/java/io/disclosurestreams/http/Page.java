package io.disclosurestreams.http;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
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
        return body(json -> {}, all, asOf, members);
    }

    /**
     * The answer with members of its own before the items.
     *
     * @param asOf time of the last event counted in an item
     */
    <T> byte[] body(
            Consumer<JsonGenerator> head,
            List<T> all,
            Function<T, Optional<Instant>> asOf,
            BiConsumer<T, JsonGenerator> members) {
        return body(head, all, latest(shown(all), asOf), members);
    }

    /**
     * The answer of items that say nothing of time.
     *
     * @param asOf time of the last event counted in all
     */
    <T> byte[] body(
            Consumer<JsonGenerator> head, List<T> all, Optional<Instant> asOf, BiConsumer<T, JsonGenerator> members) {
        return answer(head, shown(all), all.size(), asOf, members);
    }

    /**
     * The answer, if whoever has the list hands out but this part of it.
     *
     * @param total length of the whole
     */
    <T> byte[] part(
            List<T> items, long total, Function<T, Optional<Instant>> asOf, BiConsumer<T, JsonGenerator> members) {
        return answer(json -> {}, items, total, latest(items, asOf), members);
    }

    private static <T> Optional<Instant> latest(List<T> items, Function<T, Optional<Instant>> asOf) {
        return items.stream().map(asOf).flatMap(Optional::stream).max(Instant::compareTo);
    }

    private <T> List<T> shown(List<T> all) {
        return all.subList(first(all.size()), end(all.size()));
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

    private <T> byte[] answer(
            Consumer<JsonGenerator> head,
            List<T> items,
            long total,
            Optional<Instant> asOf,
            BiConsumer<T, JsonGenerator> members) {
        return Json.object(json -> {
            head.accept(json);
            Json.objects("items", items, json, members);
            json.writeNumberProperty(NUMBER, number);
            json.writeNumberProperty(SIZE, size);
            json.writeNumberProperty("total", total);
            Json.asOf(asOf, json);
        });
    }
}
