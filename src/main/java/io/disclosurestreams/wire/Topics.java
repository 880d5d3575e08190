package io.disclosurestreams.wire;

/** Names of the topics that others may read or write. A change of what a topic holds is a new name, never an edit. */
public final class Topics {

    /** Report events as published, corrected, withdrawn; key = agency id. The record of truth: kept for ever. */
    public static final String REPORTS = "disclosure.reports.v1";
    /** The roster, compacted; key = agency id. Partitioned like {@link #REPORTS}, since the ledger joins the two. */
    public static final String AGENCIES = "disclosure.agencies.v1";
    /** Figures, outcomes, ratios and year over year of one agency's year, compacted; key = agency|year. */
    public static final String AGENCY_YEARS = "disclosure.agency-years.v1";
    /** The same for a region and its coverage, compacted; key = region|year. */
    public static final String ROLLUPS = "disclosure.rollups.v1";
    /** What does not hold in one agency's year, compacted; key = agency|year; nothing where all holds. */
    public static final String FINDINGS = "disclosure.findings.v1";
    /**
     * What people decided on an agency's year; key = agency|year. Kept for ever and in one partition: of two decisions on
     * one thing the later holds, and whoever reads the log wants one order.
     */
    public static final String DECISIONS = "disclosure.decisions.v1";
    /**
     * What intake and review notice and the ledger can't find out: documents that were rejected, reports like others'. Compacted
     * and in one partition; key = subject|year|kind.
     */
    public static final String NOTICES = "disclosure.notices.v1";
    /** What somebody should see to, from when to when, compacted; key = subject|year|kind. */
    public static final String ALERTS = "disclosure.alerts.v1";
    /** How many events the ledger accepted, rejected or passed over, compacted; key = ledger partition. */
    public static final String TALLIES = "disclosure.tallies.v1";
    /** Dead letters: original bytes, with reason and coordinates in the headers; kept for a year. */
    public static final String REJECTED = "disclosure.reports.rejected.v1";

    private Topics() {}
}
