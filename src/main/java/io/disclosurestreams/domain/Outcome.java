package io.disclosurestreams.domain;

/** How a request can end: the six groups of 三、本年度办理结果. */
public enum Outcome {
    GRANTED("granted", "予以公开"),
    PARTIALLY_GRANTED("partiallyGranted", "部分公开"),
    REFUSED("refused", "不予公开"),
    UNAVAILABLE("unavailable", "无法提供"),
    NOT_PROCESSED("notProcessed", "不予处理"),
    OTHER("other", "其他处理");

    private final String key;
    private final String label;

    Outcome(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    /** The official label of the group, without its number. */
    public String label() {
        return label;
    }
}
