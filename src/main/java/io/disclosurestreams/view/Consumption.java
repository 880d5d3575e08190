package io.disclosurestreams.view;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all partitions of all topics from the beginning and never stops. Whatever it can't read ends it: a view that
 * left something out would answer wrongly, one that is not ready answers nothing.
 */
final class Consumption implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Consumption.class);
    private static final Duration WAIT = Duration.ofMillis(250);
    /** An idle consumer can't tell quiet from cut off; every so many polls it asks. */
    private static final int POLLS_BETWEEN_CHECKS = 40;

    private static final Duration CHECK_TIMEOUT = Duration.ofSeconds(15);
    /** Tombstones live for a day; whoever was away for half of it (2,880 checks in vain) must begin anew. */
    private static final int MOST_CHECKS_IN_VAIN = 2_880;

    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Tables tables;
    private final Progress progress;
    private final Backlog backlog;
    private final InstantSource wallClock;
    private final ChangeReader reader = new ChangeReader();
    private Consumer<byte[], byte[]> consumer;
    private boolean stopped;
    private boolean inputProcessed;
    private int polls;
    private int checksInVain;

    /**
     * @param wallClock of the machine, to measure latency; not the calendar, which may be fixed
     */
    Consumption(
            Supplier<Consumer<byte[], byte[]>> consumers,
            Tables tables,
            Progress progress,
            Backlog backlog,
            InstantSource wallClock) {
        this.consumers = consumers;
        this.tables = tables;
        this.progress = progress;
        this.backlog = backlog;
        this.wallClock = wallClock;
    }

    @Override
    public void run() {
        progress.connecting();
        try (Consumer<byte[], byte[]> connected = connect()) {
            begin(connected);
            while (!isStopped()) {
                poll(connected);
            }
        } catch (WakeupException e) {
            // the only thing that wakes it is stop()
        } catch (RuntimeException | Error e) {
            LOG.error("The view has stopped reading and answers nothing any more. Restart the service.", e);
            progress.failed("the view has stopped: " + e.getMessage() + ". Restart the service.");
            return;
        }
        progress.failed("the view is closed");
    }

    private synchronized Consumer<byte[], byte[]> connect() {
        if (stopped) {
            throw new WakeupException();
        }
        consumer = consumers.get();
        return consumer;
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** Ends {@link #run} soon. */
    synchronized void stop() {
        stopped = true;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    /** Takes all partitions; what is committed by now must be read before anything is answered. */
    void begin(Consumer<byte[], byte[]> connected) {
        List<TopicPartition> partitions = partitions(connected);
        connected.assign(partitions);
        connected.seekToBeginning(partitions);
        progress.until(connected.endOffsets(partitions));
        catchUp(connected);
    }

    /** First the input must be processed, then everything be read that had been written by then. */
    private void catchUp(Consumer<byte[], byte[]> connected) {
        while (progress.reached(positions(connected))) {
            if (inputProcessed) {
                progress.completed();
                return;
            }
            Optional<String> reason = waitingFor();
            inputProcessed = reason.isEmpty();
            progress.until(connected.endOffsets(connected.assignment()));
            if (reason.isPresent()) {
                progress.waitingFor(reason.get());
                return;
            }
        }
    }

    private Optional<String> waitingFor() {
        try {
            return backlog.waitingFor();
        } catch (RetriableException later) {
            return Optional.of("how far the input is processed can't be told: " + later.getMessage());
        }
    }

    private static List<TopicPartition> partitions(Consumer<byte[], byte[]> connected) {
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : ChangeReader.TOPICS) {
            List<PartitionInfo> known = connected.partitionsFor(topic);
            if (known == null || known.isEmpty()) {
                throw new IllegalStateException("there is no topic " + topic);
            }
            known.forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition())));
        }
        return partitions;
    }

    /** Reads and puts in what has come, waiting a little if nothing has. */
    void poll(Consumer<byte[], byte[]> connected) {
        List<Change> changes = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : connected.poll(WAIT)) {
            reader.read(record).ifPresent(changes::add);
        }
        if (!changes.isEmpty()) {
            Optional<Instant> measuredAt = progress.isComplete() ? Optional.of(wallClock.instant()) : Optional.empty();
            tables.apply(changes, measuredAt);
        }
        if (!progress.isComplete()) {
            catchUp(connected);
        }
        if (++polls % POLLS_BETWEEN_CHECKS == 0 || checksInVain > 0) {
            check(connected);
        }
    }

    /** Positions stand behind the markers of transactions, as end offsets do. */
    private static Map<TopicPartition, Long> positions(Consumer<byte[], byte[]> connected) {
        Map<TopicPartition, Long> positions = new HashMap<>();
        for (TopicPartition partition : connected.assignment()) {
            positions.put(partition, connected.position(partition));
        }
        return positions;
    }

    private void check(Consumer<byte[], byte[]> connected) {
        try {
            connected.endOffsets(connected.assignment(), CHECK_TIMEOUT);
            checksInVain = 0;
            progress.inTouch();
        } catch (TimeoutException e) {
            checksInVain++;
            if (checksInVain > MOST_CHECKS_IN_VAIN) {
                throw new IllegalStateException("Kafka was out of reach for too long", e);
            }
            LOG.warn("Kafka can't be reached: {}", e.getMessage());
            progress.outOfTouch("Kafka can't be reached; what was read may be out of date");
        }
    }
}
