/**
 * How reports and roster rows get in: a document becomes an event with agency, revision and place; an event is checked
 * and stored durably; what can't be taken is answered with the reason and kept as a dead letter.
 *
 * <p>May depend on {@code domain}, {@code reading}, {@code wire}, {@code view}, Kafka's producer and Jackson's streams.
 * Never enters here: HTTP, the command line, processors.
 */
package io.disclosurestreams.intake;
