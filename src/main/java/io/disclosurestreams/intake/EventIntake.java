package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyId;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.RecentEvents.Pair;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.ReportWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;

/** Takes in single events. */
final class EventIntake {

    /** Stands in for the key of an event that names no agency, so that the decoder tells what else is wrong. */
    private static final String NO_AGENCY = "none";

    private final ReportDecoder decoder = new ReportDecoder();
    private final Standings standings;
    private final EventText texts;
    private final ReportLog log;
    private final Clock clock;

    EventIntake(Standings standings, EventText texts, ReportLog log, Clock clock) {
        this.standings = standings;
        this.texts = texts;
        this.log = log;
        this.clock = clock;
    }

    Receipt take(byte[] json, Mode mode) {
        Instant at = Instant.ofEpochMilli(clock.millis());
        Optional<String> agency = decoder.agency(json);
        Decoded<ReportEvent> decoded = decoder.decode(ReportLog.utf8(agency.orElse(NO_AGENCY)), json, at);
        try {
            return decoded instanceof Decoded.Accepted<ReportEvent> accepted
                    ? take(accepted.value(), json, at, mode)
                    : reject(agency, json, ((Decoded.Rejected<ReportEvent>) decoded).reason(), at, mode);
        } catch (NotStoredException failed) {
            return new Receipt.NotStored(failed.getMessage());
        }
    }

    private Receipt take(ReportEvent event, byte[] json, Instant at, Mode mode) throws NotStoredException {
        List<Finding> findings = new ArrayList<>(standings.findings(event));
        findings.addAll(texts.findings(event, json, at));
        String understood = new String(ReportWriter.write(event), StandardCharsets.UTF_8);
        Lock lock = standings.lock(new Pair(event.agency(), event.year()));
        lock.lock();
        try {
            Verdict verdict = standings.judge(event);
            if (mode == Mode.KEEP) {
                log.append(event, json, at);
            }
            return new Receipt.Taken(verdict, event, understood, List.copyOf(findings));
        } finally {
            lock.unlock();
        }
    }

    private Receipt reject(Optional<String> agency, byte[] json, String told, Instant at, Mode mode)
            throws NotStoredException {
        String reason = agency.isEmpty() && told.startsWith("agency:")
                ? "agency: none, or no agency id; want " + AgencyId.RULE
                : told;
        if (mode == Mode.KEEP) {
            log.reject(agency, json, reason, at);
        }
        return Receipt.Rejected.because(RejectionKind.NOT_VALID, reason);
    }
}
