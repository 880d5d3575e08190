package io.disclosurestreams.domain;

/** What became of an event; the label values of {@code disclosure_events_total}. */
public enum Verdict {
    /** It stands now. */
    ACCEPTED("accepted"),
    /** It says what the standing one says. */
    DUPLICATE("duplicate"),
    /** A greater one stood already. */
    STALE("stale"),
    /** It stands and takes the report back. */
    WITHDRAWN("withdrawn"),
    /** It could not be read or breaks the rules of an event. */
    REJECTED("rejected");

    private final String key;

    Verdict(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
