/**
 * Committed figures as Prometheus series, read from the view when Prometheus asks and written in one pass; beside them
 * how the service is, and the health of Kafka Streams and the JVM.
 *
 * <p>May depend on {@code domain}, {@code view}, Micrometer, the Prometheus client and {@code KafkaStreams} (for its
 * own metrics). Never enters here: figures counted by incrementing, HTTP, topics.
 */
package io.disclosurestreams.metrics;
