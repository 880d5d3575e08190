package io.disclosurestreams.intake;

import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AgencyQuery;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.RosterCsv;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.Topics;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Takes in roster files. */
final class RosterIntake {

    private final RosterCsv csv = new RosterCsv();
    private final RosterJson json = new RosterJson();
    private final View view;
    private final Appender appender;
    private final UnlistedReports unlisted;
    private final Clock clock;
    private final Patience patience;

    RosterIntake(View view, Appender appender, UnlistedReports unlisted, Clock clock, Patience patience) {
        this.view = view;
        this.appender = appender;
        this.unlisted = unlisted;
        this.clock = clock;
        this.patience = patience;
    }

    RosterReceipt take(byte[] file, OtherRows others) {
        RosterCsv.Result read = others == OtherRows.REMOVE
                ? csv.read(file)
                : csv.read(file, agency -> view.agency(agency).flatMap(AgencyAnswer::roster));
        List<String> errors = new ArrayList<>(read.errors());
        Map<String, Optional<RosterEntry>> changes = new LinkedHashMap<>();
        read.entries().forEach(entry -> changes.put(entry.agency(), Optional.of(entry)));
        int imported = changes.size();
        if (others == OtherRows.REMOVE && imported > 0 && errors.isEmpty()) {
            view.agencies(new AgencyQuery(
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            AgencyQuery.Listing.ROSTER))
                    .forEach(agency -> changes.putIfAbsent(agency.agency(), Optional.empty()));
        } else if (others == OtherRows.REMOVE) {
            errors.add("nothing was removed: only a file with rows and without errors can replace the roster");
        }
        try {
            appender.appendAll(records(changes));
            boolean shown = awaitShown(changes);
            int matched = shown ? unlisted.match(read.entries()) : 0;
            return new RosterReceipt.Imported(imported, changes.size() - imported, List.copyOf(errors), matched, shown);
        } catch (NotStoredException | ReportArchive.NotReadableException failed) {
            return new RosterReceipt.NotStored(failed.getMessage());
        }
    }

    private List<ProducerRecord<byte[], byte[]>> records(Map<String, Optional<RosterEntry>> changes) {
        long now = clock.millis();
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>(changes.size());
        changes.forEach((agency, entry) -> records.add(new ProducerRecord<>(
                Topics.AGENCIES,
                null,
                now,
                ReportLog.utf8(agency),
                entry.map(json::encode).orElse(null))));
        return records;
    }

    /**
     * Waits until the view shows what was imported. Else a document handed in right after its agency's row would find
     * no agency of its name, and be filed as unlisted.
     */
    private boolean awaitShown(Map<String, Optional<RosterEntry>> changes) {
        Instant end = patience.end();
        return changes.entrySet().stream()
                .allMatch(change -> patience.until(
                        end,
                        () -> view.agency(change.getKey())
                                .flatMap(AgencyAnswer::roster)
                                .equals(change.getValue())));
    }
}
