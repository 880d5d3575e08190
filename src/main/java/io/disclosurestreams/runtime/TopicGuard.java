package io.disclosurestreams.runtime;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.TopicExistsException;

/** Before anything runs: every topic is there, and is as it must be. */
public final class TopicGuard {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Admin admin;
    private final TopicPlan plan;
    private final String connection;
    private final AdminCalls calls;
    private final TopicReader reader;

    /**
     * @param admin stays open; the caller closes it
     * @param bootstrapServers that the admin talks to, for the remedies
     */
    public TopicGuard(Admin admin, Settings settings, String bootstrapServers) {
        this.admin = admin;
        this.plan = new TopicPlan(settings);
        this.connection = "--bootstrap-server " + bootstrapServers
                + (settings.kafka().options().containsKey("security.protocol")
                        ? " --command-config client.properties"
                        : "");
        this.calls = new AdminCalls(
                bootstrapServers,
                plan.topics().stream()
                        .map(topic -> "  " + topic.createCommand(connection))
                        .collect(Collectors.joining("\n")));
        this.reader = new TopicReader(admin, plan, calls);
    }

    /**
     * Checks what exists, then makes what is missing. Nothing is made while something is wrong, or a new topic would
     * follow the setting that is about to be taken back.
     *
     * @throws TopicsRefusedException with every mismatch and its remedy
     * @throws StartRefusedException if the cluster can't be reached or forbids it
     */
    public void ensure() {
        try {
            var existing = reader.existing();
            var mismatches = check(existing).mismatches().toList();
            if (!mismatches.isEmpty()) {
                throw new TopicsRefusedException(mismatches, hint());
            }
            var missing = plan.topics().stream()
                    .filter(topic -> !existing.containsKey(topic.name()))
                    .toList();
            create(missing);
            awaitAll();
            awaitLeaders();
        } catch (ExecutionException e) {
            throw new StartRefusedException("The topics could not be checked: " + e.getCause(), e.getCause());
        }
    }

    /**
     * Sets every setting of an existing topic to what it must be; what no setting mends stays, and {@link #ensure}
     * tells it. For the embedded broker, which Kafka's own tools can't reach while the service refuses to start.
     *
     * @return what was wrong and is so no longer
     */
    public List<TopicMismatch> mend() {
        try {
            var existing = reader.existing();
            var mended = new ArrayList<>(check(existing).mismatches().toList());
            calls.answer(admin.incrementalAlterConfigs(changes(existing)).all());
            mended.removeAll(check(reader.existing()).mismatches().toList());
            return List.copyOf(mended);
        } catch (ExecutionException e) {
            throw new StartRefusedException("The topics could not be mended: " + e.getCause(), e.getCause());
        }
    }

    private Map<ConfigResource, Collection<AlterConfigOp>> changes(Map<String, ExistingTopic> existing) {
        var changes = new HashMap<ConfigResource, Collection<AlterConfigOp>>();
        existing.forEach((name, topic) -> {
            var settings = TopicCheck.differing(plan.settingsOf(name), topic);
            if (!settings.isEmpty()) {
                changes.put(
                        new ConfigResource(ConfigResource.Type.TOPIC, name),
                        settings.entrySet().stream()
                                .map(setting -> new AlterConfigOp(
                                        new ConfigEntry(setting.getKey(), setting.getValue()),
                                        AlterConfigOp.OpType.SET))
                                .toList());
            }
        });
        return changes;
    }

    private TopicCheck check(Map<String, ExistingTopic> existing) {
        return new TopicCheck(plan, connection, existing);
    }

    private void create(List<TopicSpec> missing) throws ExecutionException {
        var topics = missing.stream().map(TopicSpec::newTopic).toList();
        for (var made : admin.createTopics(topics).values().values()) {
            try {
                calls.answer(made);
            } catch (ExecutionException e) {
                // another instance starts at the same time: it makes them by the same plan
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw e;
                }
            }
        }
    }

    /** A topic just made is known to the controller first; Kafka Streams would stop if it missed one. */
    private void awaitAll() throws ExecutionException {
        long start = System.nanoTime();
        while (!reader.existing().keySet().containsAll(names())) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new StartRefusedException("Topics were made but are not to be seen after " + PATIENCE.toSeconds()
                        + " s; is a broker of the cluster down?");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * A new leader is known before it serves. If it refuses the first batch of a producer and takes the second, it never
     * takes the first again (KAFKA-15591): the producer would give up after its delivery timeout.
     */
    private void awaitLeaders() throws ExecutionException {
        var partitions = plan.topics().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        calls.answer(admin.listOffsets(partitions).all());
    }

    private List<String> names() {
        return plan.topics().stream().map(TopicSpec::name).toList();
    }

    private String hint() {
        return plan.embedded()
                ? "\nThe embedded broker has stopped again. What a kafka-configs.sh command mends is mended by: disclosure topics --mend"
                : "";
    }
}
