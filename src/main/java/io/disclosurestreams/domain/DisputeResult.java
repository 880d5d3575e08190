package io.disclosurestreams.domain;

/** The five columns of each group of table four in official order. */
public enum DisputeResult {
    UPHELD("upheld", "结果维持"),
    CORRECTED("corrected", "结果纠正"),
    OTHER("other", "其他结果"),
    PENDING("pending", "尚未审结"),
    TOTAL("total", "总计");

    /** How many columns each group of table four has. */
    public static final int COUNT = values().length;

    private final String key;
    private final String label;

    DisputeResult(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
