/**
 * Judges in the background, beside the ledger, what needs prose or the reports of other agencies (复核): claims of the prose
 * against the tables, thin text, figures and texts that are another's or last year's. Results are kept in memory by report and
 * merged into answers; what was read of the prose is kept on disk. It runs after the ledger and the view and never holds them up.
 *
 * <p>May depend on {@code domain}, {@code rules}, {@code narrative}, {@code disk}, {@code wire}, {@code view}, Kafka's consumer.
 * Never enters here: HTTP, processors, topics to write to.
 */
package io.disclosurestreams.review;
