/**
 * What is checked in a report: its structure, and the arithmetic that the official form prints under its own tables
 * (第一项加第二项之和，等于第三项加第四项之和). A rule never changes a figure; it says what does not hold, by how much, in which cells.
 *
 * <p>May depend on {@code domain} alone; all of it are pure functions. Never enters here: JSON, Kafka, the clock, other
 * agencies' reports.
 */
package io.disclosurestreams.rules;
