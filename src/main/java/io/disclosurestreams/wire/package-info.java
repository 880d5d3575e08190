/**
 * Bytes to domain and back: report events, roster rows, result records and the codecs of the stores. The only package
 * that knows the JSON of the topics and the layout of stored values.
 *
 * <p>May depend on {@code domain}, Jackson and Kafka's serializer interfaces. Never enters here: processors, stores, HTTP,
 * files.
 */
package io.disclosurestreams.wire;
