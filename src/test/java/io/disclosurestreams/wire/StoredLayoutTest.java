package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Subtotal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * What earlier releases left in stores and topics still reads, and what this one writes is the newest known layout. The
 * files in {@code src/test/resources/wire} are only ever added to: a new layout is a new file at the end of its list.
 */
class StoredLayoutTest {

    private static final List<String> AGENCIES = List.of("agency-v1.hex", "agency-v2.hex");
    private static final List<String> CORRECTED = List.of("agency-corrected-v2.hex");
    private static final List<String> DECIDED = List.of("agency-decided-v2.hex");
    private static final List<String> SUBTOTALS = List.of("subtotal-v1.hex");
    /** Written for others, never read back: what the product reads of it lies in the header. */
    private static final List<String> AGENCY_YEARS = List.of("agency-year-v2.json");

    private static final List<String> ALERTS = List.of("open-alerts-v1.hex", "open-alerts-v2.hex");
    private static final List<String> TOLD_ALERTS = List.of("alert-v1.json");
    private static final List<String> PACKED_YEARS = List.of("packed-year-v1.hex", "packed-year-v2.hex");
    private static final List<String> ROLL_UPS = List.of("roll-up-v1.json");
    private static final List<String> ROSTERS = List.of("roster-v1.json");
    private static final List<String> TALLIES = List.of("tally-v1.json");

    private static byte[] file(String name) {
        try (InputStream file = StoredLayoutTest.class.getResourceAsStream("/wire/" + name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return name.endsWith(".hex")
                    ? HexFormat.of().parseHex(text.replaceAll("\\s", ""))
                    : text.strip().getBytes(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new AssertionError(name, broken);
        }
    }

    private static byte[] newest(List<String> names) {
        return file(names.get(names.size() - 1));
    }

    private static void assertWrites(List<String> names, byte[] written) {
        String name = names.get(names.size() - 1);
        if (name.endsWith(".hex")) {
            assertThat(HexFormat.of().formatHex(written))
                    .isEqualTo(HexFormat.of().formatHex(newest(names)));
        } else {
            assertThat(new String(written, StandardCharsets.UTF_8))
                    .isEqualTo(new String(newest(names), StandardCharsets.UTF_8));
        }
    }

    @Test
    void anAgencyOfTheLedger() {
        for (String name : AGENCIES) {
            AgencyRecord read = AgencyRecordCodec.read(file(name));
            assertThat(read).as(name).isEqualTo(Fixed.AGENCY);
        }
        assertWrites(AGENCIES, AgencyRecordCodec.write(Fixed.AGENCY));
    }

    @Test
    void alertsThatFireAndOneThatIsTold() {
        LocalDate due = LocalDate.of(2026, 1, 31);
        OpenAlert overdue = new OpenAlert(2025, AlertKind.OVERDUE, due.plusDays(1), Optional.of(due));
        OpenAlert jump = new OpenAlert(2025, AlertKind.JUMP, due, Optional.empty());
        Notice.Begun copied = new Notice.Begun("a-1", 2025, AlertKind.COPIED, due, "ab".repeat(32));
        OpenAlerts open = new OpenAlerts(List.of(overdue, jump), List.of(copied));
        assertThat(OpenAlertsCodec.read(file(ALERTS.get(0)))).isEqualTo(new OpenAlerts(open.all(), List.of()));
        assertThat(OpenAlertsCodec.read(newest(ALERTS))).isEqualTo(open);
        assertWrites(ALERTS, OpenAlertsCodec.write(open));

        Alert told = new Alert("a-1", overdue, OptionalLong.of(3), Optional.of(due.plusDays(3)));
        assertThat(AlertJson.read(newest(TOLD_ALERTS))).isEqualTo(told);
        assertWrites(TOLD_ALERTS, new AlertJson().serialize("topic", told));
        assertThat(AlertJson.key(told)).isEqualTo("a-1|2025|overdue");
    }

    @Test
    void anAgencyOfTheLedgerWhoseReportWasCorrected() {
        assertThat(AgencyRecordCodec.read(newest(CORRECTED))).isEqualTo(Fixed.CORRECTED);
        assertWrites(CORRECTED, AgencyRecordCodec.write(Fixed.CORRECTED));
    }

    @Test
    void anAgencyOfTheLedgerOnWhichPeopleDecided() {
        assertThat(AgencyRecordCodec.read(newest(DECIDED))).isEqualTo(Fixed.DECIDED);
        assertWrites(DECIDED, AgencyRecordCodec.write(Fixed.DECIDED));
    }

    @Test
    void aSubtotal() {
        for (String name : SUBTOTALS) {
            Subtotal read = SubtotalCodec.read(file(name));
            assertThat(read).as(name).isEqualTo(Fixed.SUBTOTAL);
        }
        assertWrites(SUBTOTALS, SubtotalCodec.write(Fixed.SUBTOTAL));
    }

    @Test
    void anAgencyYear() {
        AgencyYear year = AgencyYear.of("980121-fgj", Fixed.AGENCY, 2019, Policy.STATUTORY, List.of())
                .orElseThrow();
        assertWrites(AGENCY_YEARS, new AgencyYearJson().serialize("topic", year));
    }

    @Test
    void anAgencyYearPackedInItsHeader() {
        Finding finding = Finding.of("T3-ROW", Severity.ERROR, List.of(), "", "");
        StoredYear stored = packed(List.of(finding));
        StoredYearCodec codec = new StoredYearCodec();
        assertThat(codec.read("980121-fgj|2019", file(PACKED_YEARS.get(0)))).isEqualTo(packed(List.of()));
        assertThat(codec.read("980121-fgj|2019", file(PACKED_YEARS.get(1)))).isEqualTo(stored);
        assertWrites(PACKED_YEARS, codec.write(stored));
    }

    private static StoredYear packed(List<Finding> findings) {
        return AgencyYear.of("980121-fgj", Fixed.AGENCY, 2019, Policy.STATUTORY, findings)
                .orElseThrow()
                .stored();
    }

    @Test
    void aRollUp() {
        RollUp rollUp = new RollUp(new Region("980121"), 2019, Fixed.SUBTOTAL, Optional.of(Fixed.SUBTOTAL.sums()));
        for (String name : ROLL_UPS) {
            Subtotal read = new SubtotalReader().read(file(name));
            assertThat(read).as(name).isEqualTo(Fixed.SUBTOTAL);
        }
        assertWrites(ROLL_UPS, new RollUpJson().serialize("topic", rollUp));
    }

    @Test
    void aRowOfTheRoster() {
        byte[] key = Fixed.ROSTER.agency().getBytes(StandardCharsets.UTF_8);
        for (String name : ROSTERS) {
            assertThat(new RosterJson().decode(key, file(name)))
                    .as(name)
                    .isEqualTo(new Decoded.Accepted<>(Fixed.ROSTER));
        }
        assertWrites(ROSTERS, new RosterJson().encode(Fixed.ROSTER));
    }

    @Test
    void countsOfEvents() {
        for (String name : TALLIES) {
            assertThat(TallyJson.read(file(name))).as(name).isEqualTo(Fixed.TALLY);
        }
        assertWrites(TALLIES, TallyJson.write(Fixed.TALLY));
    }
}
