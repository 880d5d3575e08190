package io.disclosurestreams.topology;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Subjects that something changed, put off until it is quiet, and those to be looked at now. */
final class DueKeys {

    private final Quiet quiet;
    /** Of which more may be on its way. */
    private final Set<String> changed = new LinkedHashSet<>();

    private final Set<String> due = new LinkedHashSet<>();

    DueKeys(Settled settled) {
        this.quiet = new Quiet(settled);
    }

    void changed(String key, long now) {
        changed.add(key);
        quiet.changed(now);
    }

    boolean isPutOff(String key) {
        return changed.contains(key);
    }

    /** To be looked at now, but for those of which more may be on its way. */
    void add(Collection<String> keys) {
        due.addAll(keys);
        due.removeAll(changed);
    }

    /** Once it is quiet, what had changed is due. */
    void tick(long now) {
        if (quiet.isTime(now)) {
            due.addAll(changed);
            changed.clear();
        }
    }

    /** The next that is due, which it is then no longer. */
    Optional<String> next() {
        Iterator<String> next = due.iterator();
        if (!next.hasNext()) {
            return Optional.empty();
        }
        String key = next.next();
        next.remove();
        return Optional.of(key);
    }
}
