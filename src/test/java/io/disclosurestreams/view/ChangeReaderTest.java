package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RandomValues;
import io.disclosurestreams.wire.AgencyYearJson;
import io.disclosurestreams.wire.StoredYearCodec;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {

    private static Optional<Change> read(String key, byte[] value, Headers headers) {
        byte[] keyBytes = key.getBytes(StandardCharsets.UTF_8);
        return new ChangeReader()
                .read(new ConsumerRecord<>(
                        Topics.AGENCY_YEARS,
                        0,
                        0,
                        0,
                        TimestampType.CREATE_TIME,
                        keyBytes.length,
                        value.length,
                        keyBytes,
                        value,
                        headers,
                        Optional.empty()));
    }

    private static void assertHolds(AgencyYear result, Optional<Change> change) {
        Change.Year year = (Change.Year) change.orElseThrow();
        assertThat(year.stored()).isEqualTo(result.stored());
        assertThat(year.packed()).isEqualTo(new StoredYearCodec().write(result.stored()));
    }

    @Test
    void anAgencyYearIsReadFromItsHeader() {
        for (long seed = 0; seed < 100; seed++) {
            AgencyRecord agency = new RandomValues(seed).agency();
            for (int year : agency.years().all()) {
                AgencyYear result = AgencyYear.of("a-1", agency, year, Policy.STATUTORY, List.of())
                        .orElseThrow();
                Headers headers = new RecordHeaders();
                byte[] json = new AgencyYearJson().serialize(Topics.AGENCY_YEARS, headers, result);

                assertHolds(result, read("a-1|" + year, json, headers));
            }
        }
    }

    @Test
    void anAgencyYearWithoutTheHeaderStopsTheViewAndTellsItsPlace() {
        byte[] value = "{}".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> read("a-1|2024", value, new RecordHeaders()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(Topics.AGENCY_YEARS + ", partition 0, offset 0")
                .hasMessageContaining("header " + StoredYearCodec.HEADER);
    }
}
