package io.disclosurestreams.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedViewTest {

    @TempDir
    private Path directory;

    private CommittedView started(Consumer<byte[], byte[]> consumer) {
        return started(consumer, Optional::empty);
    }

    private CommittedView started(Consumer<byte[], byte[]> consumer, Backlog backlog) {
        CommittedView view = new CommittedView(
                () -> consumer,
                directory,
                Policy.STATUTORY,
                Clock.fixed(World.NOW, ZoneId.of("Asia/Shanghai")),
                backlog,
                () -> World.NOW,
                RegionNames.of(World.LIST),
                FurtherFindings.NONE);
        view.start();
        return view;
    }

    @Test
    void nothingIsAnsweredUntilAllThatWasCommittedAtTheStartIsRead() {
        Feed feed = new Feed();
        feed.send(Topics.TALLIES, "0", "{\"accepted\":3}".getBytes(StandardCharsets.UTF_8), World.NOW);
        try (CommittedView view = started(feed.consumer)) {
            await().until(() -> view.readiness().remaining() == 1);

            // the record is read, the marker behind it not yet
            assertThat(view.readiness().ready()).isFalse();
            assertThat(view.readiness().progress()).isEqualTo("1 records left to read");
            assertThatThrownBy(view::tally)
                    .isInstanceOf(NotReadyException.class)
                    .hasMessageContaining("1 records");

            feed.consumer.schedulePollTask(feed::passMarkers);
            await().until(() -> view.readiness().ready());
            assertThat(view.tally().accepted()).isEqualTo(3);
        }
    }

    @Test
    void nothingIsAnsweredUntilTheInputIsProcessedAndWhatCameOfItIsRead() {
        Feed feed = new Feed();
        AtomicReference<Optional<String>> waiting = new AtomicReference<>(Optional.of("7 records left to process"));
        try (CommittedView view = started(feed.consumer, waiting::get)) {
            await().until(() -> view.readiness().progress().equals("7 records left to process"));
            assertThatThrownBy(view::tally).isInstanceOf(NotReadyException.class);

            feed.consumer.schedulePollTask(() -> {
                feed.send(Topics.TALLIES, "0", "{\"accepted\":7}".getBytes(StandardCharsets.UTF_8), World.NOW);
                waiting.set(Optional.empty());
            });
            await().until(() -> view.readiness().remaining() == 1);
            assertThat(view.readiness().ready()).isFalse();

            feed.consumer.schedulePollTask(feed::passMarkers);
            await().until(() -> view.readiness().ready());
            assertThat(view.tally().accepted()).isEqualTo(7);
        }
    }

    @Test
    void aBacklogOfWhichNobodyCanTellIsWaitedFor() {
        AtomicBoolean reachable = new AtomicBoolean();
        Backlog backlog = () -> {
            if (!reachable.get()) {
                throw new TimeoutException("no answer");
            }
            return Optional.empty();
        };
        try (CommittedView view = started(new Feed().consumer, backlog)) {
            await().until(() -> view.readiness().progress().contains("no answer"));
            reachable.set(true);
            await().until(() -> view.readiness().ready());
        }
    }

    @Test
    void emptyTopicsAreReadAtOnce() {
        try (CommittedView view = started(new Feed().consumer)) {
            await().until(() -> view.readiness().ready());
            assertThat(view.tally()).isEqualTo(Tally.ZERO);
        }
    }

    @Test
    void whatComesLaterDoesNotMakeItUnready() {
        try (World world = new World(directory)) {
            world.settle();
            world.tally("0", new Tally(5, 0, 0, 0, 0));
            assertThat(world.view.readiness().ready()).isTrue();
            world.read();
            assertThat(world.view.tally().accepted()).isEqualTo(5);
        }
    }

    @Test
    void aRecordThatCantBeReadStopsItWithTheReason() {
        Feed feed = new Feed();
        feed.send(Topics.ROLLUPS, "21|2024", new byte[] {'?'}, World.NOW);
        try (CommittedView view = started(feed.consumer)) {
            await().until(() -> view.readiness().progress().contains("disclosure.rollups.v1"));

            assertThat(view.readiness().ready()).isFalse();
            assertThat(view.readiness().progress()).contains("offset 0").contains("Restart");
        }
    }

    @Test
    void aFaultOfKafkaStopsItEvenWhenItWasReady() {
        Feed feed = new Feed();
        try (CommittedView view = started(feed.consumer)) {
            await().until(() -> view.readiness().ready());
            feed.consumer.schedulePollTask(() -> {
                throw new KafkaException("broken for good");
            });

            await().until(() -> !view.readiness().ready());
            assertThat(view.readiness().progress()).contains("broken for good");
            assertThatThrownBy(() -> view.newestYears(1)).isInstanceOf(NotReadyException.class);
        }
    }

    @Test
    void aMissingTopicIsNamed() {
        MockConsumer<byte[], byte[]> empty = new MockConsumer<>("none");
        try (CommittedView view = started(empty)) {
            await().until(() -> view.readiness().progress().contains("no topic disclosure.agencies.v1"));
        }
    }

    @Test
    void whileKafkaIsOutOfReachNothingIsAnsweredAndAfterwardsAgain() {
        try (World world = new World(directory)) {
            world.settle();
            world.feed.consumer.setOffsetsException(new TimeoutException("no answer"));
            for (int poll = 0; poll < 40 && world.view.readiness().ready(); poll++) {
                world.view.consumption().poll(world.feed.consumer);
            }

            assertThat(world.view.readiness().ready()).isFalse();
            assertThat(world.view.readiness().progress()).contains("can't be reached");

            world.view.consumption().poll(world.feed.consumer);
            assertThat(world.view.readiness().ready()).isTrue();
        }
    }

    @Test
    void aClosedViewAnswersNothing() {
        Feed feed = new Feed();
        CommittedView view = started(feed.consumer);
        await().until(() -> view.readiness().ready());
        view.close();

        assertThat(view.readiness()).isEqualTo(new Readiness(false, 0, "the view is closed"));
        assertThat(feed.consumer.closed()).isTrue();
        view.close();
    }

    @Test
    void aViewThatNeverStartedCanBeClosed() {
        CommittedView view = new CommittedView(
                () -> {
                    throw new AssertionError("never asked for");
                },
                directory,
                Policy.STATUTORY,
                Clock.fixed(World.NOW, ZoneId.of("Asia/Shanghai")),
                Optional::empty,
                () -> World.NOW,
                RegionNames.of(World.LIST),
                FurtherFindings.NONE);
        view.close();
    }

    @Test
    void countsOfEventsAreTheLatestOfEachPartitionAndAllDeadLetters() {
        try (World world = new World(directory)) {
            world.tally("0", new Tally(1, 0, 0, 0, 0));
            world.tally("0", new Tally(3, 1, 0, 0, 0));
            world.tally("1", new Tally(4, 0, 2, 1, 0));
            world.reject("{");
            world.reject("}");
            world.settle();

            assertThat(world.view.tally()).isEqualTo(new Tally(7, 1, 2, 1, 2));
        }
    }

    @Test
    void aBadRosterRecordChangesNothing() {
        try (World world = new World(directory)) {
            world.enrol("fgj", Sample.department("局", "210115"));
            world.feed.send(Topics.AGENCIES, "fgj", new byte[] {'{'}, World.NOW);
            world.settle();

            assertThat(world.view.agency("fgj").orElseThrow().roster()).isPresent();
        }
    }

    @Test
    void latencyIsMeasuredOnceForEachEventAndNeverForHistory() {
        try (World world = new World(directory)) {
            world.report(Sample.report("fgj", 2023, 1, 1), World.NOW.minus(Duration.ofDays(400)));
            world.settle();
            assertThat(world.view.eventLatency()).isEqualTo(EventLatency.none());

            world.wallClock = World.NOW.plusMillis(300);
            world.report(Sample.report("fgj", 2024, 1, 1), World.NOW);
            world.settle();
            assertThat(world.view.eventLatency().count()).isEqualTo(1);
            assertThat(world.view.eventLatency().sumSeconds()).isEqualTo(0.3);
            assertThat(world.view.eventLatency().buckets()).contains(new EventLatency.Bucket(0.5, 1));

            // both years are written again because the roster changed
            world.enrol("fgj", Sample.department("局", "210115"));
            world.settle();
            assertThat(world.view.eventLatency().count()).isEqualTo(1);

            world.wallClock = World.NOW.plusSeconds(1);
            world.report(Sample.report("fgj", 2024, 2, 1), World.NOW.plusSeconds(2));
            world.settle();
            assertThat(world.view.eventLatency().sumSeconds()).isEqualTo(0.3);
            assertThat(world.view.eventLatency().buckets()).contains(new EventLatency.Bucket(0.05, 1));
        }
    }

    @Test
    void theRosterMayComeBeforeOrAfterTheYears() {
        try (World world = new World(directory)) {
            world.report(Sample.report("a", 2024, 1, 1));
            world.enrol("a", Sample.department("局", "210115"));
            world.enrol("b", Sample.department("局", "210115"));
            world.report(Sample.report("b", 2024, 1, 1));
            world.settle();

            assertThat(List.of("a", "b"))
                    .allSatisfy(agency ->
                            assertThat(world.year(agency, 2024).received()).isEqualTo(1));
        }
    }
}
