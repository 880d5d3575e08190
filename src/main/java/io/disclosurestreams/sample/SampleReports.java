package io.disclosurestreams.sample;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The reports of the sample province for 2019 to 2025 as they came in: both forms, some late, some missing, some corrected
 * or withdrawn, some that do not add up. The same for the same roster, whatever the machine.
 */
public final class SampleReports {

    /** The first year reported on. */
    public static final int FIRST_YEAR = 2019;
    /** The last year reported on; its season is open on the demonstration's day. */
    public static final int LAST_YEAR = 2025;

    private static final long SEED = 20190515;

    private final Policy policy;

    /** With the policy that says what is late. */
    public SampleReports(Policy policy) {
        this.policy = policy;
    }

    /** All events in order of the years, within a year by agency. */
    public List<SampleEvent> events(List<RosterEntry> roster) {
        List<SampleEvent> events = new ArrayList<>();
        for (RosterEntry entry : roster) {
            SplittableRandom random = new SplittableRandom(SEED ^ entry.agency().hashCode());
            agency(entry, random, events);
        }
        events.sort(Comparator.comparingInt(SampleEvent::year));
        return List.copyOf(events);
    }

    private void agency(RosterEntry entry, SplittableRandom random, List<SampleEvent> events) {
        boolean keepsOldForm = random.nextInt(100) < 3;
        SampleFigures figures = null;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Optional<RosterPeriod> period = policy.obligation(entry, year);
            if (period.isEmpty()) {
                continue;
            }
            Form form = year <= 2020 || keepsOldForm && year <= 2023 ? Form.FORM_2019 : Form.FORM_2021;
            figures = figures == null
                    ? new SampleFigures(random, form, size(period.get(), random))
                    : figures.nextYear(form);
            report(entry.agency(), period.get(), year, figures.cells(), random, events);
        }
    }

    /** How many requests such an agency gets a year: most get none or few, a handful get hundreds. */
    private static double size(RosterPeriod period, SplittableRandom random) {
        double usual = switch (period.level()) {
            case NATION, PROVINCE -> 160;
            case CITY -> 60;
            case COUNTY -> 14;
            case TOWN -> 1.5;
        };
        double kind = period.kind() == AgencyKind.GOVERNMENT ? 6 : 1;
        double odd = random.nextInt(100) < 10 ? 4 : 1;
        return usual * kind * odd * (0.2 + random.nextDouble());
    }

    private void report(
            String agency,
            RosterPeriod period,
            int year,
            Cells good,
            SplittableRandom random,
            List<SampleEvent> events) {
        int fate = random.nextInt(1_000);
        LocalDate due = policy.deadline(period, year).due();
        boolean seasonOpen = year == LAST_YEAR && due.getMonthValue() > 1;
        if (fate < (year == LAST_YEAR ? 40 : 8) || seasonOpen && fate < 700) {
            return; // missing, or not yet due
        }
        boolean late = fate % 25 == 0;
        LocalDate published = late ? due.plusDays(1 + random.nextInt(40)) : due.minusDays(random.nextInt(1, 25));
        if (fate >= 990) {
            events.add(event(agency, period, year, 1, new ReportBody.Unreadable(), published));
            return;
        }
        Cells cells = fate >= 930 ? SampleFigures.damaged(good, SampleFigures.Damage.values()[fate % 4]) : good;
        events.add(event(agency, period, year, 1, new ReportBody.Readable(cells), published));
        if (fate >= 930 && fate % 3 == 0 || fate >= 900 && fate < 930) {
            events.add(event(agency, period, year, 2, new ReportBody.Readable(good), published.plusDays(9)));
        } else if (fate >= 895 && fate < 900) {
            events.add(event(agency, period, year, 2, new ReportBody.Withdrawn(), published.plusDays(12)));
        }
    }

    private static SampleEvent event(
            String agency, RosterPeriod period, int year, int revision, ReportBody body, LocalDate published) {
        boolean readable = body instanceof ReportBody.Readable;
        return new SampleEvent(
                agency,
                year,
                revision,
                body,
                period.reportScope().orElseThrow(),
                period.name() + year + "年政府信息公开工作年度报告",
                Optional.of(published),
                readable ? SampleProse.of(agency, period, year) : Map.of());
    }
}
