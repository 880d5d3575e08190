/**
 * The API over HTTP (contract §6, §7) and its client for the command line. Answers are written member by member from
 * domain types; nothing is mapped by reflection.
 *
 * <p>May depend on {@code domain}, {@code wire}, {@code view}, {@code intake}, {@code export}, Javalin, Jetty and Jackson's
 * streams. Never enters here: Kafka, stores, what a figure means, formats of documents, configuration.
 */
package io.disclosurestreams.http;
