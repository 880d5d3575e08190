/**
 * Documents become reports: bytes are told apart by their content, one reader a format turns them into {@link
 * io.disclosurestreams.reading.Content} (paragraphs and tables in the order of the document), and one table reader
 * above them all finds the figures by the official labels.
 *
 * <p>May depend on {@code domain} and on libraries that read formats (jsoup, PDFBox, Apache POI, Commons Compress). Never
 * enters here: Kafka, JSON, HTTP,
 * files, the clock, the roster. Never guesses: what can't be read for certain is absent and named in {@link
 * io.disclosurestreams.domain.ReportDocument#missing()}.
 */
package io.disclosurestreams.reading;
