package io.disclosurestreams.domain;

import java.util.Optional;

/** The three groups of table four (四、政府信息公开行政复议、行政诉讼情况). */
public enum DisputeGroup {
    RECONSIDERATION("reconsideration", "", "行政复议"),
    LITIGATION_DIRECT("litigationDirect", "行政诉讼", "未经复议直接起诉"),
    LITIGATION_AFTER_RECONSIDERATION("litigationAfterReconsideration", "行政诉讼", "复议后起诉");

    private final String key;
    private final String group;
    private final String label;

    DisputeGroup(String key, String group, String label) {
        this.key = key;
        this.group = group;
        this.label = label;
    }

    public static Optional<DisputeGroup> ofKey(String key) {
        for (DisputeGroup group : values()) {
            if (group.key.equals(key)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    public String key() {
        return key;
    }

    /** The label above, empty if none. */
    public String group() {
        return group;
    }

    public String label() {
        return label;
    }

    /** The slot of one result of this group. */
    public int slot(DisputeResult result) {
        return Figures.DISPUTES_START + ordinal() * DisputeResult.COUNT + result.ordinal();
    }
}
