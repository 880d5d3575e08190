package io.disclosurestreams.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import java.util.List;
import java.util.Set;

/**
 * Of Kafka and the JVM only what somebody acts on: a small topology alone has 1,400 series. Latencies by event time are
 * left out, since reports tell of years long past.
 */
final class HealthFilter implements MeterFilter {

    static final Set<String> KAFKA = Set.of(
            "kafka.stream.client.state",
            "kafka.stream.alive.stream.threads",
            "kafka.stream.failed.stream.threads",
            "kafka.stream.task.dropped.records.total",
            "kafka.stream.task.restore.remaining.records.total",
            "kafka.stream.thread.commit.latency.avg",
            "kafka.stream.thread.commit.latency.max",
            "kafka.stream.thread.process.rate",
            "kafka.stream.thread.blocked.time.ns.total",
            "kafka.stream.state.block.cache.usage",
            "kafka.stream.state.size.all.mem.tables",
            "kafka.stream.state.total.sst.files.size",
            "kafka.stream.state.num.open.iterators",
            "kafka.consumer.fetch.manager.records.lag.max",
            "kafka.producer.record.error.total");

    static final Set<String> JVM = Set.of(
            "jvm.memory.used",
            "jvm.memory.committed",
            "jvm.memory.max",
            "jvm.gc.pause",
            "jvm.threads.live",
            "jvm.buffer.memory.used",
            "process.cpu.usage",
            "process.uptime",
            "process.files.open",
            "process.files.max",
            "system.cpu.count");

    private static final List<String> FILTERED = List.of("kafka.", "jvm.", "process.", "system.");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        String name = id.getName();
        boolean filtered = FILTERED.stream().anyMatch(name::startsWith);
        return !filtered || KAFKA.contains(name) || JVM.contains(name)
                ? MeterFilterReply.NEUTRAL
                : MeterFilterReply.DENY;
    }
}
