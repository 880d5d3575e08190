package io.disclosurestreams.http;

import io.disclosurestreams.export.Table;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * One list of the API, in all its formats.
 *
 * @param members writes an item in JSON
 * @param table the same as the row of a file
 */
record Listing<T>(BiConsumer<T, JsonGenerator> members, Table<T> table) {}
