/**
 * What the application stands on: settings, the data directory, the embedded broker, topics and their guard, and the
 * properties of every Kafka client.
 *
 * <p>May depend on the Kafka clients, Streams and broker, RocksDB, SmallRye Config, logback, and on constants of
 * {@code wire} and {@code domain}. The only package that reads configuration and starts or stops anything. Never enters
 * here: what a report means, topology, HTTP routes. Parts are closed by whoever opened them, last opened first.
 */
package io.disclosurestreams.runtime;
