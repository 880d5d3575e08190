package io.disclosurestreams.view;

/** Of whom and of which year a report is. */
public record ReportKey(String agency, int year) {}
