package io.disclosurestreams.topology;

/**
 * Names of operators, stores and internal topics. A store's name is that of its changelog: renaming one silently starts
 * it empty, so the persistent ones are held by a test.
 */
final class Names {

    static final String READ_REPORTS = "read-reports";
    static final String READ_ROSTER = "read-roster";
    static final String READ_DECISIONS = "read-decisions";
    static final String READ_NOTICES = "read-notices";
    static final String DECODE_REPORTS = "decode-reports";
    static final String DECODE_ROSTER = "decode-roster";
    static final String DECODE_DECISIONS = "decode-decisions";
    static final String BRING_DECISIONS = "bring-decisions";
    static final String TAKE_DECISIONS = "take-decisions";
    static final String DECODE_NOTICES = "decode-notices";
    static final String BRING_NOTICES = "bring-notices";
    static final String NOTICES_OF_AGENCIES = "notices-of-agencies";
    static final String TAKE_NOTICES = "take-notices";
    static final String NOTICES_OF_DOCUMENTS = "notices-of-documents";
    static final String JOIN_ROSTER = "join-roster";
    static final String JOIN_DECISIONS = "join-decisions";
    static final String JOIN_NOTICES = "join-notices";
    static final String KEEP_LEDGER = "keep-ledger";
    static final String KEEP_DOCUMENT_ALERTS = "keep-document-alerts";
    static final String HAND_OVER = "hand-over-subtotals";
    static final String ADD_UP_REGIONS = "add-up-regions";
    static final String WRITE_AGENCY_YEARS = "write-agency-years";
    static final String WRITE_FINDINGS = "write-findings";
    static final String WRITE_TALLIES = "write-tallies";
    static final String WRITE_ALERTS = "write-alerts";
    static final String WRITE_ROLLUPS = "write-rollups";
    static final String WRITE_REJECTED = "write-rejected";
    static final String WRITE_REJECTED_DECISIONS = "write-rejected-decisions";
    static final String WRITE_REJECTED_NOTICES = "write-rejected-notices";

    /** Store: one row an agency. */
    static final String AGENCIES = "agencies";
    /** Store: regions and years whose subtotal is to be handed over, or was. */
    static final String PENDING_SUBTOTALS = "pending-subtotals";
    /** Store: the policy and rules by which what stands in the topics was judged. */
    static final String JUDGED_BY = "judged-by";
    /** Store: the alerts of each agency that fire, and what is noticed of it. */
    static final String AGENCY_ALERTS = "agency-alerts";
    /** Store: the alerts of each region and year that fire. */
    static final String REGION_ALERTS = "region-alerts";
    /** Store: the alerts of documents that fire. */
    static final String DOCUMENT_ALERTS = "document-alerts";
    /** Store: the latest subtotal of each region, year and ledger partition. */
    static final String SUBTOTALS = "subtotals";
    /** Store: regions and years whose roll-up is to be written, or was. */
    static final String PENDING_ROLLUPS = "pending-rollups";
    /** Repartition topic that brings decisions to the agency's partition. */
    static final String BY_AGENCY = "by-agency";
    /** Repartition topic that brings notices to the partition of their subject. */
    static final String BY_SUBJECT = "by-subject";
    /** Repartition topic between ledger and roll-ups. */
    static final String BY_REGION = "by-region";

    private Names() {}
}
