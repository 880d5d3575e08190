package io.disclosurestreams.domain;

import java.util.Arrays;
import java.util.Optional;

/** What an alert is about (contract §5). The order is stored: a new kind comes last. */
public enum AlertKind {
    /** An agency's report is not there and its last day is over. */
    OVERDUE("overdue"),
    /** Reports of a region are due in some days and not there. */
    DUE_SOON("dueSoon"),
    /** A document could not be taken in. */
    REJECTED("rejected"),
    /** An agency took its report back. */
    WITHDRAWN("withdrawn"),
    /** Figures of one report do not add up. */
    ARITHMETIC("arithmetic"),
    /** What the year before carried out is not what is carried in. */
    CARRY_OVER("carryOver"),
    /** A headline figure is many times what it was, or a fraction of it. */
    JUMP("jump"),
    /** Figures or prose are those of another report. */
    COPIED("copied"),
    /** Too few of a region's reports are there after their last day. */
    COVERAGE("coverage");

    private final String key;

    AlertKind(String key) {
        this.key = key;
    }

    /** True if a day that dawns begins it, not something that comes. */
    public boolean isOfCalendar() {
        return this == OVERDUE || this == DUE_SOON || this == COVERAGE;
    }

    /** As in topics and API. */
    public String key() {
        return key;
    }

    public static Optional<AlertKind> ofKey(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }
}
