package io.disclosurestreams.wire;

import java.util.List;
import java.util.stream.Collectors;

/** What is read of an event; its other members are passed over. */
enum ReportMember {
    SCHEMA("schema"),
    AGENCY("agency"),
    YEAR("year"),
    REVISION("revision"),
    FORM("form"),
    REPORT_SCOPE("reportScope"),
    PUBLISHED_ON("publishedOn"),
    SOURCE("source"),
    WITHDRAWN("withdrawn"),
    UNREADABLE("unreadable"),
    REQUESTS("requests"),
    PROACTIVE("proactive"),
    DISPUTES("disputes");

    static final List<ReportMember> ALL = List.of(values());
    static final SlotNames NAMES =
            new SlotNames(ALL.stream().collect(Collectors.toMap(member -> member.key, ReportMember::ordinal)));

    private final String key;

    ReportMember(String key) {
        this.key = key;
    }
}
