package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import java.util.Optional;

/**
 * The agency's report for the year before, as far as there is one.
 *
 * @param cells none unless {@link State#REPORTED}
 */
public record Baseline(State state, Cells cells) {

    /** What there is of the year before. */
    public enum State {
        REPORTED(new Reason("the year before is reported", "上年已有年报")),
        UNREADABLE(new Reason("the report for the year before is unreadable", "上年年报无法读取")),
        /** The agency owes it. */
        MISSING(new Reason("the year before was not reported", "上年未报送年报")),
        NOT_OWED(new Reason("the agency owed no report for the year before", "上年无报送义务"));

        private final Reason reason;

        State(Reason reason) {
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }
    }

    /** Of an agency that had nothing to report. */
    public static final Baseline NONE = new Baseline(State.NOT_OWED, Cells.NONE);

    /**
     * From what stands for the year before.
     *
     * @param owed the period of the roster under which the agency must report that year, if it must
     */
    public static Baseline of(Optional<Standing> standing, Optional<RosterPeriod> owed) {
        if (standing.filter(Standing::isReadable).isPresent()) {
            return of(standing.get().body().cells());
        }
        if (standing.filter(event -> !event.isWithdrawn()).isPresent()) {
            return new Baseline(State.UNREADABLE, Cells.NONE);
        }
        return owed.isPresent() ? new Baseline(State.MISSING, Cells.NONE) : NONE;
    }

    /** A readable report. */
    public static Baseline of(Cells cells) {
        return new Baseline(State.REPORTED, cells);
    }

    boolean isReported() {
        return state == State.REPORTED;
    }
}
