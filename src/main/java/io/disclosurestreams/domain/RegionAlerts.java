package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Which alerts the coverage of a region and year gives: reports due soon, and too few of them once their day is over. */
public final class RegionAlerts {

    private RegionAlerts() {}

    /**
     * What a day makes of it.
     *
     * @param coverage of the region's reports for the year
     */
    public static AlertStep of(
            Region region, int year, OpenAlerts before, Coverage coverage, Policy policy, LocalDate today) {
        List<OpenAlert> wanted = new ArrayList<>();
        begunLater(before, coverage, today)
                .or(() -> dueSoon(region, year, coverage, policy, today))
                .ifPresent(wanted::add);
        below(year, coverage, policy, notBefore(before, today)).ifPresent(wanted::add);
        return AlertStep.between(
                "region:" + region,
                before,
                wanted,
                open -> new AlertStep.End(open.since().isAfter(today) ? open.since() : today, OptionalLong.empty()));
    }

    /** A clock set back ends no reminder while its reports are still to come. */
    private static Optional<OpenAlert> begunLater(OpenAlerts before, Coverage coverage, LocalDate today) {
        return open(before, AlertKind.DUE_SOON, today)
                .filter(alert -> coverage.byDueDay()
                                .getOrDefault(alert.due().orElseThrow(), DueCount.ZERO)
                                .overdue()
                        > 0);
    }

    /** A clock set back does not take back what has begun. */
    private static LocalDate notBefore(OpenAlerts before, LocalDate today) {
        return open(before, AlertKind.COVERAGE, today).map(OpenAlert::since).orElse(today);
    }

    /** One that began on a day to come, by a clock that was ahead. */
    private static Optional<OpenAlert> open(OpenAlerts before, AlertKind kind, LocalDate today) {
        return before.all().stream()
                .filter(alert -> alert.kind() == kind && today.isBefore(alert.since()))
                .findFirst();
    }

    /** The first day in sight by which reports are still to come. */
    private static Optional<OpenAlert> dueSoon(
            Region region, int year, Coverage coverage, Policy policy, LocalDate today) {
        for (Map.Entry<LocalDate, DueCount> due :
                coverage.byDueDay().tailMap(today).entrySet()) {
            LocalDate from = policy.remindedFrom(region, year, due.getKey());
            if (due.getValue().overdue() > 0 && !today.isBefore(from)) {
                return Optional.of(new OpenAlert(year, AlertKind.DUE_SOON, from, Optional.of(due.getKey())));
            }
        }
        return Optional.empty();
    }

    /** Since the day after the due day from which on too few of all reports due by then are there. */
    private static Optional<OpenAlert> below(int year, Coverage coverage, Policy policy, LocalDate today) {
        Optional<LocalDate> missed = Optional.empty();
        long expected = 0;
        long received = 0;
        for (Map.Entry<LocalDate, DueCount> due :
                coverage.byDueDay().headMap(today).entrySet()) {
            expected += due.getValue().expected();
            received += due.getValue().received();
            missed = received >= policy.thresholds().coverageFloor() * expected
                    ? Optional.empty()
                    : missed.or(() -> Optional.of(due.getKey()));
        }
        return missed.map(day -> new OpenAlert(year, AlertKind.COVERAGE, day.plusDays(1), Optional.of(day)));
    }
}
