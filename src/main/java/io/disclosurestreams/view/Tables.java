package io.disclosurestreams.view;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.wire.Keys;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * All that was read, changed by one thread and asked by many. A batch of changes is put in under one lock, so that
 * every answer is of one moment. Whoever needs long takes immutable states and {@link YearStore.Rows} of the same
 * moment and goes on without the lock.
 */
final class Tables implements AutoCloseable {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final YearStore years;
    private final AgencyIndex agencies = new AgencyIndex();
    private final AlertTable alerts = new AlertTable();
    private final RollUpTable rollUps = new RollUpTable();
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Map<List<FindingMark>, List<FindingMark>> findings = new HashMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final ChangedReports changed = new ChangedReports();
    private long rejected;
    private EventLatency latency = EventLatency.none();
    private long version;

    Tables(Path directory) {
        years = new YearStore(directory);
    }

    /** Something taken under the lock, and the stored rows of the same moment. */
    record Picked<T>(T value, YearStore.Rows rows) implements AutoCloseable {
        @Override
        public void close() {
            rows.close();
        }
    }

    <T> Picked<T> pick(Function<Tables, T> question) {
        lock.readLock().lock();
        try {
            YearStore.Rows rows = years.rows();
            try {
                return new Picked<>(question.apply(this), rows);
            } catch (RuntimeException e) {
                rows.close();
                throw e;
            }
        } finally {
            lock.readLock().unlock();
        }
    }

    <T> T ask(Function<Tables, T> question) {
        lock.readLock().lock();
        try {
            return question.apply(this);
        } finally {
            lock.readLock().unlock();
        }
    }

    /**
     * Puts in what was read in one go.
     *
     * @param measuredAt now, if latency is to be measured; empty while history is read
     */
    void apply(List<Change> changes, Optional<Instant> measuredAt) {
        // of two changes of one row the later holds
        Map<String, Optional<byte[]>> rows = new LinkedHashMap<>();
        for (Change change : changes) {
            if (change instanceof Change.Year year) {
                rows.put(Keys.of(year.stored().agency(), year.stored().year()), Optional.of(year.packed()));
            } else if (change instanceof Change.YearGone gone) {
                rows.put(Keys.of(gone.agency(), gone.year()), Optional.empty());
            }
        }
        lock.writeLock().lock();
        try {
            years.write(rows);
            changes.forEach(change -> apply(change, measuredAt));
            version++;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void apply(Change change, Optional<Instant> measuredAt) {
        if (change instanceof Change.Year year) {
            apply(year.stored(), measuredAt);
        } else if (change instanceof Change.YearGone gone) {
            agencies.put(agencies.get(gone.agency()).without(gone.year()));
            changed(gone.agency(), gone.year());
        } else if (change instanceof Change.Roster roster) {
            AgencyState before = agencies.get(roster.agency());
            agencies.put(roster.entry()
                    .map(entry -> before.enrolled(entry, roster.day()))
                    .orElseGet(before::struckOff));
            changed.addAll(before);
        } else if (change instanceof Change.Decided decided) {
            Decision decision = decided.decision();
            decisions.add(decision);
            if (!(decision.ruling() instanceof Decision.Ruling.Discard)) {
                agencies.put(agencies.get(decision.agency()).decided(decision));
                changed(decision.agency(), decision.year());
            }
        } else if (change instanceof Change.RollUp rollUp) {
            if (rollUp.total().isZero()) {
                rollUps.remove(rollUp.region(), rollUp.year());
            } else {
                rollUps.put(rollUp.region(), rollUp.year(), rollUp.total());
            }
        } else if (change instanceof Change.Counted counted) {
            tallies.put(counted.partition(), counted.tally());
        } else if (change instanceof Change.Alerted alerted) {
            alerts.put(alerted.alert());
        } else if (change instanceof Change.Rejected) {
            rejected++;
        }
    }

    private void apply(StoredYear stored, Optional<Instant> measuredAt) {
        AgencyState before = agencies.get(stored.agency());
        YearMark mark = YearMark.of(stored, same(stored.findings()));
        // a result is written again when the roster or the year before changes: that is no event of this year
        boolean newEvent = before.mark(stored.year())
                .filter(known -> known.receivedAt() == mark.receivedAt())
                .isEmpty();
        if (measuredAt.isPresent() && newEvent) {
            latency = latency.with(Duration.between(Instant.ofEpochMilli(mark.receivedAt()), measuredAt.get()));
        }
        agencies.put(before.with(mark, stored.rosterSince()));
        changed(stored.agency(), stored.year());
    }

    /** The next year is compared with it. */
    private void changed(String agency, int year) {
        changed.add(agency, year);
        changed.add(agency, year + 1);
    }

    /** Most reports have the same few combinations of findings. */
    private List<FindingMark> same(List<FindingMark> marks) {
        List<FindingMark> known = findings.putIfAbsent(marks, marks);
        return known == null ? marks : known;
    }

    ChangedReports changed() {
        return changed;
    }

    AgencyIndex agencies() {
        return agencies;
    }

    AlertTable alerts() {
        return alerts;
    }

    RollUpTable rollUps() {
        return rollUps;
    }

    /** All that were ever made, in their order; there are only as many as people make. */
    List<Decision> decisions() {
        return List.copyOf(decisions);
    }

    EventLatency latency() {
        return latency;
    }

    /** Grows with every change. */
    long version() {
        return version;
    }

    Tally tally() {
        Tally sum = Tally.ofRejected(rejected);
        for (Tally tally : tallies.values()) {
            sum = sum.plus(tally);
        }
        return sum;
    }

    /** Not before the thread that changes it has ended. */
    @Override
    public void close() {
        years.close();
    }
}
