package io.disclosurestreams.view;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.Keys;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.StoredYearCodec;
import io.disclosurestreams.wire.SubtotalReader;
import io.disclosurestreams.wire.TallyJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Records of the topics as changes of the view. */
final class ChangeReader {

    /** The topics from which the view is made. */
    static final List<String> TOPICS = List.of(
            Topics.AGENCIES,
            Topics.DECISIONS,
            Topics.AGENCY_YEARS,
            Topics.ROLLUPS,
            Topics.TALLIES,
            Topics.ALERTS,
            Topics.REJECTED);

    private final RosterJson roster = new RosterJson();
    private final DecisionJson decisions = new DecisionJson();
    private final StoredYearCodec packedYears = new StoredYearCodec();
    private final SubtotalReader subtotals = new SubtotalReader();

    /**
     * Empty for a roster row or decision that can't be read: the ledger keeps the agency as it was, and so does the view.
     *
     * @throws IllegalStateException if a record of a topic that the product alone writes can't be read
     */
    Optional<Change> read(ConsumerRecord<byte[], byte[]> record) {
        try {
            return switch (record.topic()) {
                case Topics.AGENCIES -> roster(record);
                case Topics.DECISIONS -> decision(record);
                case Topics.AGENCY_YEARS -> Optional.of(year(record));
                case Topics.ROLLUPS -> Optional.of(rollUp(record));
                case Topics.TALLIES ->
                    Optional.of(new Change.Counted(
                            key(record), record.value() == null ? Tally.ZERO : TallyJson.read(record.value())));
                case Topics.ALERTS -> Optional.of(new Change.Alerted(AlertJson.read(record.value())));
                case Topics.REJECTED -> Optional.of(new Change.Rejected());
                default -> throw new IllegalArgumentException("not asked for");
            };
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "can't read " + record.topic() + ", partition " + record.partition() + ", offset " + record.offset()
                            + ": " + e,
                    e);
        }
    }

    private Optional<Change> roster(ConsumerRecord<byte[], byte[]> record) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(Math.max(0, record.timestamp())), Standing.ZONE);
        if (record.key() != null && record.value() == null) {
            return Optional.of(new Change.Roster(key(record), Optional.empty(), day));
        }
        Decoded<RosterEntry> decoded = roster.decode(record.key(), record.value());
        return decoded instanceof Decoded.Accepted<RosterEntry> accepted
                ? Optional.of(new Change.Roster(accepted.value().agency(), Optional.of(accepted.value()), day))
                : Optional.empty();
    }

    private Optional<Change> decision(ConsumerRecord<byte[], byte[]> record) {
        Instant at = Instant.ofEpochMilli(Math.max(0, record.timestamp()));
        Decoded<Decision> decoded = decisions.decode(record.key(), record.value(), at);
        return decoded instanceof Decoded.Accepted<Decision> accepted
                ? Optional.of(new Change.Decided(accepted.value()))
                : Optional.empty();
    }

    private Change year(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        if (record.value() == null) {
            return new Change.YearGone(Keys.subject(key), Keys.year(key));
        }
        Header stored = record.headers().lastHeader(StoredYearCodec.HEADER);
        if (stored == null) {
            throw new IllegalArgumentException("no header " + StoredYearCodec.HEADER);
        }
        return new Change.Year(packedYears.read(key, stored.value()), stored.value());
    }

    private Change rollUp(ConsumerRecord<byte[], byte[]> record) {
        String key = key(record);
        Subtotal total = record.value() == null ? Subtotal.ZERO : subtotals.read(record.value());
        return new Change.RollUp(new Region(Keys.subject(key)), Keys.year(key), total);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }
}
