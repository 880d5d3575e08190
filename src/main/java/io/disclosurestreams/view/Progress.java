package io.disclosurestreams.view;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the view has read, told by the thread that reads and asked by all others. */
final class Progress {

    private volatile Readiness now = new Readiness(false, 0, "not started");
    private Map<TopicPartition, Long> ends = Map.of();
    private boolean complete;

    Readiness now() {
        return now;
    }

    void connecting() {
        now = new Readiness(false, 0, "looking for the topics");
    }

    /** From here on what is missing is counted. */
    void until(Map<TopicPartition, Long> endOffsets) {
        ends = Map.copyOf(endOffsets);
    }

    boolean isComplete() {
        return complete;
    }

    /** True once everything up to the ends was read. */
    boolean reached(Map<TopicPartition, Long> positions) {
        long remaining = ends.entrySet().stream()
                .mapToLong(end -> Math.max(0, end.getValue() - positions.getOrDefault(end.getKey(), 0L)))
                .sum();
        if (remaining > 0) {
            now = new Readiness(false, remaining, remaining + " records left to read");
        }
        return remaining == 0;
    }

    /** All results are read, but they are not complete. */
    void waitingFor(String reason) {
        now = new Readiness(false, 0, reason);
    }

    /** It stays so: what comes later is news, not a gap. */
    void completed() {
        complete = true;
        now = new Readiness(true, 0, "up to date");
    }

    /** Nobody knows what has happened since; what was read may be stale. */
    void outOfTouch(String reason) {
        now = new Readiness(false, now.remaining(), reason);
    }

    void inTouch() {
        if (complete && !now.ready()) {
            now = new Readiness(true, 0, "up to date");
        }
    }

    void failed(String reason) {
        complete = false;
        now = new Readiness(false, now.remaining(), reason);
    }
}
