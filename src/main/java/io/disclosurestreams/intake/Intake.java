package io.disclosurestreams.intake;

import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.reading.Reader;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.View;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;

/**
 * The way in for reports and roster rows: read, checked, and stored durably before the answer. Whatever can't be taken
 * is answered with the reason; events become dead letters, documents are kept beside them on disk. One for all threads.
 *
 * <p>Every way in throws {@link NotReadyException} while the view is catching up and its word is needed.
 */
public final class Intake {

    /** Longer than the producer's own delivery time, so that its answer is the one that counts. */
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(35);

    private static final int REMEMBERED = 4096;

    private final EventIntake events;
    private final BundleIntake bundles;
    private final RosterIntake roster;
    private final DecisionIntake decisions;

    /**
     * @param producer that asks for all acknowledgements; stays its maker's to close
     * @param reader of documents; stays its maker's to close
     * @param rejected folder for documents that can't be taken; must exist
     * @param archive of the topic to which the producer writes; stays its maker's to close
     * @param texts from where on prose is asked about
     * @param clock gives the time of ingestion
     */
    public Intake(
            Producer<byte[], byte[]> producer,
            View view,
            Reader reader,
            Path rejected,
            ReportArchive archive,
            TextThresholds texts,
            Clock clock) {
        this(
                producer,
                view,
                reader,
                rejected,
                archive,
                texts,
                clock,
                time -> Thread.sleep(time.toMillis()),
                ACKNOWLEDGED_WITHIN);
    }

    Intake(
            Producer<byte[], byte[]> producer,
            View view,
            Reader reader,
            Path rejected,
            ReportArchive archive,
            TextThresholds texts,
            Clock clock,
            Patience.Pause pause,
            Duration acknowledgedWithin) {
        Appender appender = new Appender(producer, acknowledgedWithin);
        Standings standings = new Standings(view, new RecentEvents(REMEMBERED));
        RejectedDocuments documents = new RejectedDocuments(rejected);
        DocumentNotices notices = new DocumentNotices(appender, documents.all());
        ReportLog log = new ReportLog(appender, standings, notices);
        events = new EventIntake(standings, new EventText(view, texts), log, clock);
        bundles = new BundleIntake(new DocumentIntake(reader, view, standings, log, documents, notices, texts, clock));
        Patience patience = new Patience(clock, pause);
        roster = new RosterIntake(
                view, appender, new UnlistedReports(view, standings, log, archive, clock), clock, patience);
        decisions = new DecisionIntake(view, appender, notices, clock, patience);
    }

    /** Takes one event as JSON (contract §3). */
    public Receipt event(byte[] json, Mode mode) {
        return events.take(json, mode);
    }

    /** Takes one file: a document, a table of figures, or a zip archive of such. Once one can't be stored, the rest is not tried. */
    public List<Judged> file(Document file, Filing filing, Mode mode) {
        return bundles.take(file, filing, mode);
    }

    /** Takes a roster file (contract §4); returns once its rows are stored and the view shows them. */
    public RosterReceipt roster(byte[] csv, OtherRows others) {
        return roster.take(csv, others);
    }

    /** Takes a decision as JSON (contract §5); returns once it is stored and the view shows it. */
    public DecisionReceipt decision(byte[] json) {
        return decisions.take(json);
    }
}
