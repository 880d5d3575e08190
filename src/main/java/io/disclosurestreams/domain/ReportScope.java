package io.disclosurestreams.domain;

import java.util.Optional;

/** Whose work a report counts. */
public enum ReportScope {
    /** 本级: the agency's own. */
    OWN("own"),
    /** 汇总: a government with its subordinates; shown beside their sum, never added to it. */
    SUMMARY("summary");

    private final String key;

    ReportScope(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<ReportScope> ofKey(String key) {
        for (ReportScope scope : values()) {
            if (scope.key.equals(key)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
