/**
 * The ledger and the roll-ups: Kafka Streams processors around the pure functions of the domain. The only package that
 * knows processors and stores.
 *
 * <p>May depend on {@code domain}, {@code wire} and Kafka Streams. Never enters here: arithmetic of figures, JSON, HTTP,
 * anything with an effect outside of Kafka.
 */
package io.disclosurestreams.topology;
