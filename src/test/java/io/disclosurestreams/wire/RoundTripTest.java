package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.RandomValues;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Tally;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is written reads back the same. The seed that fails is in the message. */
class RoundTripTest {

    private static final int VALUES = 1_000;

    private static void forSeeds(LongConsumer property) {
        LongStream.range(0, VALUES).forEach(property);
    }

    @Test
    void anAgencyOfTheLedger() {
        forSeeds(seed -> {
            AgencyRecord agency = new RandomValues(seed).agency();
            assertThat(AgencyRecordCodec.read(AgencyRecordCodec.write(agency)))
                    .as("seed " + seed)
                    .isEqualTo(agency);
        });
    }

    @Test
    void alertsInTheStoreAndInTheTopic() {
        forSeeds(seed -> {
            OpenAlerts open = new RandomValues(seed).openAlerts();
            assertThat(OpenAlertsCodec.read(OpenAlertsCodec.write(open)))
                    .as("seed " + seed)
                    .isEqualTo(open);
            for (OpenAlert told : open.all()) {
                boolean ended = seed % 2 == 0;
                Alert alert = new Alert(
                        "region:98",
                        told,
                        seed % 3 == 0 ? OptionalLong.of(seed) : OptionalLong.empty(),
                        ended ? Optional.of(told.since()) : Optional.empty());
                assertThat(AlertJson.read(new AlertJson().serialize("topic", alert)))
                        .as("seed " + seed)
                        .isEqualTo(alert);
            }
        });
    }

    @Test
    void aSubtotalOnItsWayToTheRollUp() {
        forSeeds(seed -> {
            Subtotal subtotal = new RandomValues(seed).subtotal();
            assertThat(SubtotalCodec.read(SubtotalCodec.write(subtotal)))
                    .as("seed " + seed)
                    .isEqualTo(subtotal);
        });
    }

    @Test
    void aRollUpOfTheTopic() {
        forSeeds(seed -> {
            RandomValues values = new RandomValues(seed);
            Subtotal total = values.subtotal();
            RollUp rollUp = new RollUp(Region.COUNTRY, 2024, total, RollUp.baseline(values.subtotal()));
            byte[] record = new RollUpJson().serialize("topic", rollUp);
            assertThat(new SubtotalReader().read(record)).as("seed " + seed).isEqualTo(total);
        });
    }

    @Test
    void anAgencyYearInItsHeaderAndInTheStoreOfTheView() {
        forSeeds(seed -> {
            AgencyRecord agency = new RandomValues(seed).agency();
            agency.years().forEach((year, entry) -> {
                List<FindingMark> findings = Stream.of(Severity.values())
                        .filter(severity -> (seed >> severity.ordinal()) % 2 == 1)
                        .map(severity -> new FindingMark("T" + seed, severity))
                        .toList();
                StoredYear stored = new StoredYear(
                        "a-1", year, entry.standing(), agency.scope(year), agency.rosterSince(), findings);
                StoredYearCodec codec = new StoredYearCodec();
                assertThat(codec.read("a-1|" + year, codec.write(stored)))
                        .as("seed " + seed)
                        .isEqualTo(stored);
            });
        });
    }

    @Test
    void aRowOfTheRoster() {
        forSeeds(seed -> {
            RosterEntry entry = new RandomValues(seed).roster();
            RosterJson json = new RosterJson();
            byte[] key = entry.agency().getBytes(StandardCharsets.UTF_8);
            assertThat(json.decode(key, json.encode(entry)))
                    .as("seed " + seed)
                    .isEqualTo(new Decoded.Accepted<>(entry));
        });
    }

    @Test
    void countsOfEvents() {
        Tally tally = new Tally(1, 20, 300, 4_000, 50_000_000_000L);
        assertThat(TallyJson.read(TallyJson.write(tally))).isEqualTo(tally);
    }
}
