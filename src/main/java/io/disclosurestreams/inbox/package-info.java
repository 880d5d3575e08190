/**
 * The watched folder: what people or programs drop there is handed in once it is wholly written, and moved by its verdict.
 *
 * <p>May depend on {@code intake}, and on {@code view} for its not being ready. Never enters here: Kafka, HTTP, what a
 * report means. Nothing that lies outside the folder is read or written, links are not followed.
 */
package io.disclosurestreams.inbox;
