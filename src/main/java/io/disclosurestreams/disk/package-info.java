/**
 * Key-value stores on the local disk of what can be read from Kafka once more: RocksDB without a log of its own, and the one
 * place that knows the rules of its native memory.
 *
 * <p>May depend on nothing of the product. Never enters here: what keys and values mean, Kafka, HTTP.
 */
package io.disclosurestreams.disk;
