package io.disclosurestreams.bench;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Invented agencies, forty a county, over as many counties as it takes. */
final class BenchRoster {

    private static final int AGENCIES_A_COUNTY = 40;
    private static final int TOWNS_A_COUNTY = 15;
    private static final int COUNTIES_A_CITY = 9;
    private static final int CITIES_A_PROVINCE = 12;

    private BenchRoster() {}

    static List<RosterEntry> of(int from, int to) {
        List<RosterEntry> roster = new ArrayList<>(to - from);
        for (int agency = from; agency < to; agency++) {
            roster.add(entry(agency));
        }
        return roster;
    }

    private static RosterEntry entry(int agency) {
        int county = agency / AGENCIES_A_COUNTY;
        int city = county / COUNTIES_A_CITY;
        int province = city / CITIES_A_PROVINCE;
        String code = "%02d%02d%02d"
                .formatted(11 + province % 88, 1 + city % CITIES_A_PROVINCE, 21 + county % COUNTIES_A_CITY);
        boolean town = agency % AGENCIES_A_COUNTY < TOWNS_A_COUNTY;
        RosterPeriod period = new RosterPeriod(
                OptionalInt.empty(),
                OptionalInt.empty(),
                "第" + agency + "机关",
                List.of(),
                new Region(code),
                town ? AgencyLevel.TOWN : AgencyLevel.COUNTY,
                town ? AgencyKind.TOWN : AgencyKind.DEPARTMENT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(ReportScope.OWN));
        return new RosterEntry(code + "-" + agency, List.of(period));
    }
}
