package io.disclosurestreams.topology;

import io.disclosurestreams.domain.AgencyAlerts;
import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.AlertStep;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.OpenAlerts;
import io.disclosurestreams.domain.Policy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The alerts about agencies. What reports decide begins and ends with the event, in its transaction; that a report is
 * missing begins when the day says so and all input is processed.
 */
final class AgencyAlertKeeper {

    /** Agencies looked at in one go, if there is nothing to tell of them: some tens of milliseconds. */
    static final int MOST_IN_ONE_GO = 4_000;
    /** To keep and send an alert takes as long as to look at so many agencies. */
    static final int WORK_OF_AN_ALERT = 10;

    private final KeyValueStore<String, AgencyRecord> agencies;
    private final AlertStore open;
    private final Policy policy;
    private final Clock calendar;
    private final DailySweep sweep;
    private final DueKeys due;

    AgencyAlertKeeper(
            KeyValueStore<String, AgencyRecord> agencies,
            AlertStore open,
            Policy policy,
            Clock calendar,
            Settled settled) {
        this.agencies = agencies;
        this.open = open;
        this.policy = policy;
        this.calendar = calendar;
        this.sweep = new DailySweep(calendar, settled);
        this.due = new DueKeys(settled);
    }

    /**
     * The record of an agency is another, or its reports were judged anew.
     *
     * @param judged the years that were, with the kinds of alerts for which their findings are reason
     * @param day of the event
     */
    void judged(String agency, AgencyRecord record, SortedMap<Integer, Set<AlertKind>> judged, LocalDate day) {
        OpenAlerts before = open.get(agency);
        if (!before.isEmpty() || judged.values().stream().anyMatch(kinds -> !kinds.isEmpty())) {
            open.keep(
                    agency,
                    before,
                    AgencyAlerts.judged(agency, before, record, judged, policy, day, LocalDate.now(calendar)));
        }
    }

    /**
     * Something is noticed of a report, or no longer.
     *
     * @param judged the year of the notice with the kinds of alerts for which the report's own findings are reason; empty if
     *     nothing stands for it
     * @param day of the notice
     */
    void noticed(Notice notice, AgencyRecord record, SortedMap<Integer, Set<AlertKind>> judged, LocalDate day) {
        String agency = notice.subject();
        OpenAlerts before = open.get(agency);
        open.keep(
                agency,
                before,
                AgencyAlerts.judged(
                        agency, before.noticing(notice), record, judged, policy, day, LocalDate.now(calendar)));
    }

    /** What the agency owes is another. */
    void owesOtherwise(String agency, long now) {
        due.changed(agency, now);
    }

    void tick(long now) {
        due.tick(now);
        if (!sweep.tick(now, this::look)) {
            lookAtDue();
        }
    }

    private void lookAtDue() {
        LocalDate today = LocalDate.now(calendar);
        for (int left = MOST_IN_ONE_GO; left > 0; left--) {
            Optional<String> agency = due.next();
            if (agency.isEmpty()) {
                return;
            }
            AgencyRecord record = agencies.get(agency.get());
            left -= record == null ? 0 : WORK_OF_AN_ALERT * overdue(agency.get(), record, today);
        }
    }

    private Optional<String> look(Optional<String> from, LocalDate day) {
        try (KeyValueIterator<String, AgencyRecord> rows =
                from.isEmpty() ? agencies.all() : agencies.range(from.get(), null)) {
            for (int left = MOST_IN_ONE_GO; left > 0 && rows.hasNext(); left--) {
                KeyValue<String, AgencyRecord> row = rows.next();
                left -= due.isPutOff(row.key) ? 0 : WORK_OF_AN_ALERT * overdue(row.key, row.value, day);
            }
            return rows.hasNext() ? Optional.of(rows.peekNextKey()) : Optional.empty();
        }
    }

    /** Returns how many alerts were told. */
    private int overdue(String agency, AgencyRecord record, LocalDate day) {
        OpenAlerts before = open.get(agency);
        AlertStep step = AgencyAlerts.overdue(agency, before, record, policy, day);
        open.keep(agency, before, step);
        return step.told().size();
    }
}
