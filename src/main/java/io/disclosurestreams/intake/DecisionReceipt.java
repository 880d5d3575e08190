package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Decision;

/** What became of a decision that somebody handed in. */
public sealed interface DecisionReceipt {

    /**
     * It is stored.
     *
     * @param decision with the revisions up to which it holds
     * @param shown false if the view has not caught up with it yet
     */
    record Stored(Decision decision, boolean shown) implements DecisionReceipt {}

    /** It can't be taken. */
    record Refused(String reason) implements DecisionReceipt {}

    /** It could not be stored; it must be handed in again. */
    record NotStored(String reason) implements DecisionReceipt {}
}
