package io.disclosurestreams.alerting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.intake.FakeView;
import io.disclosurestreams.view.AlertAnswer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Alertmanager is told: what changed at once, everything once a minute, nothing lost while it is away. */
class AlertPushTest {

    private static final LocalDate FEBRUARY_1 = LocalDate.of(2026, 2, 1);

    private final FakeView view = new FakeView();
    private final List<Alertmanager.Told> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-02-01T03:00:00Z");
    private boolean away;
    private final AlertPush push = new AlertPush(view, this::take, () -> now);

    private void take(List<Alertmanager.Told> alerts) throws IOException {
        if (away) {
            throw new IOException("away");
        }
        told.addAll(alerts);
    }

    private static AlertAnswer overdue(String name, String region) {
        OpenAlert overdue = new OpenAlert(2025, AlertKind.OVERDUE, FEBRUARY_1, Optional.of(FEBRUARY_1.minusDays(1)));
        return new AlertAnswer(
                new Alert(name, overdue, OptionalLong.of(1), Optional.empty()),
                Optional.of(name),
                Optional.of(new Region(region)),
                Optional.of("清源县"),
                FEBRUARY_1);
    }

    private List<Alertmanager.Told> toldAfter(long seconds) throws IOException {
        now = now.plusSeconds(seconds);
        told.clear();
        push.tell();
        return List.copyOf(told);
    }

    private static boolean isOver(Alertmanager.Told alert, Instant now) {
        return !Instant.parse(alert.endsAt()).isAfter(now);
    }

    @Test
    void thoseOfOneRegionAreToldTogetherInWordsForPeople() throws IOException {
        view.alerted = List.of(overdue("甲局", "980121"), overdue("乙局", "980121"), overdue("丙局", "980122"));
        List<Alertmanager.Told> first = toldAfter(0);
        assertThat(first).hasSize(2);
        AlertGroup group = first.get(0).group();
        assertThat(group.labels())
                .containsEntry("alertname", "DisclosureOverdue")
                .containsEntry("region", "980121")
                .containsEntry("city", "9801")
                .containsEntry("year", "2025")
                .containsEntry("severity", "error")
                .containsEntry("about", "reports");
        assertThat(group.annotations())
                .containsEntry("summary", "清源县2025年度：逾期未报的机关2个")
                .containsEntry("summary_en", "980121, 2025: agencies overdue: 2")
                .containsEntry("list", "/api/v1/missing?state=overdue&year=2025&region=980121");
        assertThat(group.annotations().get("description")).contains("甲局", "乙局");
        assertThat(group.annotations().get("remedy"))
                .startsWith("催报")
                .endsWith("名单（含下级）：GET /api/v1/missing?state=overdue&year=2025&region=980121");
        assertThat(group.annotations().get("basis")).contains("第四十九条");
        assertThat(first.get(0).startsAt()).isEqualTo("2026-01-31T16:00:00Z");
    }

    @Test
    void whatIsToldIsToldAgainWhenItChangesAndOnceAMinute() throws IOException {
        view.alerted = List.of(overdue("甲局", "980121"), overdue("丙局", "980122"));
        assertThat(toldAfter(0)).hasSize(2);
        assertThat(toldAfter(5)).isEmpty();
        view.alerted = List.of(overdue("甲局", "980121"), overdue("乙局", "980121"), overdue("丙局", "980122"));
        assertThat(toldAfter(5)).hasSize(1);
        assertThat(toldAfter(61)).hasSize(2).noneMatch(alert -> isOver(alert, now));
    }

    @Test
    void aGroupOfWhichNothingFiresAnyMoreIsToldAsEndedOnce() throws IOException {
        view.alerted = List.of(overdue("甲局", "980121"));
        toldAfter(0);
        view.alerted = List.of();
        assertThat(toldAfter(5)).singleElement().matches(alert -> isOver(alert, now));
        assertThat(toldAfter(61)).isEmpty();
        view.alerted = List.of(overdue("甲局", "980121"));
        assertThat(toldAfter(5)).singleElement().matches(alert -> !isOver(alert, now));
    }

    @Test
    void whileItIsAwayNothingIsTakenForTold() throws IOException {
        view.alerted = List.of(overdue("甲局", "980121"), overdue("丙局", "980122"));
        toldAfter(0);
        away = true;
        view.alerted = List.of(overdue("甲局", "980121"), overdue("丁局", "980123"));
        assertThatThrownBy(() -> toldAfter(5)).isInstanceOf(IOException.class);
        view.alerted = List.of(overdue("丁局", "980123"), overdue("戊局", "980124"));
        assertThatThrownBy(() -> toldAfter(5)).isInstanceOf(IOException.class);
        away = false;
        List<Alertmanager.Told> afterwards = toldAfter(5);
        assertThat(afterwards.stream().filter(alert -> isOver(alert, now)))
                .extracting(alert -> alert.group().labels().get("region"))
                .containsExactlyInAnyOrder("980121", "980122");
        assertThat(afterwards.stream().filter(alert -> !isOver(alert, now)))
                .extracting(alert -> alert.group().labels().get("region"))
                .containsExactlyInAnyOrder("980123", "980124");
    }

    @Test
    void onceItIsBackItIsToldOfThoseAgainThatHaveNotChanged() throws IOException {
        view.alerted = List.of(overdue("甲局", "980121"));
        toldAfter(0);
        away = true;
        view.alerted = List.of(overdue("甲局", "980121"), overdue("丙局", "980122"));
        assertThatThrownBy(() -> toldAfter(5)).isInstanceOf(IOException.class);
        away = false;
        assertThat(toldAfter(5))
                .extracting(alert -> alert.group().labels().get("region"))
                .containsExactlyInAnyOrder("980121", "980122");
        assertThat(toldAfter(5)).isEmpty();
    }

    @Test
    void aViewThatIsCatchingUpTellsNothingAndEndsNothing() throws IOException {
        view.alerted = List.of(overdue("甲局", "980121"));
        toldAfter(0);
        view.catchingUp();
        assertThatThrownBy(() -> toldAfter(5)).isInstanceOf(RuntimeException.class);
        view.caughtUp();
        assertThat(toldAfter(5)).isEmpty();
    }

    @Test
    void ofVeryManySomeAreNamedAndAllAreCounted() throws IOException {
        view.alerted = IntStream.range(0, 3_000)
                .mapToObj(agency -> overdue("第" + agency + "局", "980121"))
                .toList();
        AlertGroup group = toldAfter(0).get(0).group();
        assertThat(group.annotations().get("summary")).contains("3000个");
        assertThat(group.annotations().get("description")).endsWith("等").hasSizeLessThan(1_000);
    }

    @Test
    void aRegionsOwnAlertNamesTheRegion() throws IOException {
        OpenAlert coverage = new OpenAlert(2025, AlertKind.COVERAGE, FEBRUARY_1, Optional.of(FEBRUARY_1.minusDays(1)));
        view.alerted = List.of(new AlertAnswer(
                new Alert("region:9801", coverage, OptionalLong.empty(), Optional.empty()),
                Optional.of("清河市"),
                Optional.of(new Region("9801")),
                Optional.of("清河市"),
                FEBRUARY_1));
        AlertGroup group = toldAfter(0).get(0).group();
        assertThat(group.annotations())
                .containsEntry("summary", "清河市2025年度：报送率低于下限（期限2026-01-31）")
                .doesNotContainKey("description");
        assertThat(group.labels()).containsEntry("scope", "region");
    }

    @Test
    void theCountryARegionWithoutANameAndADocumentThatLiesNowhereAreNamedAsPeopleDo() throws IOException {
        OpenAlert soon = new OpenAlert(2025, AlertKind.DUE_SOON, FEBRUARY_1, Optional.of(FEBRUARY_1.plusDays(9)));
        OpenAlert rejected =
                new OpenAlert(2025, AlertKind.REJECTED, FEBRUARY_1, Optional.empty(), Optional.of("年报.pdf"));
        view.alerted = List.of(
                new AlertAnswer(
                        new Alert("region:CN", soon, OptionalLong.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.of(Region.COUNTRY),
                        Optional.empty(),
                        FEBRUARY_1),
                new AlertAnswer(
                        new Alert("document:00ff", rejected, OptionalLong.empty(), Optional.empty()),
                        Optional.of("年报.pdf"),
                        Optional.empty(),
                        Optional.empty(),
                        FEBRUARY_1),
                new AlertAnswer(
                        new Alert("region:9801", soon, OptionalLong.empty(), Optional.empty()),
                        Optional.empty(),
                        Optional.of(new Region("9801")),
                        Optional.empty(),
                        FEBRUARY_1));
        assertThat(toldAfter(0))
                .extracting(told -> told.group().annotations().get("summary"))
                .containsExactlyInAnyOrder(
                        "全国2025年度：有年报即将到期（期限2026-02-10）", "2025年度：退回的文档1个", "区划9801的2025年度：有年报即将到期（期限2026-02-10）");
        assertThat(told)
                .extracting(told -> told.group().annotations().get("list"))
                .contains("/api/v1/missing?state=dueSoon&year=2025&region=9801");
    }
}
