package io.disclosurestreams.domain;

/** The official forms in which a figure stands. */
public enum FormSet {
    ONLY_2019("2019"),
    ONLY_2021("2021"),
    BOTH("both");

    private final String key;

    FormSet(String key) {
        this.key = key;
    }

    /** As in the column {@code form} of the dictionary. */
    public String key() {
        return key;
    }
}
