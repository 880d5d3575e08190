package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Timeliness;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random histories; every answer against a plain loop over the same agencies. */
class ViewPropertyTest {

    private static final List<String> REGIONS =
            List.of("CN", "21", "2101", "210115", "210115100", "210115101", "2102", "210171", "11", "110101");
    private static final List<String> SECTORS = List.of("发展改革", "公安", "教育");
    private static final int FIRST = 2018;
    private static final int LAST = 2026;

    private World world;
    private Random random;

    /** What a plain loop finds. */
    private record Plain(long expected, long received, long overdue, long inSums, long requests, long granted) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyAnswerEqualsAPlainFold(long seed, @TempDir Path directory) {
        random = new Random(seed);
        try (World opened = new World(directory)) {
            world = opened;
            for (int round = 0; round < 4; round++) {
                for (int step = 0; step < 60; step++) {
                    step();
                }
                world.settle();
                compareRegions();
                compareAgencies();
            }
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void step() {
        String agency = "a" + random.nextInt(25);
        int year = FIRST + random.nextInt(LAST - FIRST + 1);
        switch (random.nextInt(10)) {
            case 0 -> world.strikeOff(agency);
            case 1, 2, 3 -> enrol(agency);
            case 4 -> report(Sample.withdrawal(agency, year, 1 + random.nextInt(4)));
            case 5 -> report(Sample.unreadable(agency, year));
            case 6 -> report(Sample.summary(agency, year, random.nextInt(50)));
            default -> report(Sample.report(agency, year, 1 + random.nextInt(4), random.nextInt(50)));
        }
    }

    private void report(ReportEvent event) {
        world.report(event, World.NOW.minus(Duration.ofDays(random.nextInt(3_000))));
    }

    private void enrol(String agency) {
        LocalDate day = World.TODAY.minusDays(random.nextInt(3_000));
        int move = 2019 + random.nextInt(6);
        if (random.nextBoolean()) {
            world.enrol(day, agency, period());
        } else {
            world.enrol(day, agency, Sample.years(0, move - 1, period()), Sample.years(move, 0, period()));
        }
    }

    private RosterPeriod period() {
        return Sample.period(
                "局" + random.nextInt(30),
                any(REGIONS),
                any(List.of(AgencyKind.values())),
                any(List.of(AgencyLevel.values())),
                random.nextBoolean() ? any(SECTORS) : null);
    }

    private void compareRegions() {
        for (String code : REGIONS) {
            for (int year = FIRST; year <= LAST; year++) {
                compare(RegionQuery.all(new Region(code)), year);
                for (AgencyKind kind : AgencyKind.values()) {
                    compare(
                            new RegionQuery(new Region(code), Optional.empty(), Optional.of(kind), Optional.empty()),
                            year);
                }
                compare(
                        new RegionQuery(
                                new Region(code),
                                Optional.of(any(List.of(AgencyLevel.values()))),
                                Optional.empty(),
                                Optional.of(any(SECTORS))),
                        year);
            }
        }
    }

    private void compare(RegionQuery query, int year) {
        RollUpAnswer answer = world.view.regionYear(query, year);
        Plain plain = fold(query, year);
        Plain before = fold(query, year - 1);

        assertThat(new Plain(
                        answer.total().coverage().expected(),
                        answer.total().coverage().received(),
                        answer.overdue(),
                        answer.total().coverage().inSums(),
                        answer.total().sums().row(RequestRow.NEWLY_RECEIVED),
                        answer.total().sums().row(RequestRow.GRANTED)))
                .as("%s %d", query, year)
                .isEqualTo(plain);
        assertThat(answer.previous().map(sums -> sums.row(RequestRow.NEWLY_RECEIVED)))
                .as("before %s %d", query, year)
                .isEqualTo(before.inSums() > 0 ? Optional.of(before.requests()) : Optional.empty());
    }

    private Plain fold(RegionQuery query, int year) {
        long expected = 0;
        long received = 0;
        long overdue = 0;
        long inSums = 0;
        long requests = 0;
        long granted = 0;
        for (AgencyRecord record : world.agencies.values()) {
            Optional<RosterPeriod> period = record.roster().flatMap(entry -> entry.in(year));
            if (period.isEmpty()
                    || !query.region().contains(period.get().region())
                    || query.level().isPresent()
                            && query.level().get() != period.get().level()
                    || query.kind().isPresent()
                            && query.kind().get() != period.get().kind()
                    || query.sector().isPresent()
                            && !query.sector().equals(period.get().sector())) {
                continue;
            }
            Standing standing = record.standing(year).orElse(null);
            if (owes(period.get(), year)) {
                expected++;
                received += standing != null && !standing.isWithdrawn() ? 1 : 0;
                overdue += standing == null && due(period.get(), year).isBefore(World.TODAY) ? 1 : 0;
            }
            if (standing != null && standing.isReadable() && standing.scope() == ReportScope.OWN) {
                inSums++;
                requests += standing.body().cells().count(RequestRow.NEWLY_RECEIVED.slot(Applicant.NATURAL_PERSON));
                granted += standing.body().cells().count(RequestRow.GRANTED.slot(Applicant.NATURAL_PERSON));
            }
        }
        return new Plain(expected, received, overdue, inSums, requests, granted);
    }

    private static boolean owes(RosterPeriod period, int year) {
        return year <= 2025 && (period.activeFrom().isPresent() || year >= 2019);
    }

    private static LocalDate due(RosterPeriod period, int year) {
        boolean late = period.kind() == AgencyKind.GOVERNMENT
                && List.of(AgencyLevel.PROVINCE, AgencyLevel.CITY, AgencyLevel.COUNTY)
                        .contains(period.level());
        return late ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year + 1, 1, 31);
    }

    private static Deadline deadline(RosterPeriod period, LocalDate due) {
        String law = "中华人民共和国政府信息公开条例 第四十九条";
        return new Deadline(Optional.empty(), due, 0, 14, period.level() == AgencyLevel.TOWN ? "乡镇、街道按惯例" : law);
    }

    private void compareAgencies() {
        world.agencies.forEach((agency, record) -> {
            TreeSet<Integer> years = new TreeSet<>();
            for (int year = FIRST; year <= LAST; year++) {
                if (compare(agency, record, year)) {
                    years.add(year);
                }
            }
            assertThat(world.view.agencyTrend(agency, FIRST, LAST))
                    .extracting(AgencyYearAnswer::year)
                    .containsExactlyElementsOf(years);
        });
    }

    /** True if there is an answer. */
    private boolean compare(String agency, AgencyRecord record, int year) {
        Optional<Standing> standing = record.standing(year);
        Optional<RosterPeriod> owed =
                record.roster().flatMap(entry -> entry.in(year)).filter(period -> owes(period, year));
        Optional<AgencyYearAnswer> answer = world.view.agencyYear(agency, year);
        assertThat(answer.isPresent()).isEqualTo(owed.isPresent() || standing.isPresent());
        answer.ifPresent(found -> {
            assertThat(found.stored().map(stored -> stored.standing())).isEqualTo(standing);
            assertThat(found.sums()).isEqualTo(record.sums(year));
            assertThat(found.previous()).isEqualTo(record.sums(year - 1));
            Timeliness timeliness = owed.map(period -> Timeliness.of(
                            standing,
                            deadline(period, due(period, year)),
                            record.rosterSince().orElseThrow(),
                            World.TODAY))
                    .orElseGet(() -> Timeliness.notObliged(standing));
            assertThat(found.timeliness()).as("%s %d", agency, year).isEqualTo(timeliness);
        });
        return answer.isPresent();
    }
}
