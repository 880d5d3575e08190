package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.intake.RejectedDocuments.Kept;
import io.disclosurestreams.wire.NoticeJson;
import io.disclosurestreams.wire.Topics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells which documents are rejected, and which no longer: they are taken after all, or another report of the same agency and year is. */
final class DocumentNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentNotices.class);

    private final Appender appender;
    private final Map<String, Kept> rejected = new ConcurrentHashMap<>();

    /**
     * @param kept those rejected before; that one is taken meanwhile is told once more with the next report
     */
    DocumentNotices(Appender appender, List<Kept> kept) {
        this.appender = appender;
        kept.forEach(each -> rejected.put(each.sha256(), each));
    }

    void rejected(Kept document, Instant at) throws NotStoredException {
        Kept before = rejected.get(document.sha256());
        if (before != null && before.year() != document.year()) {
            // it does not tell its year, and came in another one: its alert moves
            append(new Notice.Ended(subject(before), before.year(), AlertKind.REJECTED), at);
        }
        append(
                new Notice.Begun(
                        subject(document),
                        document.year(),
                        AlertKind.REJECTED,
                        Standing.day(at),
                        document.sha256(),
                        Optional.of(document.name())),
                at);
        rejected.put(document.sha256(), document);
    }

    /** A report is stored. That its documents are rejected no longer is told at the next if it can't be told now. */
    void taken(ReportEvent event, Instant at) {
        if (rejected.isEmpty() || event.body() instanceof ReportBody.Withdrawn) {
            return;
        }
        for (Kept document : rejected.values()) {
            if (isOf(document, event)) {
                end(document, at);
            }
        }
    }

    /** Somebody decided that a document is of no use. */
    void discarded(Decision decision) throws NotStoredException {
        append(new Notice.Ended(decision.agency(), decision.year(), AlertKind.REJECTED), decision.at());
        rejected.remove(decision.agency().substring(DocumentAlerts.SUBJECT.length()));
    }

    private static boolean isOf(Kept document, ReportEvent event) {
        return document.sha256().equals(event.order().sha256())
                || document.year() == event.year()
                        && document.agency().filter(event.agency()::equals).isPresent();
    }

    private void end(Kept document, Instant at) {
        try {
            append(new Notice.Ended(subject(document), document.year(), AlertKind.REJECTED), at);
            rejected.remove(document.sha256(), document);
        } catch (NotStoredException later) {
            LOG.warn("That {} is rejected no longer can't be told just now: {}", document.sha256(), later.getMessage());
        }
    }

    private static String subject(Kept document) {
        return DocumentAlerts.SUBJECT + document.sha256();
    }

    private void append(Notice notice, Instant at) throws NotStoredException {
        appender.append(new ProducerRecord<>(
                Topics.NOTICES, null, at.toEpochMilli(), NoticeJson.key(notice), NoticeJson.value(notice)));
    }
}
