package io.disclosurestreams.review;

import io.disclosurestreams.domain.Notice;

/** Where notices are stored for the ledger. */
public interface NoticeLog {

    /**
     * Returns once it is stored.
     *
     * @throws org.apache.kafka.common.KafkaException if it may not be
     */
    void append(Notice notice);
}
