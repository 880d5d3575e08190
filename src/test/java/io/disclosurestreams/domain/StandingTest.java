package io.disclosurestreams.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Which event stands is the greatest of a total order, so that no order of arrival can matter (contract §3). */
class StandingTest {

    private static final String LOW = "0".repeat(64);
    private static final String HIGH = "f".repeat(64);

    private static EventOrder order(int revision, String day, String sha256) {
        return new EventOrder(revision, Optional.ofNullable(day).map(LocalDate::parse), sha256);
    }

    @Test
    void revisionThenDayThenHashDecide() {
        List<EventOrder> ascending = List.of(
                order(1, null, LOW),
                order(1, null, HIGH),
                order(1, "1949-10-01", LOW),
                order(1, "2024-01-31", LOW),
                order(1, "2024-01-31", HIGH),
                order(1, "2024-02-01", LOW),
                order(2, null, LOW),
                order(10, null, LOW));
        for (int one = 0; one < ascending.size(); one++) {
            for (int other = 0; other < ascending.size(); other++) {
                assertThat(Integer.signum(ascending.get(one).compareTo(ascending.get(other))))
                        .as(ascending.get(one) + " and " + ascending.get(other))
                        .isEqualTo(Integer.compare(one, other));
            }
        }
    }

    /** Few orders and few contents, so that many tie. */
    private static ReportEvent event(SplittableRandom random) {
        Cells.Builder cells = Cells.builder();
        for (int slot = 40; slot < 43; slot++) {
            switch (random.nextInt(7)) {
                case 0 -> cells.blank(slot);
                case 1 -> cells.set(slot, Cell.ofRaw("/"));
                case 2 -> cells.set(slot, Cell.ofRaw("无"));
                case 3 -> {}
                default -> cells.count(slot, random.nextInt(3));
            }
        }
        ReportBody body = switch (random.nextInt(5)) {
            case 0 -> new ReportBody.Withdrawn();
            case 1 -> new ReportBody.Unreadable();
            default -> new ReportBody.Readable(cells.build());
        };
        Optional<Form> form = random.nextInt(2) == 0 ? Optional.empty() : Optional.of(Form.FORM_2019);
        ReportScope scope = random.nextInt(4) == 0 ? ReportScope.SUMMARY : ReportScope.OWN;
        List<String> unknown = random.nextInt(4) == 0 ? List.of("requests.later") : List.of();
        EventOrder order = order(1 + random.nextInt(2), random.nextInt(2) == 0 ? null : "2024-01-31", LOW);
        return new ReportEvent("a-1", 2023, order, body, form, scope, unknown);
    }

    private static Standing fold(List<ReportEvent> events) {
        Standing standing = null;
        long second = 0;
        for (ReportEvent event : events) {
            Place place = new Place(0, 0, Instant.ofEpochSecond(1_700_000_000 + second++));
            standing = standing == null ? Standing.first(event, place) : standing.with(event, place);
        }
        return standing;
    }

    /** Everything but where the event lies, which is as it came. */
    private static String said(Standing standing) {
        return standing.order() + " " + standing.body() + " " + standing.form() + " " + standing.declaredForm() + " "
                + standing.scope() + " " + standing.unknown();
    }

    @Test
    void theSameEventStandsWhateverOrderTheyComeIn() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2_000; round++) {
            List<ReportEvent> events = new ArrayList<>();
            for (int left = 2 + random.nextInt(5); left > 0; left--) {
                events.add(event(random));
            }
            String first = said(fold(events));
            for (int permutation = 0; permutation < 5; permutation++) {
                events.add(events.get(random.nextInt(events.size())));
                events.add(events.remove(random.nextInt(events.size())));
                assertThat(said(fold(events))).as("round " + round).isEqualTo(first);
            }
        }
    }

    @Test
    void comparingIsATotalOrder() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 5_000; round++) {
            ReportEvent a = event(random);
            ReportEvent b = event(random);
            ReportEvent c = event(random);
            assertThat(compare(a, b)).as(a + " and " + b).isEqualTo(-compare(b, a));
            assertThat(compare(a, a)).isZero();
            if (compare(a, b) <= 0 && compare(b, c) <= 0) {
                assertThat(compare(a, c)).as(a + ", " + b + ", " + c).isLessThanOrEqualTo(0);
            }
            assertThat(compare(a, b) == 0).as(a + " and " + b).isEqualTo(a.equals(b));
        }
    }

    private static int compare(ReportEvent one, ReportEvent other) {
        return Integer.signum(
                Standing.first(one, new Place(0, 0, Instant.EPOCH)).compare(other));
    }

    @Test
    void theEarliestReceiptIsKeptWhicheverEventStands() {
        ReportEvent low = event(new SplittableRandom(1));
        ReportEvent high =
                new ReportEvent("a-1", 2023, order(9, null, LOW), low.body(), low.form(), low.scope(), low.unknown());
        Instant early = Instant.parse("2024-01-31T15:59:59Z");
        Instant late = Instant.parse("2024-01-31T16:00:00Z");
        Standing standing = Standing.first(high, new Place(0, 7, late)).with(low, new Place(0, 8, early));
        assertThat(standing.order().revision()).isEqualTo(9);
        assertThat(standing.place().offset()).isEqualTo(7);
        assertThat(standing.firstReceived()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(Standing.first(high, new Place(0, 7, late)).firstReceived()).isEqualTo(LocalDate.of(2024, 2, 1));
    }
}
