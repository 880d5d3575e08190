package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Verdict;
import java.util.List;
import java.util.Optional;

/** What became of one report that was handed in: one event, or one document. */
public sealed interface Receipt {

    /**
     * It is stored, or would be in a dry run; a document that stands already is not stored again.
     *
     * @param verdict what the ledger will make of it, as far as is known now; never {@link Verdict#REJECTED}
     * @param json the event as JSON
     * @param findings what is not as it should be; none of it keeps the report out
     */
    record Taken(Verdict verdict, ReportEvent event, String json, List<Finding> findings) implements Receipt {}

    /**
     * It can't be taken.
     *
     * @param kind of the first reason
     * @param reasons for people, with place and remedy; at least one
     * @param found what could be read of a document, in the form of an event as JSON; empty if nothing
     */
    record Rejected(RejectionKind kind, List<String> reasons, Optional<String> found, List<Finding> findings)
            implements Receipt {

        static Rejected because(RejectionKind kind, String reason) {
            return new Rejected(kind, List.of(reason), Optional.empty(), List.of());
        }
    }

    /** It could not be stored just now, and must be handed in again; doing so twice does no harm. */
    record NotStored(String reason) implements Receipt {}
}
