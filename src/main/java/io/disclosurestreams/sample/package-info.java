/**
 * An invented province with some 300 agencies and their reports for seven years, the same on every machine: what
 * {@code demo} shows and {@code bench} multiplies.
 *
 * <p>May depend on {@code domain} and {@code wire}. Never enters here: Kafka, the clock, any real agency or figure.
 */
package io.disclosurestreams.sample;
