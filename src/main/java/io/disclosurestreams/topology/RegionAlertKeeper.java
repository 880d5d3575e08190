package io.disclosurestreams.topology;

import io.disclosurestreams.domain.AlertStep;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RegionAlerts;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.Keys;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The alerts about regions: looked at once a day and when something has changed, once all input is processed. */
final class RegionAlertKeeper {

    private static final int MOST_IN_ONE_GO = 500;

    private final AlertStore open;
    private final Function<String, Subtotal> totals;
    private final Policy policy;
    private final Clock calendar;
    private final DailySweep sweep;
    private final DueKeys due;

    /** @param totals by {@code region|year}; {@link Subtotal#ZERO} if there is none */
    RegionAlertKeeper(
            AlertStore open, Function<String, Subtotal> totals, Policy policy, Clock calendar, Settled settled) {
        this.open = open;
        this.totals = totals;
        this.policy = policy;
        this.calendar = calendar;
        this.sweep = new DailySweep(calendar, settled);
        this.due = new DueKeys(settled);
    }

    /** The total of a region and year is another. */
    void changed(String key, long now) {
        due.changed(key, now);
    }

    /**
     * @param known regions and years that have a total
     */
    void tick(long now, Set<String> known) {
        due.tick(now);
        sweep.tick(now, (from, day) -> {
            due.add(known);
            // of some nothing may be left but the alert
            due.add(open.keys());
            return Optional.empty();
        });
        look();
    }

    private void look() {
        LocalDate today = LocalDate.now(calendar);
        for (int left = MOST_IN_ONE_GO; left > 0; left--) {
            Optional<String> key = due.next();
            if (key.isEmpty()) {
                return;
            }
            look(key.get(), today);
        }
    }

    private void look(String key, LocalDate today) {
        OpenAlerts before = open.get(key);
        AlertStep step = RegionAlerts.of(
                new Region(Keys.subject(key)),
                Keys.year(key),
                before,
                totals.apply(key).coverage(),
                policy,
                today);
        open.keep(key, before, step);
    }
}
