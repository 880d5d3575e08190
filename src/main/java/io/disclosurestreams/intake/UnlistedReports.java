package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.intake.RecentEvents.Pair;
import io.disclosurestreams.intake.RecentEvents.Sent;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.ReportWriter;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.stream.Stream;

/**
 * Finds the agency of reports that were handed in before the roster had it (contract §3): such a report lies under an id
 * made of the name in its title. The event goes under the agency's own id, then the one under the old id is withdrawn;
 * whoever is interrupted between the two does both again at the next import, and the first changes nothing then.
 */
final class UnlistedReports {

    private final ReportDecoder decoder = new ReportDecoder();
    private final View view;
    private final Standings standings;
    private final ReportLog log;
    private final ReportArchive archive;
    private final Clock clock;

    UnlistedReports(View view, Standings standings, ReportLog log, ReportArchive archive, Clock clock) {
        this.view = view;
        this.standings = standings;
        this.log = log;
        this.archive = archive;
        this.clock = clock;
    }

    /** Files the reports that these rows are called like; returns how many. */
    int match(Collection<RosterEntry> rows) throws NotStoredException {
        int matched = 0;
        for (RosterEntry row : rows) {
            for (RosterPeriod period : row.periods()) {
                List<String> ids = Stream.concat(Stream.of(period.name()), period.aliases().stream())
                        .map(AgencyName::unlistedId)
                        .distinct()
                        .toList();
                for (String id : ids) {
                    matched += match(id, row.agency(), period);
                }
            }
        }
        return matched;
    }

    private int match(String unlisted, String agency, RosterPeriod period) throws NotStoredException {
        List<Integer> years = view.agency(unlisted).map(AgencyAnswer::yearsReported).orElse(List.of()).stream()
                .filter(period::covers)
                .toList();
        int matched = 0;
        for (int year : years) {
            if (isOnlyOneCalled(unlisted, agency, period, year)) {
                matched += move(new Pair(unlisted, year), new Pair(agency, year)) ? 1 : 0;
            }
        }
        return matched;
    }

    /** Two agencies of one name in one year: which is meant, only a person can say. */
    private boolean isOnlyOneCalled(String unlisted, String agency, RosterPeriod period, int year) {
        return Stream.concat(Stream.of(period.name()), period.aliases().stream())
                .filter(name -> AgencyName.unlistedId(name).equals(unlisted))
                .map(name -> view.named(name, year))
                .allMatch(called -> called.size() == 1 && called.get(0).agency().equals(agency));
    }

    private boolean move(Pair from, Pair to) throws NotStoredException {
        Optional<Standing> old = standings.of(from).map(Sent::standing).filter(standing -> !standing.isWithdrawn());
        Optional<byte[]> event = old.map(Standing::place).flatMap(archive::read);
        if (event.isEmpty()) {
            return false;
        }
        Instant receivedAt = old.get().place().receivedAt();
        Lock lock = standings.lock(to);
        lock.lock();
        try {
            append(ReportWriter.filed(event.get(), to.agency(), revision(old.get(), to)), to, receivedAt);
        } finally {
            lock.unlock();
        }
        withdraw(from, old.get());
        return true;
    }

    /** As if it were handed in now, where it was received after what stands; else as it was. */
    private int revision(Standing old, Pair to) {
        EventOrder order = old.order();
        return standings
                .of(to)
                .map(Sent::standing)
                .filter(now -> !now.order().sha256().equals(order.sha256()))
                .filter(now -> now.place().receivedAt().isBefore(old.place().receivedAt()))
                .map(now -> Math.max(order.revision(), now.order().revision() + 1))
                .orElse(order.revision());
    }

    private void withdraw(Pair from, Standing old) throws NotStoredException {
        Lock lock = standings.lock(from);
        lock.lock();
        try {
            append(
                    ReportWriter.withdrawal(
                            from.agency(), from.year(), old.order().revision() + 1),
                    from,
                    Instant.ofEpochMilli(clock.millis()));
        } finally {
            lock.unlock();
        }
    }

    private void append(byte[] json, Pair pair, Instant at) throws NotStoredException {
        Decoded<ReportEvent> decoded = decoder.decode(ReportLog.utf8(pair.agency()), json, at);
        if (decoded instanceof Decoded.Rejected<ReportEvent> rejected) {
            throw new IllegalStateException("an event that stood is none under " + pair + ": " + rejected.reason());
        }
        log.append(((Decoded.Accepted<ReportEvent>) decoded).value(), json, at);
    }
}
