/**
 * What the prose of a report says, and how it stands to the tables: numbers with what they count, the report's own claims of
 * change (同比), thin text, text and figures that are another's. Each is a pure function; a narrative is read once into
 * {@link io.disclosurestreams.narrative.TextFacts}, from which everything is judged again whenever a table changes.
 *
 * <p>May depend on {@code domain} and {@code rules}, whose catalogue names what is found. Never enters here: JSON, Kafka, files, the clock, regular expressions that backtrack.
 */
package io.disclosurestreams.narrative;
