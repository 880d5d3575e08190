/**
 * Files for people: tables to fill in, and tables to take away.
 *
 * <p>{@link io.disclosurestreams.export.Table} describes a list once, by its columns; {@link
 * io.disclosurestreams.export.TableFormat} writes it, one row after the other.
 *
 * <p>May depend on {@code domain} and on the libraries that write workbooks and CSV. Never enters here: HTTP, Kafka, where
 * the items of a list come from, the reading of what comes back.
 */
package io.disclosurestreams.export;
