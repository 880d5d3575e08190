package io.disclosurestreams.runtime;

import java.util.List;
import java.util.stream.Collectors;

/** Existing topics are not as they must be; going on would lose data or give wrong figures. All mismatches are told at once. */
public final class TopicsRefusedException extends StartRefusedException {

    private static final long serialVersionUID = 1L;

    private final transient List<TopicMismatch> mismatches;

    TopicsRefusedException(List<TopicMismatch> mismatches, String hint) {
        super(mismatches.stream()
                .map(mismatch -> "  " + mismatch.topic() + ": " + mismatch.problem() + "\n    " + mismatch.remedy())
                .collect(Collectors.joining("\n", "Topics are not as they must be:\n", hint)));
        this.mismatches = List.copyOf(mismatches);
    }

    public List<TopicMismatch> mismatches() {
        return mismatches;
    }
}
