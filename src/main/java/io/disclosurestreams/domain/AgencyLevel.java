package io.disclosurestreams.domain;

import java.util.Optional;

/** The level of government to which an agency belongs. */
public enum AgencyLevel {
    NATION("nation", "国家级"),
    PROVINCE("province", "省级"),
    CITY("city", "地市级"),
    COUNTY("county", "县级"),
    TOWN("town", "乡镇级");

    private final String key;
    private final String label;

    AgencyLevel(String key, String label) {
        this.key = key;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    public static Optional<AgencyLevel> ofKey(String key) {
        for (AgencyLevel level : values()) {
            if (level.key.equals(key)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
