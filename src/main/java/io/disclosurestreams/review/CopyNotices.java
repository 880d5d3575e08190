package io.disclosurestreams.review;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.NoticeJson;
import io.disclosurestreams.wire.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the ledger which reports are copies. Only what differs from what is told already is told, and that something is no copy
 * any more only after its year was compared as a whole.
 */
final class CopyNotices {

    private static final Logger LOG = LoggerFactory.getLogger(CopyNotices.class);
    private static final TopicPartition TOPIC = new TopicPartition(Topics.NOTICES, 0);
    private static final Duration WAIT = Duration.ofMillis(250);

    private final NoticeLog log;
    private final Map<ReportKey, Notice.Begun> told = new HashMap<>();

    CopyNotices(NoticeLog log) {
        this.log = log;
    }

    /**
     * Reads what was told before.
     *
     * @param breathe throws where the review is to end: the broker may be away
     */
    void begin(Consumer<byte[], byte[]> consumer, Runnable breathe) {
        consumer.assign(List.of(TOPIC));
        consumer.seekToBeginning(List.of(TOPIC));
        long end = consumer.endOffsets(List.of(TOPIC)).get(TOPIC);
        while (consumer.position(TOPIC) < end) {
            breathe.run();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(WAIT)) {
                if (NoticeJson.decode(record.key(), record.value()) instanceof Decoded.Accepted<Notice> accepted) {
                    remember(accepted.value());
                }
            }
        }
    }

    private void remember(Notice notice) {
        // of documents intake tells
        if (notice.kind() != AlertKind.COPIED) {
            return;
        }
        ReportKey key = new ReportKey(notice.subject(), notice.year());
        if (notice instanceof Notice.Begun begun) {
            told.put(key, begun);
        } else {
            told.remove(key);
        }
    }

    /**
     * A year was compared.
     *
     * @param copies all of that year
     * @return false if not all could be told: the year is to be compared once more
     */
    boolean tell(int year, Map<ReportKey, Notice.Begun> copies) {
        try {
            for (ReportKey key : ended(year, copies.keySet())) {
                tell(new Notice.Ended(key.agency(), key.year(), told.get(key).kind()));
            }
            for (Map.Entry<ReportKey, Notice.Begun> copy : copies.entrySet()) {
                if (!copy.getValue().equals(told.get(copy.getKey()))) {
                    tell(copy.getValue());
                }
            }
            return true;
        } catch (KafkaException unstored) {
            LOG.warn("Copies of {} can't be told for alerts just now: {}", year, unstored.toString());
            return false;
        }
    }

    private Set<ReportKey> ended(int year, Set<ReportKey> copies) {
        Set<ReportKey> ended = new HashSet<>(told.keySet());
        ended.removeIf(key -> key.year() != year || copies.contains(key));
        return ended;
    }

    private void tell(Notice notice) {
        log.append(notice);
        remember(notice);
    }
}
