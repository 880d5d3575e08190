/**
 * What an annual report says and what follows from it: the official figures, which event stands, totals, outcomes,
 * ratios, year over year, deadlines and coverage, as immutable values and pure functions.
 *
 * <p>May depend on {@code java.*} only. Never enters here: Kafka, JSON, HTTP, files, the clock, logging. Whoever wants
 * to know what a figure means or how a number is computed needs no other package.
 */
package io.disclosurestreams.domain;
