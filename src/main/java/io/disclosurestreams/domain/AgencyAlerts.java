package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;

/**
 * Which alerts an agency's record gives. All but the beginning of {@code overdue} follows from the record alone: a day that
 * dawns ends nothing, and a clock set back takes nothing back. An agency-year that is on no roster gives none.
 */
public final class AgencyAlerts {

    private static final Set<AlertKind> ACROSS_YEARS = Set.of(AlertKind.CARRY_OVER, AlertKind.JUMP, AlertKind.COPIED);

    private AgencyAlerts() {}

    /**
     * After an event.
     *
     * @param before with what is noticed
     * @param judged the years that were judged anew, for each of which something stands, with the kinds for which that is
     *     reason
     * @param day of the event
     * @param today for years whose due day moved: who is overdue by the new one too goes on to be
     */
    public static AlertStep judged(
            String agency,
            OpenAlerts before,
            AgencyRecord record,
            SortedMap<Integer, Set<AlertKind>> judged,
            Policy policy,
            LocalDate day,
            LocalDate today) {
        List<OpenAlert> wanted = new ArrayList<>();
        for (OpenAlert open : before.all()) {
            if (open.kind() == AlertKind.OVERDUE) {
                stillOverdue(open, record, policy, today).ifPresent(wanted::add);
            } else if (!judged.containsKey(open.year())) {
                wanted.add(open);
            }
        }
        judged.forEach((year, kinds) -> wanted.addAll(ofReport(record, year, kinds, before.noticed(), policy)));
        return AlertStep.between(agency, before, wanted, ended(record, policy, day));
    }

    /** What the day makes of the years that are owed; nothing else is looked at. */
    public static AlertStep overdue(
            String agency, OpenAlerts before, AgencyRecord record, Policy policy, LocalDate today) {
        List<OpenAlert> wanted = new ArrayList<>();
        for (OpenAlert open : before.all()) {
            if (open.kind() == AlertKind.OVERDUE) {
                stillOverdue(open, record, policy, today).ifPresent(wanted::add);
            } else {
                wanted.add(open);
            }
        }
        for (int year : record.owedYears(policy, Policy.lastOwedYear(today))) {
            overdue(record, year, policy, today)
                    .filter(alert -> wanted.stream().noneMatch(alert::isAbout))
                    .ifPresent(wanted::add);
        }
        return AlertStep.between(agency, before, wanted, ended(record, policy, today));
    }

    private static Optional<OpenAlert> overdue(AgencyRecord record, int year, Policy policy, LocalDate today) {
        return missing(record, year, policy)
                .filter(deadline -> today.isAfter(deadline.lastDay()))
                .map(deadline -> new OpenAlert(
                        year, AlertKind.OVERDUE, deadline.lastDay().plusDays(1), Optional.of(deadline.due())));
    }

    /** Nothing has come: the same alert while the day missed is the same, whatever day it is; else one for the new day. */
    private static Optional<OpenAlert> stillOverdue(
            OpenAlert open, AgencyRecord record, Policy policy, LocalDate today) {
        return missing(record, open.year(), policy).map(Deadline::due).equals(open.due())
                ? Optional.of(open)
                : overdue(record, open.year(), policy, today);
    }

    /** By when the year's report should have come, if it is owed and nothing was ever sent. */
    private static Optional<Deadline> missing(AgencyRecord record, int year, Policy policy) {
        return record.years().has(year) || record.expected(year, policy).isEmpty()
                ? Optional.empty()
                : record.deadline(year, policy);
    }

    private static List<OpenAlert> ofReport(
            AgencyRecord record, int year, Set<AlertKind> kinds, List<Notice.Begun> noticed, Policy policy) {
        Standing stands = record.standing(year).orElseThrow();
        List<Notice.Begun> holding = noticed.stream()
                .filter(notice -> holds(notice, stands, year, kinds))
                .toList();
        if (kinds.isEmpty() && holding.isEmpty()
                || record.roster().flatMap(entry -> entry.in(year)).isEmpty()) {
            return List.of();
        }
        LocalDate received = stands.receivedOn();
        LocalDate both = record.standing(year - 1)
                .map(Standing::receivedOn)
                .filter(received::isBefore)
                .orElse(received);
        List<OpenAlert> alerts = new ArrayList<>();
        for (AlertKind kind : kinds) {
            boolean awaited =
                    kind != AlertKind.WITHDRAWN || record.expected(year, policy).isPresent();
            if (awaited) {
                alerts.add(new OpenAlert(year, kind, ACROSS_YEARS.contains(kind) ? both : received, Optional.empty()));
            }
        }
        holding.forEach(notice -> alerts.add(new OpenAlert(year, notice.kind(), notice.since(), Optional.empty())));
        return alerts;
    }

    /** It is about the very report that stands, which gives no alert of that kind by itself. */
    private static boolean holds(Notice.Begun notice, Standing stands, int year, Set<AlertKind> kinds) {
        return notice.year() == year
                && stands.isReadable()
                && stands.order().sha256().equals(notice.sha256())
                && !kinds.contains(notice.kind());
    }

    /** How late the report was that ended an alert. */
    private static AlertStep.Ending ended(AgencyRecord record, Policy policy, LocalDate day) {
        return open -> {
            Optional<Standing> came = record.standing(open.year()).filter(standing -> !standing.isWithdrawn());
            OptionalLong late = open.kind() == AlertKind.OVERDUE && came.isPresent()
                    ? OptionalLong.of(
                            Timeliness.of(record, open.year(), policy, day).daysLate())
                    : OptionalLong.empty();
            return new AlertStep.End(day, late);
        };
    }
}
