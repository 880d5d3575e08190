package io.disclosurestreams.topology;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RollUp;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.Keys;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Adds up regions from the latest subtotal of each ledger partition. Subtotals are cumulative, so one that comes twice
 * changes nothing. All years of a region meet here, since each is compared with the one before.
 */
final class RollUpProcessor implements Processor<String, Subtotal, String, Object> {

    private static final long QUIET_MS = 1_000;

    private final Policy policy;
    private final Clock calendar;
    private final Settled settled;

    private ProcessorContext<String, Object> context;
    private KeyValueStore<String, Subtotal> subtotals;
    private Pending pending;
    private Map<String, Subtotal> totals;
    private Map<String, Long> written;
    private RegionAlertKeeper alerts;
    private Pace pace;

    RollUpProcessor(Policy policy, Clock calendar, Settled settled) {
        this.policy = policy;
        this.calendar = calendar;
        this.settled = settled;
    }

    /** Every field anew: Kafka calls this again on the same object when it revives a task. */
    @Override
    public void init(ProcessorContext<String, Object> processorContext) {
        context = processorContext;
        subtotals = context.getStateStore(Names.SUBTOTALS);
        pending = new Pending(context.getStateStore(Names.PENDING_ROLLUPS));
        totals = new HashMap<>();
        written = new HashMap<>();
        alerts = new RegionAlertKeeper(
                new AlertStore(context.getStateStore(Names.REGION_ALERTS), this::tell),
                this::total,
                policy,
                calendar,
                settled);
        pace = new Pace();
        try (KeyValueIterator<String, Subtotal> rows = subtotals.all()) {
            while (rows.hasNext()) {
                KeyValue<String, Subtotal> row = rows.next();
                totals.merge(withoutPartition(row.key), row.value, Subtotal::plus);
            }
        }
        context.schedule(Duration.ofMillis(Pace.TICK_MS), PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    @Override
    public void process(Record<String, Subtotal> record) {
        pace.event(record.timestamp());
        Subtotal stored = subtotals.get(record.key());
        Subtotal before = stored == null ? Subtotal.ZERO : stored;
        Subtotal after = record.value();
        if (before.countsAs(after) && !after.asOf().isAfter(before.asOf())) {
            return;
        }
        if (after.isZero()) {
            subtotals.delete(record.key());
        } else {
            subtotals.put(record.key(), after);
        }
        String key = withoutPartition(record.key());
        Subtotal total = total(key).minus(before).plus(after);
        if (total.isZero()) {
            totals.remove(key);
        } else {
            totals.put(key, total);
        }
        pending.changed(key);
        alerts.changed(key, context.currentSystemTimeMs());
        String next = Keys.of(Keys.subject(key), Keys.year(key) + 1);
        if (totals.containsKey(next)) {
            pending.changed(next);
        }
    }

    private Subtotal total(String key) {
        return totals.getOrDefault(key, Subtotal.ZERO);
    }

    private void tell(Alert alert) {
        context.forward(new Record<>(AlertJson.key(alert), alert, context.currentSystemTimeMs()), Names.WRITE_ALERTS);
    }

    private void tick(long now) {
        alerts.tick(now, totals.keySet());
        if (pending.isEmpty()) {
            pending.settle(LedgerProcessor.MOST_IN_ONE_GO);
            return;
        }
        Pace.Step step = pace.next(now);
        if (step == Pace.Step.WAIT) {
            return;
        }
        written.values().removeIf(at -> now - at >= QUIET_MS);
        int sent = pending.send(LedgerProcessor.MOST_IN_ONE_GO, key -> {
            if (written.containsKey(key)) {
                return Pending.Sent.LATER;
            }
            write(key);
            written.put(key, now);
            return totals.containsKey(key) ? Pending.Sent.RESULT : Pending.Sent.NOTHING;
        });
        if (sent > 0 && step == Pace.Step.HAND_OVER_AND_COMMIT) {
            context.commit();
        }
    }

    private void write(String key) {
        Subtotal total = totals.get(key);
        RollUp rollUp = null;
        if (total != null) {
            String before = Keys.of(Keys.subject(key), Keys.year(key) - 1);
            rollUp = new RollUp(new Region(Keys.subject(key)), Keys.year(key), total, RollUp.baseline(total(before)));
        }
        context.forward(new Record<>(key, rollUp, context.currentSystemTimeMs()), Names.WRITE_ROLLUPS);
    }

    private static String withoutPartition(String key) {
        return key.substring(0, key.lastIndexOf('|'));
    }
}
