package io.disclosurestreams.http;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One answer of the API that is a list, in all its formats. Only that which is asked for is made.
 *
 * @param page the answer in JSON
 * @param whole the same, whole, for a file; its rows need not be the items one by one
 */
record Listing<T>(Function<Page, byte[]> page, Supplier<Found<T>> whole) {}
