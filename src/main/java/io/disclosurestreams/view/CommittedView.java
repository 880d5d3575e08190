package io.disclosurestreams.view;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Tally;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The view of one instance: reads the roster, the result topics and the number of dead letters from the beginning, as
 * far as committed, and keeps agency-years on disk, all else in memory. Built anew at each start.
 *
 * <p>If a record can't be read, or Kafka fails for good, the view is not ready any more and says why; while Kafka is
 * out of reach it is not ready either.
 */
public final class CommittedView implements View, AutoCloseable {

    private final Policy policy;
    private final Clock calendar;
    private final Regions regions;
    private final Tables tables;
    private final AgencyAnswers agencies;
    private final RegionAnswers rollUps;
    private final FindingAnswers findings;
    private final DecisionAnswers decisions;
    private final AlertAnswers alerts;
    private final Folds folds;
    private final FurtherFindings further;
    private final Progress progress = new Progress();
    private final Consumption consumption;
    private final Thread thread;

    /**
     * Makes the store; nothing is read before {@link #start()}.
     *
     * @param consumer properties of a consumer; isolation, group, reset and deserialisers are set here
     * @param directory of its own, wiped
     * @param calendar tells the day; its zone is Asia/Shanghai
     * @param backlog of the input; nothing is answered before it is processed
     * @param wallClock of the machine, to measure how long events take
     * @param further findings to merge into answers
     */
    public CommittedView(
            Map<String, Object> consumer,
            Path directory,
            Policy policy,
            Clock calendar,
            Backlog backlog,
            InstantSource wallClock,
            RegionNames names,
            FurtherFindings further) {
        this(() -> connect(consumer), directory, policy, calendar, backlog, wallClock, names, further);
    }

    CommittedView(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Path directory,
            Policy policy,
            Clock calendar,
            Backlog backlog,
            InstantSource wallClock,
            RegionNames names,
            FurtherFindings further) {
        this.further = further;
        this.policy = policy;
        this.calendar = calendar;
        this.regions = new Regions(names);
        this.tables = new Tables(directory);
        this.agencies = new AgencyAnswers(tables);
        this.findings = new FindingAnswers(tables);
        this.decisions = new DecisionAnswers(tables);
        this.alerts = new AlertAnswers(tables, regions);
        this.folds = new Folds(new Fold(policy, new RecentFigures()), regions);
        this.rollUps = new RegionAnswers(tables, regions, folds);
        this.consumption = new Consumption(consumers, tables, progress, backlog, wallClock);
        this.thread = new Thread(consumption, "disclosure-view");
    }

    private static Consumer<byte[], byte[]> connect(Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>(properties);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        // where to begin is said once; a position that is lost later must stop the view, not make it begin again
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
        all.remove(ConsumerConfig.GROUP_ID_CONFIG);
        return new KafkaConsumer<>(all, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** Begins to read. Once. */
    public void start() {
        thread.start();
    }

    /** For one who judges on. */
    public StandingReports standingReports() {
        return new StandingAnswers(tables, regions, () -> readiness().ready(), this::statistics);
    }

    /** The reading itself, for tests that do it in their own thread. */
    Consumption consumption() {
        return consumption;
    }

    /** Ends the reading, waits for answers under way, frees the store. */
    @Override
    public void close() {
        consumption.stop();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        tables.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Readiness readiness() {
        return progress.now();
    }

    @Override
    public LocalDate today() {
        return LocalDate.now(calendar);
    }

    private AgencyDay ready() {
        Readiness readiness = progress.now();
        if (!readiness.ready()) {
            throw new NotReadyException(readiness.progress());
        }
        return new AgencyDay(policy, today(), further);
    }

    @Override
    public List<AgencyAnswer> agencies(AgencyQuery query) {
        return agencies.matching(query, ready());
    }

    @Override
    public Optional<AgencyAnswer> agency(String agency) {
        return agencies.one(agency, ready());
    }

    @Override
    public Optional<AgencyYearAnswer> agencyYear(String agency, int year) {
        return agencies.year(agency, year, ready());
    }

    @Override
    public List<AgencyYearAnswer> agencyTrend(String agency, int from, int to) {
        return agencies.trend(agency, from, to, ready());
    }

    @Override
    public boolean isRegion(Region region) {
        ready();
        return tables.ask(now -> regions.isRegion(region, now.agencies().regions()));
    }

    @Override
    public RollUpAnswer regionYear(RegionQuery query, int year) {
        return rollUps.year(query, year, ready());
    }

    @Override
    public List<RollUpAnswer> regionTrend(RegionQuery query, int from, int to) {
        return rollUps.trend(query, from, to, ready());
    }

    @Override
    public List<RollUpAnswer> children(Region region, int year) {
        return rollUps.children(region, year, ready());
    }

    @Override
    public List<RollUpAnswer> rollUps(int digits, List<Integer> years) {
        return rollUps.downTo(digits, years, ready());
    }

    @Override
    public Statistics statistics() {
        return new RegionStatistics(tables, folds, ready());
    }

    @Override
    public List<Integer> newestYears(int most) {
        ready();
        return tables.ask(now -> now.agencies().reportedYears()).stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<AgencyYearAnswer> largestAgencies(int year, int most) {
        return agencies.largest(List.of(year), most, ready());
    }

    @Override
    public List<AgencyYearAnswer> largestAgencies(List<Integer> years, int most) {
        return agencies.largest(years, most, ready());
    }

    @Override
    public List<AgencyYearAnswer> overdue(int year, int most) {
        return agencies.overdue(year, most, ready());
    }

    @Override
    public FindingPage findings(FindingQuery query, long from, int size) {
        return findings.page(query, from, size, ready());
    }

    @Override
    public List<FindingCount> findingCounts(int digits, Set<Integer> years) {
        return findings.counts(digits, years, ready());
    }

    @Override
    public List<Finding> findings(ReportEvent event) {
        return findings.of(event, ready());
    }

    @Override
    public List<DecisionAnswer> decisions(DecisionQuery query) {
        ready();
        return decisions.matching(query);
    }

    @Override
    public List<AlertAnswer> alerts(AlertQuery query) {
        ready();
        return alerts.matching(query, today());
    }

    @Override
    public Optional<AssessmentAnswer> assessments(String agency, int year) {
        return findings.assessments(agency, year, ready());
    }

    @Override
    public ReportCount reportCount(int year) {
        ready();
        return tables.ask(now -> now.agencies().reports(year));
    }

    @Override
    public List<AgencyAnswer> named(String name, int year) {
        return agencies.named(name, year, ready());
    }

    @Override
    public List<AgencyAnswer> similar(String name, int year, int most) {
        return agencies.similar(name, year, most, ready());
    }

    @Override
    public Tally tally() {
        ready();
        return tables.ask(Tables::tally);
    }

    @Override
    public EventLatency eventLatency() {
        ready();
        return tables.ask(Tables::latency);
    }
}
