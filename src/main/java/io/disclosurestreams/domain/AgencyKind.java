package io.disclosurestreams.domain;

import java.util.Optional;

/** What sort of body an agency is; decides its due day (条例 第四十九条). */
public enum AgencyKind {
    GOVERNMENT("government", "政府"),
    DEPARTMENT("department", "部门"),
    /** Every town, township and street. */
    TOWN("town", "乡镇（街道）"),
    INSTITUTION("institution", "机构");

    private final String key;
    private final String label;

    AgencyKind(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<AgencyKind> ofKey(String key) {
        for (AgencyKind kind : values()) {
            if (kind.key.equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
