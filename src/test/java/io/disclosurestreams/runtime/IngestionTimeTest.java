package io.disclosurestreams.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class IngestionTimeTest {

    private final IngestionTime extractor = new IngestionTime();

    @Test
    void theStampOfTheRecordHoldsHoweverOldItIs() {
        assertThat(extractor.extract(stamped(500_000_000_000L), 1_700_000_000_000L))
                .isEqualTo(500_000_000_000L);
    }

    @Test
    void aRecordWithoutAStampIsNeitherDroppedNorFatal() {
        assertThat(extractor.extract(stamped(ConsumerRecord.NO_TIMESTAMP), 1_700_000_000_000L))
                .isZero();
    }

    private static ConsumerRecord<Object, Object> stamped(long timestamp) {
        return new ConsumerRecord<>(
                "topic",
                0,
                0,
                timestamp,
                TimestampType.CREATE_TIME,
                0,
                0,
                "key",
                "value",
                new RecordHeaders(),
                Optional.empty());
    }
}
