package io.disclosurestreams.intake;

import java.util.List;

/** What became of a roster file. */
public sealed interface RosterReceipt {

    /**
     * It was read.
     *
     * @param imported agencies whose rows are stored
     * @param removed agencies that were on the roster and are not in the file; 0 unless asked for
     * @param errors for people: line, field, problem, remedy; the agencies concerned keep the rows they had
     * @param matched reports of agencies that were unlisted and now have found theirs
     * @param shown false if the view has not caught up with the import yet; then nothing was matched
     */
    record Imported(int imported, int removed, List<String> errors, int matched, boolean shown)
            implements RosterReceipt {}

    /** It could not be stored, or not wholly; the file must be handed in again, which does no harm. */
    record NotStored(String reason) implements RosterReceipt {}
}
