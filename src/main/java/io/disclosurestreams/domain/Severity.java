package io.disclosurestreams.domain;

/** How much a finding weighs. */
public enum Severity {
    /** The document is not accepted. */
    BLOCK("block"),
    /** Wrong for certain; the figures still count. */
    ERROR("error"),
    WARNING("warning"),
    INFO("info");

    private final String key;

    Severity(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
