package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RandomValues;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Years;
import io.disclosurestreams.sample.SampleEvent;
import io.disclosurestreams.sample.SampleJson;
import io.disclosurestreams.sample.SampleProvince;
import io.disclosurestreams.sample.SampleReports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How much room the ledger's results take, on the sample province and at worst; the figures are in the output. */
class StoredSizeTest {

    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    private static final int TWO_KB = 2_048;

    private final Map<String, RosterEntry> roster =
            new SampleProvince().roster().stream().collect(Collectors.toMap(RosterEntry::agency, Function.identity()));

    private static ReportEvent event(SampleEvent sample) {
        byte[] key = sample.agency().getBytes(StandardCharsets.UTF_8);
        Decoded<ReportEvent> decoded = new ReportDecoder().decode(key, SampleJson.of(sample), NOW);
        return ((Decoded.Accepted<ReportEvent>) decoded).value();
    }

    @Test
    void anAgencyYearOfTheSampleProvinceTakesSomeTwoKilobytes() {
        Map<String, AgencyRecord> agencies = new TreeMap<>();
        for (SampleEvent sample : new SampleReports(Policy.STATUTORY).events(List.copyOf(roster.values()))) {
            ReportEvent event = event(sample);
            AgencyRecord before = agencies.getOrDefault(
                    event.agency(), AgencyRecord.EMPTY.enrolled(roster.get(event.agency()), LocalDate.of(2019, 6, 1)));
            agencies.put(event.agency(), before.with(event, new Place(3, 12_345, NOW)));
        }
        List<Integer> json = new ArrayList<>();
        List<Integer> stored = new ArrayList<>();
        agencies.forEach((id, agency) -> {
            for (int year : agency.years().all()) {
                json.add(size(id, agency, year));
            }
            stored.add(AgencyRecordCodec.write(agency).length
                    / agency.years().all().size());
        });
        tell("agency-year as JSON", json);
        tell("a year in the ledger's store", stored);
        assertThat(median(json)).isLessThan(2_400);
        assertThat(Collections.max(json)).isLessThan(3_500);
        assertThat(median(stored)).isLessThan(300);
    }

    @Test
    void aReportWhoseEveryCellIsAsLongAsItMayBeStillFitsARecord() {
        RandomValues values = new RandomValues(1);
        List<Integer> json = new ArrayList<>();
        for (int report = 0; report < 500; report++) {
            Standing standing = values.standing(new ReportBody.Readable(values.cells()));
            AgencyRecord agency = new AgencyRecord(
                    AgencyRecord.EMPTY.roster(),
                    AgencyRecord.EMPTY.rosterSince(),
                    Years.NONE.with(2023, standing),
                    AgencyRecord.EMPTY.decisions(),
                    AgencyRecord.EMPTY.tally());
            json.add(size("a-1", agency, 2023));
        }
        tell("agency-year as JSON, cells of all kinds", json);
        assertThat(Collections.max(json)).isLessThan(64 * 1024);
    }

    private static int size(String id, AgencyRecord agency, int year) {
        AgencyYear result =
                AgencyYear.of(id, agency, year, Policy.STATUTORY, List.of()).orElseThrow();
        return new AgencyYearJson().serialize("topic", result).length;
    }

    private static int median(List<Integer> sizes) {
        return sizes.stream().sorted().toList().get(sizes.size() / 2);
    }

    private static void tell(String what, List<Integer> sizes) {
        System.out.printf(
                "%s: median %d bytes, largest %d, %d of %d above 2 KB%n",
                what,
                median(sizes),
                Collections.max(sizes),
                sizes.stream().filter(size -> size > TWO_KB).count(),
                sizes.size());
    }
}
