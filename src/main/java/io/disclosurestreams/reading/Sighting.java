package io.disclosurestreams.reading;

/**
 * A row as it was met: its label, what follows it, and the header that stood above.
 *
 * @param label what the label may mean; none where the label is missing or unknown
 * @param text the label as it stands there, empty if there is none
 */
record Sighting(Match label, String text, Header header, RowBody body, Spot spot) {

    boolean hasValues() {
        return !(body instanceof RowBody.None);
    }

    /** True if the row's label is missing or means nothing known. */
    boolean isOrphan() {
        return label.isNone();
    }
}
