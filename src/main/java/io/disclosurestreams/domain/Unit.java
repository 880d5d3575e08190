package io.disclosurestreams.domain;

/** What the number in a cell counts. */
public enum Unit {
    /** 件: whole, never negative. */
    PIECES("件"),
    /** 项: whole, never negative. */
    ITEMS("项"),
    /** 项, more or fewer than last year: whole, may be negative. */
    CHANGE_OF_ITEMS("项"),
    /** 万元 (ten thousand yuan): decimal, never negative. */
    TEN_THOUSAND_YUAN("万元");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** As in the column {@code unit} of the dictionary. */
    public String label() {
        return label;
    }
}
