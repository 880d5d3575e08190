package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Whether the report of an agency for a year came in time (条例 第四十九条, contract §7).
 *
 * @param deadline by when it must be there; empty if the agency does not owe the year
 * @param publishedOn of the standing report
 * @param daysLate days after the due day on which it came, or until today while it is missing; 0 if none
 */
public record Timeliness(State state, Optional<Deadline> deadline, Optional<LocalDate> publishedOn, long daysLate) {

    /** In the order in which they are decided: the first that applies. */
    public enum State {
        NOT_OBLIGED("notObliged"),
        EXCUSED("excused"),
        WITHDRAWN("withdrawn"),
        UNREADABLE("unreadable"),
        NOT_DUE("notDue"),
        DUE_SOON("dueSoon"),
        OVERDUE("overdue"),
        ON_TIME("onTime"),
        LATE("late"),
        /** Received, but nobody was watching when it was due and it does not say when it was published. */
        UNDATED("undated");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /** The day by which it must be published. */
    public Optional<LocalDate> due() {
        return deadline.map(Deadline::due);
    }

    /**
     * How a report that stands came in: on time, late or undated. It does not depend on today.
     *
     * @param lastDay on which it is on time
     * @param rosterSince the day on which the agency was first put on the roster
     */
    public static State arrival(Standing standing, LocalDate lastDay, LocalDate rosterSince) {
        if (arrivedOn(standing).compareTo(lastDay) <= 0) {
            return State.ON_TIME;
        }
        return standing.publishedOn().isEmpty() && lastDay.isBefore(rosterSince) ? State.UNDATED : State.LATE;
    }

    /** The day of publication, or that of receipt where that is earlier: what was once seen was there. */
    private static LocalDate arrivedOn(Standing standing) {
        return standing.publishedOn()
                .filter(published -> published.isBefore(standing.firstReceived()))
                .orElse(standing.firstReceived());
    }

    /** For a year that the agency does not owe, or does not owe yet. */
    public static Timeliness notObliged(Optional<Standing> standing) {
        return new Timeliness(State.NOT_OBLIGED, Optional.empty(), standing.flatMap(Standing::publishedOn), 0);
    }

    /**
     * Of an agency's year that is over, or that it has reported on already.
     *
     * @param today for a year that nothing stands for
     */
    public static Timeliness of(AgencyRecord agency, int year, Policy policy, LocalDate today) {
        Optional<Standing> standing = agency.standing(year);
        Optional<Deadline> deadline = agency.deadline(year, policy);
        if (deadline.isEmpty()) {
            return notObliged(standing);
        }
        // without a standing event nobody asks since when the agency is on the roster
        LocalDate since = agency.rosterSince().orElse(today);
        Timeliness owed = of(standing, deadline.get(), since, today);
        return agency.decisions().in(year).isExcused() ? owed.excused(standing) : owed;
    }

    /** Nobody waits for it; one that came is told of all the same. */
    private Timeliness excused(Optional<Standing> standing) {
        return new Timeliness(State.EXCUSED, deadline, publishedOn, standing.isEmpty() ? 0 : daysLate);
    }

    /** For a year that the agency owes. */
    public static Timeliness of(
            Optional<Standing> standing, Deadline deadline, LocalDate rosterSince, LocalDate today) {
        if (standing.isEmpty()) {
            return missing(deadline, today);
        }
        State arrival = arrival(standing.get(), deadline.lastDay(), rosterSince);
        long late = arrival == State.LATE ? ChronoUnit.DAYS.between(deadline.due(), arrivedOn(standing.get())) : 0;
        State state = standing.get().isWithdrawn()
                ? State.WITHDRAWN
                : standing.get().isReadable() ? arrival : State.UNREADABLE;
        return new Timeliness(state, Optional.of(deadline), standing.get().publishedOn(), late);
    }

    private static Timeliness missing(Deadline deadline, LocalDate today) {
        Optional<Deadline> owed = Optional.of(deadline);
        if (today.isAfter(deadline.lastDay())) {
            return new Timeliness(
                    State.OVERDUE, owed, Optional.empty(), ChronoUnit.DAYS.between(deadline.due(), today));
        }
        State state = today.isBefore(deadline.remindedFrom()) ? State.NOT_DUE : State.DUE_SOON;
        return new Timeliness(state, owed, Optional.empty(), 0);
    }
}
