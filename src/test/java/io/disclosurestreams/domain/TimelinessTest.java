package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On time, late or undated, and what holds while nothing stands (条例 第四十九条, contract §7). */
class TimelinessTest {

    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);
    private static final Deadline DEADLINE = new Deadline(Optional.empty(), DUE, 0, 14, "条例 第四十九条");

    private static Standing standing(LocalDate publishedOn, Instant receivedAt, ReportBody body) {
        EventOrder order = new EventOrder(1, Optional.ofNullable(publishedOn), "0".repeat(64));
        ReportEvent event = new ReportEvent("a-1", 2023, order, body, Optional.empty(), ReportScope.OWN, List.of());
        return Standing.first(event, new Place(0, 0, receivedAt));
    }

    @ParameterizedTest
    @CsvSource({
        // published, first received, roster since, state, days late
        "2024-01-31, 2024-06-01T00:00:00Z, 2019-01-01, onTime, 0",
        "2024-02-01, 2024-06-01T00:00:00Z, 2019-01-01, late, 1",
        "2024-02-01, 2024-01-31T15:59:59.999Z, 2019-01-01, onTime, 0",
        "2024-02-01, 2024-01-31T16:00:00Z, 2019-01-01, late, 1",
        "2024-06-01, 2024-03-01T00:00:00Z, 2019-01-01, late, 30",
        ", 2024-01-31T15:59:59.999Z, 2019-01-01, onTime, 0",
        ", 2024-01-31T16:00:00Z, 2019-01-01, late, 1",
        ", 2024-01-31T16:00:00Z, 2024-01-31, late, 1",
        ", 2024-01-31T16:00:00Z, 2024-02-01, undated, 0",
        ", 2026-01-31T16:00:00Z, 2025-11-01, undated, 0",
        ", 2024-01-30T16:00:00Z, 2025-11-01, onTime, 0",
        "2024-02-29, 2026-01-31T16:00:00Z, 2025-11-01, late, 29",
    })
    void theEarlierOfPublicationAndReceiptCounts(
            LocalDate published, Instant received, LocalDate rosterSince, String state, long daysLate) {
        Standing standing = standing(published, received, new ReportBody.Readable(Cells.NONE));
        Timeliness timeliness = Timeliness.of(Optional.of(standing), DEADLINE, rosterSince, LocalDate.of(2026, 2, 10));
        assertThat(timeliness.state().key()).isEqualTo(state);
        assertThat(timeliness.daysLate()).isEqualTo(daysLate);
        assertThat(timeliness.due()).contains(DUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-01, notDue, 0",
        "2024-01-16, notDue, 0",
        "2024-01-17, dueSoon, 0",
        "2024-01-31, dueSoon, 0",
        "2024-02-01, overdue, 1",
        "2024-03-01, overdue, 30",
    })
    void aMissingReportIsDueThenOverdue(LocalDate today, String state, long daysLate) {
        Timeliness timeliness = Timeliness.of(Optional.empty(), DEADLINE, LocalDate.of(2019, 1, 1), today);
        assertThat(timeliness.state().key()).isEqualTo(state);
        assertThat(timeliness.daysLate()).isEqualTo(daysLate);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-16, 0", "2024-02-03, 3"})
    void withdrawnAndUnreadableComeBeforeOnTimeAndLateWithTheirDaysFilled(LocalDate published, long daysLate) {
        Instant received = Instant.parse("2024-06-01T00:00:00Z");
        LocalDate today = LocalDate.of(2026, 2, 10);
        for (ReportBody body : List.of(new ReportBody.Withdrawn(), new ReportBody.Unreadable())) {
            Timeliness timeliness =
                    Timeliness.of(Optional.of(standing(published, received, body)), DEADLINE, today, today);
            assertThat(timeliness.state().key())
                    .isEqualTo(body instanceof ReportBody.Withdrawn ? "withdrawn" : "unreadable");
            assertThat(timeliness.publishedOn()).contains(published);
            assertThat(timeliness.daysLate()).isEqualTo(daysLate);
        }
    }
}
