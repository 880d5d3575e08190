package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Decisions;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.domain.Years;
import io.disclosurestreams.intake.RecentEvents.Fate;
import io.disclosurestreams.intake.RecentEvents.Pair;
import io.disclosurestreams.intake.RecentEvents.Sent;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.View;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/** Which event stands for an agency's year right now: what the view shows, and what was sent from here since. */
final class Standings {

    private static final int STRIPES = 64;

    private final View view;
    private final RecentEvents recent;
    private final Lock[] locks =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(Lock[]::new);

    Standings(View view, RecentEvents recent) {
        this.view = view;
        this.recent = recent;
    }

    /** To be held from the look at what stands to {@link #sent}, or two of one pair could get the same revision. */
    Lock lock(Pair pair) {
        return locks[Math.floorMod(pair.hashCode(), STRIPES)];
    }

    Optional<Sent> of(Pair pair) {
        Optional<Standing> shown = view.agencyYear(pair.agency(), pair.year())
                .flatMap(AgencyYearAnswer::stored)
                .map(StoredYear::standing);
        Optional<Sent> sent = recent.of(pair);
        boolean caughtUp = sent.isPresent()
                && shown.isPresent()
                && shown.get().order().compareTo(sent.get().standing().order()) >= 0;
        if (caughtUp) {
            recent.forget(pair);
        }
        return caughtUp || sent.isEmpty() ? shown.map(standing -> new Sent(standing, Fate.STORED)) : sent;
    }

    /** What the ledger will make of an event, by its own rule; one that was perhaps stored is none that stands. */
    Verdict judge(ReportEvent event) {
        Years years = of(new Pair(event.agency(), event.year()))
                .filter(now ->
                        now.fate() == Fate.STORED || !now.standing().order().equals(event.order()))
                .map(now -> Years.NONE.with(event.year(), now.standing()))
                .orElse(Years.NONE);
        return new AgencyRecord(Optional.empty(), Optional.empty(), years, Decisions.NONE, Tally.ZERO).judge(event);
    }

    void sent(ReportEvent event, Place place, Fate fate) {
        recent.remember(event, place, fate);
    }

    /** What the report of an event shows, by itself and against the year before. */
    List<Finding> findings(ReportEvent event) {
        return view.findings(event);
    }
}
