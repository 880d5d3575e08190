package io.disclosurestreams.domain;

import java.util.List;
import java.util.Optional;

/**
 * An accepted event of the topic of reports: what the ledger needs of it. Narrative and sources stay in the topic.
 *
 * @param year the year reported on, not that of publication
 * @param form as declared; the figures decide
 * @param unknown names of rows that the dictionary does not have, ignored in sums
 */
public record ReportEvent(
        String agency,
        int year,
        EventOrder order,
        ReportBody body,
        Optional<Form> form,
        ReportScope scope,
        List<String> unknown) {}
