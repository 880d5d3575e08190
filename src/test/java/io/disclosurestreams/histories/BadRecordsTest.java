package io.disclosurestreams.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.histories.BadRecords.Fault;
import io.disclosurestreams.histories.History.Topic;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.RosterJson;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every known fault of a record is told with its place. */
class BadRecordsTest {

    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");

    @Test
    void eachIsRejectedWithAReasonThatNamesThePlace() {
        List<Fault> faults = Stream.concat(BadRecords.all("a-1").stream(), BadRecords.large("a-1").stream())
                .toList();
        assertThat(faults).hasSizeGreaterThan(70);
        for (Fault fault : faults) {
            Decoded<?> decoded = fault.topic() == Topic.REPORTS
                    ? new ReportDecoder().decode(fault.key(), fault.value(), NOW)
                    : new RosterJson().decode(fault.key(), fault.value());
            assertThat(decoded).as(fault.name()).isInstanceOf(Decoded.Rejected.class);
            assertThat(((Decoded.Rejected<?>) decoded).reason())
                    .as(fault.name())
                    .contains(fault.place())
                    .hasSizeBetween(10, 1_000);
        }
    }
}
