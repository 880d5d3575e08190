/**
 * Files for people: tables to fill in, and tables to take away.
 *
 * <p>May depend on {@code domain} and on the library that writes workbooks. Never enters here: HTTP, Kafka, the reading of
 * what comes back.
 */
package io.disclosurestreams.export;
