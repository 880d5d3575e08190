package io.disclosurestreams.topology;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.LedgerStep;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.rules.AlertReasons;
import io.disclosurestreams.rules.EventFindings;
import io.disclosurestreams.wire.AlertJson;
import io.disclosurestreams.wire.Keys;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the ledger: one row an agency, one pass an event. Hands over the latest subtotals of what changed, and writes the
 * years of the agency whose results changed.
 */
final class LedgerProcessor implements Processor<String, LedgerInput, Object, Object> {

    /** More in one go might outlast {@code transaction.timeout.ms}: fenced, the task would begin again for ever. */
    static final int MOST_IN_ONE_GO = 5_000;

    private final Policy policy;
    private final Clock calendar;
    private final Settled settled;

    private ProcessorContext<Object, Object> context;
    private KeyValueStore<String, AgencyRecord> agencies;
    private Pending pending;
    private Rejudgement rejudgement;
    private AgencyAlertKeeper alerts;
    private RunningSubtotals subtotals;
    private Pace pace;
    private Tally tally;
    private Tally handedOver;
    private int lastYear;

    LedgerProcessor(Policy policy, Clock calendar, Settled settled) {
        this.policy = policy;
        this.calendar = calendar;
        this.settled = settled;
    }

    /** Every field anew: Kafka calls this again on the same object when it revives a task. */
    @Override
    public void init(ProcessorContext<Object, Object> processorContext) {
        context = processorContext;
        agencies = context.getStateStore(Names.AGENCIES);
        pending = new Pending(context.getStateStore(Names.PENDING_SUBTOTALS));
        rejudgement = new Rejudgement(agencies, context.getStateStore(Names.JUDGED_BY), policy);
        alerts = new AgencyAlertKeeper(
                agencies,
                new AlertStore(context.getStateStore(Names.AGENCY_ALERTS), this::tell),
                policy,
                calendar,
                settled);
        pace = new Pace();
        handedOver = null;
        rebuild();
        context.schedule(Duration.ofMillis(Pace.TICK_MS), PunctuationType.WALL_CLOCK_TIME, this::tick);
    }

    /**
     * Adds up the store by one scan and sends every region again, one too of which nothing is left: policy and calendar may
     * have changed meanwhile.
     */
    private void rebuild() {
        lastYear = yearsAhead();
        subtotals = new RunningSubtotals();
        tally = Tally.ZERO;
        try (KeyValueIterator<String, AgencyRecord> rows = agencies.all()) {
            while (rows.hasNext()) {
                KeyValue<String, AgencyRecord> row = rows.next();
                Contribution.all(row.value, policy, lastYear)
                        .forEach((year, contribution) -> subtotals.add(contribution, year));
                tally = tally.plus(row.value.tally());
            }
        }
        pending.allAgain(subtotals.keys());
    }

    /** One year more than anybody owes today: at New Year the sums are there already, and midnight moves nothing. */
    private int yearsAhead() {
        return Policy.lastOwedYear(LocalDate.now(calendar)) + 1;
    }

    @Override
    public void process(Record<String, LedgerInput> record) {
        pace.event(record.timestamp());
        AgencyRecord stored = agencies.get(record.key());
        AgencyRecord before = stored == null ? AgencyRecord.EMPTY : stored;
        if (record.value() instanceof LedgerInput.Noticed noticed) {
            alerts.noticed(noticed.notice(), before, reasons(noticed.notice(), before), day(record));
            return;
        }
        LedgerStep step = step(before, record.value());
        if (step.after().isEmpty()) {
            agencies.delete(record.key());
        } else {
            agencies.put(record.key(), step.after());
        }
        step.shifts().forEach(shift -> subtotals.apply(shift, pending));
        SortedMap<Integer, Set<AlertKind>> reasons = new TreeMap<>();
        for (int year : step.changedYears()) {
            Optional<AgencyYear> result = judged(record.key(), step.after(), year);
            result.ifPresent(this::writeResult);
            // where all holds nothing is written, but for a year that may have had findings before
            result.filter(it -> before.years().has(year) || !it.findings().isEmpty())
                    .ifPresent(this::writeFindings);
            result.ifPresent(it -> reasons.put(year, AlertReasons.of(it.stored().standing(), it.findings())));
        }
        alert(record, step.after(), reasons);
    }

    private void alert(
            Record<String, LedgerInput> record, AgencyRecord after, SortedMap<Integer, Set<AlertKind>> reasons) {
        if (!(record.value() instanceof LedgerInput.Report)) {
            alerts.owesOtherwise(record.key(), context.currentSystemTimeMs());
        }
        alerts.judged(record.key(), after, reasons, day(record));
    }

    private SortedMap<Integer, Set<AlertKind>> reasons(Notice notice, AgencyRecord record) {
        SortedMap<Integer, Set<AlertKind>> reasons = new TreeMap<>();
        judged(notice.subject(), record, notice.year())
                .ifPresent(it ->
                        reasons.put(notice.year(), AlertReasons.of(it.stored().standing(), it.findings())));
        return reasons;
    }

    private static LocalDate day(Record<String, LedgerInput> record) {
        return Standing.day(Instant.ofEpochMilli(record.timestamp()));
    }

    private Optional<AgencyYear> judged(String agency, AgencyRecord record, int year) {
        return AgencyYear.of(agency, record, year, policy, EventFindings.of(agency, record, year, policy));
    }

    private void rejudge(String agency, AgencyRecord record) {
        SortedMap<Integer, Set<AlertKind>> reasons = new TreeMap<>();
        for (int year : record.years().all()) {
            Optional<AgencyYear> result = judged(agency, record, year);
            result.ifPresent(this::writeResult);
            result.ifPresent(this::writeFindings);
            result.ifPresent(it -> reasons.put(year, AlertReasons.of(it.stored().standing(), it.findings())));
        }
        alerts.judged(agency, record, reasons, LocalDate.now(calendar));
    }

    private void tell(Alert alert) {
        forward(AlertJson.key(alert), alert, Names.WRITE_ALERTS);
    }

    private void writeResult(AgencyYear result) {
        forward(key(result), result, Names.WRITE_AGENCY_YEARS);
    }

    private void writeFindings(AgencyYear result) {
        forward(key(result), result, Names.WRITE_FINDINGS);
    }

    private static String key(AgencyYear result) {
        return Keys.of(result.stored().agency(), result.stored().year());
    }

    private LedgerStep step(AgencyRecord before, LedgerInput input) {
        if (input instanceof LedgerInput.Report report) {
            tally = tally.with(before.judge(report.event()));
            return LedgerStep.report(before, report.event(), report.place(), policy, lastYear);
        }
        if (input instanceof LedgerInput.Decided decided) {
            return LedgerStep.decision(before, decided.decision(), policy, lastYear);
        }
        LedgerInput.Roster roster = (LedgerInput.Roster) input;
        LocalDate day = Standing.day(roster.receivedAt());
        return LedgerStep.roster(before, roster.entry(), day, policy, lastYear);
    }

    private void tick(long now) {
        if (yearsAhead() != lastYear) {
            rebuild();
        }
        rejudgement.step(this::rejudge);
        alerts.tick(now);
        if (pending.isEmpty() && tally.equals(handedOver)) {
            pending.settle(MOST_IN_ONE_GO);
            return;
        }
        Pace.Step step = pace.next(now);
        if (step == Pace.Step.WAIT) {
            return;
        }
        int partition = context.taskId().partition();
        pending.send(MOST_IN_ONE_GO, key -> {
            Subtotal subtotal = subtotals.get(key);
            forward(key + "|" + partition, subtotal, Names.HAND_OVER);
            return subtotal.isZero() ? Pending.Sent.NOTHING : Pending.Sent.RESULT;
        });
        if (!tally.equals(handedOver)) {
            forward(Integer.toString(partition), tally, Names.WRITE_TALLIES);
            handedOver = tally;
        }
        if (step == Pace.Step.HAND_OVER_AND_COMMIT) {
            context.commit();
        }
    }

    private void forward(String key, Object value, String child) {
        context.forward(new Record<Object, Object>(key, value, context.currentSystemTimeMs()), child);
    }
}
