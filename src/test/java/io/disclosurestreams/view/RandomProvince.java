package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.RandomValues;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Agencies that come, go, move, report, correct and withdraw by chance, with superiors that may run in circles. */
final class RandomProvince {

    static final List<String> REGIONS =
            List.of("CN", "21", "2101", "210115", "210115100", "210115101", "2102", "210171", "11", "110101");
    static final List<String> SECTORS = List.of("发展改革", "公安", "教育");
    static final int FIRST = 2019;
    static final int LAST = 2025;

    private static final int AGENCIES = 25;

    private final World world;
    private final Random random;

    RandomProvince(World world, long seed) {
        this.world = world;
        this.random = new Random(seed);
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    void steps(int count) {
        for (int step = 0; step < count; step++) {
            step();
        }
        world.settle();
    }

    private void step() {
        String agency = agency();
        switch (random.nextInt(10)) {
            case 0 -> world.strikeOff(agency);
            case 1, 2, 3 -> enrol(agency);
            case 4 -> report(agency, new ReportBody.Withdrawn());
            case 5 -> report(agency, new ReportBody.Unreadable());
            case 6 -> report(agency, new ReportBody.Readable(new RandomValues(random.nextLong()).cells()));
            default -> report(agency, new ReportBody.Readable(balanced()));
        }
    }

    private String agency() {
        return "a" + random.nextInt(AGENCIES);
    }

    private void report(String agency, ReportBody body) {
        int year = FIRST + random.nextInt(LAST - FIRST + 1);
        EventOrder order =
                new EventOrder(1 + random.nextInt(9), Optional.of(LocalDate.of(year + 1, 1, 20)), "ab".repeat(32));
        ReportScope scope = random.nextInt(5) == 0 ? ReportScope.SUMMARY : ReportScope.OWN;
        world.report(
                new ReportEvent(agency, year, order, body, Optional.empty(), scope, List.of()),
                World.NOW.minus(Duration.ofDays(random.nextInt(3_000))));
    }

    /** A report that adds up, of either form, many of its cells zero. */
    Cells balanced() {
        FormSet without = random.nextBoolean() ? FormSet.ONLY_2019 : FormSet.ONLY_2021;
        Cells.Builder cells = Cells.builder();
        long[][] counts = new long[RequestRow.values().length][Applicant.COUNT];
        int total = Applicant.TOTAL.ordinal();
        for (int applicant = 0; applicant < total; applicant++) {
            long concluded = 0;
            for (RequestRow row : RequestRow.all()) {
                if (row.outcome().isPresent() && row.in() != without && random.nextInt(3) == 0) {
                    counts[row.ordinal()][applicant] = random.nextInt(40);
                    concluded += counts[row.ordinal()][applicant];
                }
            }
            long carriedIn = concluded == 0 ? 0 : random.nextInt((int) concluded);
            long carriedOut = random.nextInt(5);
            counts[RequestRow.CONCLUDED.ordinal()][applicant] = concluded;
            counts[RequestRow.CARRIED_IN.ordinal()][applicant] = carriedIn;
            counts[RequestRow.CARRIED_OUT.ordinal()][applicant] = carriedOut;
            counts[RequestRow.NEWLY_RECEIVED.ordinal()][applicant] = concluded + carriedOut - carriedIn;
        }
        for (RequestRow row : RequestRow.all()) {
            if (row.in() != without) {
                for (Applicant applicant : Applicant.values()) {
                    long count = counts[row.ordinal()][applicant.ordinal()];
                    counts[row.ordinal()][total] += count;
                    cells.count(
                            row.slot(applicant), applicant == Applicant.TOTAL ? counts[row.ordinal()][total] : count);
                }
            }
        }
        return cells.build();
    }

    private void enrol(String agency) {
        LocalDate day = World.TODAY.minusDays(random.nextInt(3_000));
        int move = FIRST + random.nextInt(LAST - FIRST);
        if (random.nextBoolean()) {
            world.enrol(day, agency, period(0, 0));
        } else {
            world.enrol(day, agency, period(0, move - 1), period(move, 0));
        }
    }

    /** Blank where 0 is given. */
    private RosterPeriod period(int from, int to) {
        return new RosterPeriod(
                from == 0 ? OptionalInt.empty() : OptionalInt.of(from),
                to == 0 ? OptionalInt.empty() : OptionalInt.of(to),
                "局" + random.nextInt(30),
                List.of(),
                new Region(any(REGIONS)),
                any(List.of(AgencyLevel.values())),
                any(List.of(AgencyKind.values())),
                random.nextBoolean() ? Optional.of(any(SECTORS)) : Optional.empty(),
                random.nextInt(3) > 0 ? Optional.of(agency()) : Optional.empty(),
                random.nextInt(6) == 0 ? Optional.of(any(List.of(ReportScope.values()))) : Optional.empty());
    }

    /** A region with or without filters. */
    RegionQuery query() {
        return new RegionQuery(
                new Region(any(REGIONS)),
                random.nextInt(4) == 0 ? Optional.of(any(List.of(AgencyLevel.values()))) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(any(List.of(AgencyKind.values()))) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(any(SECTORS)) : Optional.empty());
    }
}
