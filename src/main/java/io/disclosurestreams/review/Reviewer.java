package io.disclosurestreams.review;

import io.disclosurestreams.view.ReportKey;
import io.disclosurestreams.view.StandingReport;
import io.disclosurestreams.view.StandingReports;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread that reviews: reads prose, judges what changed, compares the reports of a year. It begins when the view is ready and
 * stands still while the ledger is behind. If it fails, answers lack what it would tell, and nothing else.
 */
public final class Reviewer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Reviewer.class);
    private static final Duration WAIT = Duration.ofMillis(250);
    private static final int AGENCIES_AT_ONCE = 100;
    private static final int REPORTS_A_BREATH = 64;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final StandingReports reports;
    private final Reviews reviews;
    private final BooleanSupplier ledgerIsBehind;
    private final ProseReader prose;
    private final CopyNotices copies;
    private final YearPasses passes;
    private final Set<ReportKey> pending = new LinkedHashSet<>();
    private final Thread thread = new Thread(this::run, "disclosure-review");
    private volatile String progress = "waiting for the view";
    private Consumer<byte[], byte[]> consumer;
    private volatile boolean stopped;
    private long breaths;

    /**
     * Nothing is read before {@link #start()}.
     *
     * @param consumer properties of a consumer; isolation, group, reset and deserialisers are set here
     * @param notices takes what is found out about copies, for alerts
     * @param ledgerIsBehind true while the ledger has more to do than the machine gives it
     * @param nanos of a clock that never goes back
     * @param worked nanoseconds of work that the asking thread has done
     */
    public Reviewer(
            Map<String, Object> consumer,
            StandingReports reports,
            Reviews reviews,
            NarrativeArchive archive,
            NoticeLog notices,
            BooleanSupplier ledgerIsBehind,
            LongSupplier nanos,
            LongSupplier worked) {
        this(() -> connect(consumer), reports, reviews, archive, notices, ledgerIsBehind, nanos, worked);
    }

    Reviewer(
            Supplier<Consumer<byte[], byte[]>> consumers,
            StandingReports reports,
            Reviews reviews,
            NarrativeArchive archive,
            NoticeLog notices,
            BooleanSupplier ledgerIsBehind,
            LongSupplier nanos,
            LongSupplier worked) {
        this.consumers = consumers;
        this.reports = reports;
        this.reviews = reviews;
        this.ledgerIsBehind = ledgerIsBehind;
        this.prose = new ProseReader(reports, reviews.store(), archive);
        this.copies = new CopyNotices(notices);
        this.passes = new YearPasses(reports, reviews, prose, copies, this::breathe, nanos, worked);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
    }

    private static Consumer<byte[], byte[]> connect(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // a position that is lost must stop the review, not make it begin again
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Begins. Once. */
    public void start() {
        thread.start();
    }

    /** For people: how far it is. */
    public String progress() {
        return progress;
    }

    private void run() {
        try {
            while (!reports.isReady()) {
                rest();
            }
            try (Consumer<byte[], byte[]> connected = consumers.get()) {
                begin(connected);
                while (true) {
                    breathe();
                    round(WAIT);
                }
            }
        } catch (WakeupException stop) {
            progress = "closed";
        } catch (RuntimeException | Error e) {
            LOG.error("The review has stopped: findings of prose and copies stay as they are. Restart the service.", e);
            progress = "the review has stopped: " + e.getMessage() + ". Restart the service.";
        }
    }

    void begin(Consumer<byte[], byte[]> connected) {
        consumer = connected;
        copies.begin(connected, this::breathe);
        prose.begin(connected);
    }

    /** Reads what has come, judges some of what is waiting, and compares a year if there is nothing else to do. */
    void round(Duration wait) {
        for (ReportKey key : prose.read(consumer, pending.isEmpty() ? wait : Duration.ZERO)) {
            pending.add(key);
            pending.add(new ReportKey(key.agency(), key.year() + 1));
        }
        pending.addAll(reports.changed(AGENCIES_AT_ONCE));
        List<ReportKey> now = pending.stream().limit(AGENCIES_AT_ONCE).toList();
        for (ReportKey key : now) {
            breathe();
            review(key);
            pending.remove(key);
        }
        long behind = ProseReader.behind(consumer);
        if (pending.isEmpty() && behind == 0) {
            passes.run();
        }
        progress = behind == 0 && pending.isEmpty() && passes.waiting() == 0
                ? "up to date"
                : behind + " events left to read, " + pending.size() + " reports to review, " + passes.waiting()
                        + " years to compare";
    }

    private void review(ReportKey key) {
        Optional<StandingReport> stands = reports.report(key);
        if (stands.isPresent() || reviews.isCompared(key)) {
            passes.changed(key.year());
        }
        Optional<StandingReport> report = stands.filter(StandingReport::isReported);
        if (report.isEmpty()) {
            reviews.forget(key);
            return;
        }
        reviews.facts(report.get())
                .ifPresent(known -> prose.renew(key, report.get().place(), known));
        reviews.review(report.get());
    }

    /** Lets the ledger go first. */
    private void breathe() {
        if (stopped) {
            throw new WakeupException();
        }
        // asking costs as much as judging a report
        if (breaths++ % REPORTS_A_BREATH != 0) {
            return;
        }
        while (!reports.isReady() || ledgerIsBehind.getAsBoolean()) {
            progress = "waiting for view and ledger";
            rest();
        }
    }

    private synchronized void rest() {
        try {
            if (!stopped) {
                wait(WAIT.toMillis());
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
        if (stopped) {
            throw new WakeupException();
        }
    }

    /** Ends it. */
    @Override
    public void close() {
        synchronized (this) {
            stopped = true;
            notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
