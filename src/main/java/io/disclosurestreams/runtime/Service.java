package io.disclosurestreams.runtime;

import io.disclosurestreams.alerting.AlertPush;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.http.HttpServer;
import io.disclosurestreams.http.ReadinessCheck;
import io.disclosurestreams.inbox.InboxWatch;
import io.disclosurestreams.intake.DocumentsUnderWay;
import io.disclosurestreams.intake.Intake;
import io.disclosurestreams.intake.ReportArchive;
import io.disclosurestreams.isolation.ParserPool;
import io.disclosurestreams.metrics.DisclosureMetrics;
import io.disclosurestreams.metrics.MetricCaps;
import io.disclosurestreams.metrics.ServiceState;
import io.disclosurestreams.review.Reviewer;
import io.disclosurestreams.review.Reviews;
import io.disclosurestreams.topology.DisclosureTopology;
import io.disclosurestreams.view.CommittedView;
import io.disclosurestreams.view.Readiness;
import io.disclosurestreams.view.RegionNames;
import io.disclosurestreams.view.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole service in one process: started in order (data directory, broker, topics, topology, view, HTTP) and stopped in
 * the opposite one. What fails to start closes whatever stands already.
 */
public final class Service implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);
    private static final Duration STREAMS_END_WITHIN = Duration.ofSeconds(20);

    private final OpenParts parts;
    private final Producer<byte[], byte[]> producer;
    private final Intake intake;
    private final CommittedView view;
    private final KafkaStreams streams;
    private final Reviewer reviewer;
    private final HttpServer http;
    private final String bootstrapServers;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * Starts it; returns as soon as HTTP listens, which may be before it is ready.
     *
     * @throws StartRefusedException if something about settings, data directory or topics forbids it
     */
    public static Service start(Settings settings) {
        OpenParts parts = new OpenParts();
        try {
            return new Service(settings, parts);
        } catch (RuntimeException | Error failure) {
            parts.close();
            throw failure;
        }
    }

    private Service(Settings settings, OpenParts parts) {
        this.parts = parts;
        Policy policy = PolicyFile.read(settings.policy());
        Clock clock = Clock.system(Standing.ZONE);
        Clock calendar = Calendars.of(settings.today());
        DataDirectory data = parts.add("data directory", DataDirectory.open(settings.dataDir()));
        bootstrapServers = settings.kafka()
                .bootstrapServers()
                .orElseGet(() -> parts.add("broker", EmbeddedBroker.start(data, settings.brokerPort()))
                        .bootstrapServers());
        ClientSettings clients = new ClientSettings(settings.kafka(), bootstrapServers, data.instanceId());
        Reviews reviews;
        try (Admin admin = Admin.create(clients.admin("topics"))) {
            new TopicGuard(admin, settings, bootstrapServers).ensure();
            reviews = parts.add(
                    "store of the review",
                    Reviews.open(data.review(), TopicIdentity.ofReports(admin), policy.thresholds()));
        }
        producer = parts.add(
                "producer",
                new KafkaProducer<>(clients.producer("ingest"), new ByteArraySerializer(), new ByteArraySerializer()));
        InputOffsets offsets =
                parts.add("offsets", new BrokerOffsets(Admin.create(clients.admin("backlog")), settings.partitions()));
        DocumentsUnderWay documents = new DocumentsUnderWay();
        SettledInput settled =
                parts.add("watch of the input", new SettledInput(offsets, documents::any, clock).start());
        InputWaiting waiting = parts.add("count of the input", new InputWaiting(offsets, System::nanoTime).start());
        Properties properties = StreamsSettings.of(settings, clients, data.streams());
        streams = new KafkaStreams(
                DisclosureTopology.build(properties, policy, settings.partitions(), calendar, settled), properties);
        streams.setUncaughtExceptionHandler(new BoundedReplacement(clock));
        parts.add("topology", this::closeStreams);
        InputBacklog backlog = new InputBacklog(offsets, () -> streams.state() == KafkaStreams.State.RUNNING, clock);
        view = parts.add(
                "view",
                new CommittedView(
                        clients.consumer("view"),
                        data.view(),
                        policy,
                        calendar,
                        backlog,
                        clock,
                        RegionNames.shipped(),
                        reviews));
        reviewer = parts.add("review", review(clients, reviews, clock));
        DisclosureMetrics metrics = parts.add(
                "metrics",
                new DisclosureMetrics(view, policy.thresholds(), caps(settings.metrics()), () -> state(waiting)));
        parts.add("health of the topology", metrics.watch(streams));
        streams.start();
        view.start();
        reviewer.start();
        TopicArchive archive = parts.add("archive", new TopicArchive(clients.consumer("archive"), clock));
        ParserPool parsers = parts.add("parser processes", ParserPool.start(data.tmp()));
        intake = new Intake(
                producer,
                view,
                documents.counting(parsers),
                data.rejected(),
                archive,
                policy.thresholds().texts(),
                clock);
        http = parts.add(
                "HTTP",
                listen(
                        new HttpServer.Parts(view, intake, archive, metrics::scrape, this::checks, data.tmp(), clock),
                        settings.http()));
        LOG.info("HTTP at {}", http.uri());
        settings.alertmanager().ifPresent(address -> parts.add("Alertmanager", AlertPush.start(view, address, clock)));
        settings.inbox().ifPresent(folder -> parts.add("inbox", watch(folder)));
    }

    private Reviewer review(ClientSettings clients, Reviews reviews, Clock clock) {
        TopicArchive prose = parts.add("archive of the review", new TopicArchive(clients.consumer("prose"), clock));
        return new Reviewer(
                clients.consumer("review"),
                view.standingReports(),
                reviews,
                place -> read(prose, place),
                new ProducedNotices(producer, clock),
                new LedgerLag(streams),
                System::nanoTime,
                ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime);
    }

    private static Optional<byte[]> read(TopicArchive archive, Place place) {
        try {
            return archive.read(place);
        } catch (ReportArchive.NotReadableException later) {
            LOG.warn("The review can't read {} just now: {}", place, later.getMessage());
            return Optional.empty();
        }
    }

    private InboxWatch watch(Path folder) {
        try {
            return InboxWatch.start(folder, intake);
        } catch (IOException failed) {
            throw new StartRefusedException(
                    "The inbox " + folder + " can't be used: " + failed + ". Set " + SettingKey.INBOX.variable()
                            + " to a folder that this user can read and write, or leave it unset.",
                    failed);
        }
    }

    private static HttpServer listen(HttpServer.Parts parts, HttpSettings http) {
        try {
            return HttpServer.start(parts, http.host(), http.port());
        } catch (UncheckedIOException taken) {
            throw new StartRefusedException(
                    "HTTP: " + taken.getCause().getMessage() + ". Set " + SettingKey.HTTP_PORT.variable()
                            + " to a free port (0 = any) and " + SettingKey.HTTP_HOST.variable()
                            + " to an address of this machine, or stop what listens there.",
                    taken);
        }
    }

    private static MetricCaps caps(MetricsSettings metrics) {
        return new MetricCaps(metrics.years(), metrics.regionDepth(), metrics.agencies(), metrics.series());
    }

    private void closeStreams() {
        // leaving the group lets a restart begin at once instead of waiting for the old member to be given up
        boolean ended = streams.close(CloseOptions.timeout(STREAMS_END_WITHIN)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        if (!ended) {
            LOG.warn("the topology did not end within {}; its open transaction is taken back", STREAMS_END_WITHIN);
        }
    }

    /** Everything that must hold before answers are right. */
    public List<ReadinessCheck> checks() {
        KafkaStreams.State state = streams.state();
        Readiness readiness = view.readiness();
        return List.of(
                state == KafkaStreams.State.RUNNING
                        ? ReadinessCheck.ready("topology", state.name())
                        : ReadinessCheck.notReady("topology", state.name()),
                readiness.ready()
                        ? ReadinessCheck.ready("view", readiness.progress())
                        : ReadinessCheck.notReady("view", readiness.progress()),
                // nobody waits for it
                ReadinessCheck.ready("review", reviewer.progress()));
    }

    private ServiceState state(InputWaiting waiting) {
        Map<String, Boolean> checks = new LinkedHashMap<>();
        checks().forEach(check -> checks.put(check.name(), check.state() == ReadinessCheck.State.READY));
        return new ServiceState(checks, waiting.events());
    }

    /** True once every check holds. */
    public boolean isReady() {
        return checks().stream().allMatch(check -> check.state() == ReadinessCheck.State.READY);
    }

    public View view() {
        return view;
    }

    public Intake intake() {
        return intake;
    }

    /** For what is sent in bulk; whoever sends checks the outcome itself. */
    public Producer<byte[], byte[]> producer() {
        return producer;
    }

    public URI uri() {
        return http.uri();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Returns once the service has been closed. */
    public void awaitEnd() throws InterruptedException {
        stopped.await();
    }

    @Override
    public void close() {
        parts.close();
        stopped.countDown();
    }
}
