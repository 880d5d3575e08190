package io.disclosurestreams.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Notice;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyNoticesTest {

    private ReviewWorld world;

    @BeforeEach
    void begin(@TempDir Path folder) {
        world = new ReviewWorld(folder);
    }

    @AfterEach
    void end() {
        world.close();
    }

    @Test
    void copiesAreNoticedOnceWithTheDayOfTheLaterReportAndUntilACorrection() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 1));
        world.settle();
        assertThat(world.noticed).isEmpty();
        world.report(ReviewWorld.busy("b", 2025, 1, 120), ReviewWorld.prose("", 2));
        world.settle();
        world.settle();
        assertThat(world.noticed)
                .extracting(Notice::subject, Notice::year, Notice::kind)
                .containsExactly(tuple("a", 2025, AlertKind.COPIED), tuple("b", 2025, AlertKind.COPIED));
        assertThat(world.noticed).allSatisfy(notice -> assertThat(notice).isInstanceOf(Notice.Begun.class));

        world.noticed.clear();
        world.report(ReviewWorld.busy("b", 2025, 2, 119), ReviewWorld.prose("", 2));
        world.settle();
        assertThat(world.noticed)
                .containsExactlyInAnyOrder(
                        new Notice.Ended("a", 2025, AlertKind.COPIED), new Notice.Ended("b", 2025, AlertKind.COPIED));
    }

    @Test
    void aCopyThatPeopleAcceptIsNoticedNoLonger() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 1));
        world.report(ReviewWorld.busy("b", 2025, 1, 120), ReviewWorld.prose("", 2));
        world.settle();
        world.noticed.clear();
        world.world.decide(new Decision(
                "a",
                2025,
                new Decision.Ruling.OnFinding(
                        Decision.Opinion.DISMISS, "DUP-CONTENT", List.of(), OptionalInt.empty(), OptionalInt.empty()),
                "张三",
                "两局合署办公",
                Instant.EPOCH));
        world.settle();
        assertThat(world.noticed).containsExactly(new Notice.Ended("a", 2025, AlertKind.COPIED));
    }

    @Test
    void whatCouldNotBeToldIsToldLater() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 1));
        world.report(ReviewWorld.busy("b", 2025, 1, 120), ReviewWorld.prose("", 2));
        world.unstored = 1;
        world.settle();
        assertThat(world.noticed).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void aReviewThatEndsWhileTheBrokerIsAwayDoesNotWaitForIt() {
        Notice told = new Notice.Begun("a", 2025, AlertKind.COPIED, LocalDate.of(2026, 1, 20), "0".repeat(64));
        MockConsumer<byte[], byte[]> silent = world.after(List.of(told));
        CopyNotices notices = new CopyNotices(notice -> {});
        assertThatExceptionOfType(WakeupException.class)
                .isThrownBy(() -> notices.begin(silent, () -> {
                    throw new WakeupException();
                }));
    }

    @Test
    void whatWasToldBeforeARestartIsNotToldAgain() {
        world.enrol("a", null);
        world.enrol("b", null);
        world.report(ReviewWorld.busy("a", 2025, 1, 120), ReviewWorld.prose("", 1));
        world.report(ReviewWorld.busy("b", 2025, 1, 120), ReviewWorld.prose("", 2));
        world.settle();
        Notice gone = new Notice.Begun("c", 2025, AlertKind.COPIED, LocalDate.of(2026, 1, 20), "0".repeat(64));
        List<Notice> told = new ArrayList<>(world.noticed);
        told.add(gone);
        told.add(new Notice.Begun(
                "document:" + "ab".repeat(32), 2025, AlertKind.REJECTED, LocalDate.of(2026, 1, 20), "ab".repeat(32)));
        world.noticed.clear();
        Reviewer again = world.reviewer(world.reviews);
        MockConsumer<byte[], byte[]> consumer = world.after(told);
        again.begin(consumer);
        world.enrol("c", null);
        world.world.report(ReviewWorld.busy("c", 2025, 1, 77));
        world.world.settle();
        for (int round = 0; round < 4; round++) {
            again.round(Duration.ZERO);
        }
        assertThat(world.noticed)
                .as("the others are still copies of each other, and what of documents is noticed is intake's")
                .containsExactly(new Notice.Ended("c", 2025, AlertKind.COPIED));
    }
}
