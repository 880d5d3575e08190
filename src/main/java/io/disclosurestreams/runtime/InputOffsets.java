package io.disclosurestreams.runtime;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/** How far the input topics go, and how much of them the topology has still to process. */
interface InputOffsets {

    /**
     * The bounds of the input at one moment.
     *
     * @param beginnings what retention took away before anybody read it is never committed
     */
    record Mark(Map<TopicPartition, Long> ends, Map<TopicPartition, Long> beginnings) {

        boolean isEmpty() {
            return ends.equals(beginnings);
        }
    }

    Mark mark();

    /** How many records up to the mark are not processed yet. */
    long unprocessed(Mark mark);
}
