package io.disclosurestreams.view;

import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.YearDecisions;
import io.disclosurestreams.rules.Waivers;
import java.util.Optional;

/**
 * What stands for an agency's year, a withdrawal too, and for the year before.
 *
 * @param period of the roster in that year; empty if the roster does not have the agency then
 * @param decisions of people on the year
 * @param previous of the year before, if anything stands for it
 */
public record StandingReport(
        String agency,
        int year,
        Optional<RosterPeriod> period,
        YearDecisions decisions,
        StoredYear stored,
        Optional<StoredYear> previous) {

    /** True unless it is taken back. */
    public boolean isReported() {
        return !stored.standing().isWithdrawn();
    }

    /** What people decided on its findings. */
    public Waivers waivers() {
        return new Waivers(
                decisions,
                stored.standing().order().revision(),
                previous.map(before -> before.standing().order().revision()).orElse(0));
    }

    /** Where its event lies. */
    public Place place() {
        return stored.standing().place();
    }

    /** Where the event of the year before lies, unless that is taken back. */
    public Optional<Place> placeBefore() {
        return previous.filter(year -> !year.standing().isWithdrawn())
                .map(year -> year.standing().place());
    }
}
