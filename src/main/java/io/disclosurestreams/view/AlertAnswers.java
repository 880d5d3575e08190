package io.disclosurestreams.view;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.DocumentAlerts;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RosterPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of alerts. One that the calendar began on a day to come, for the clock was set back, does not fire yet; what is
 * wrong with a report that is there is told whatever the day.
 */
final class AlertAnswers {

    private static final String REGION = "region:";
    private static final Comparator<AlertAnswer> NEWEST_FIRST = Comparator.comparing(
                    (AlertAnswer answer) -> answer.alert().told().since())
            .reversed()
            .thenComparing(answer -> answer.alert().subject())
            .thenComparing(answer -> answer.alert().told().year())
            .thenComparing(answer -> answer.alert().told().kind());

    private final Tables tables;
    private final Regions regions;

    AlertAnswers(Tables tables, Regions regions) {
        this.tables = tables;
        this.regions = regions;
    }

    /** Those that began last come first. */
    List<AlertAnswer> matching(AlertQuery query, LocalDate today) {
        List<AlertAnswer> answers = new ArrayList<>(tables.ask(now -> query.subject()
                .map(now.alerts()::about)
                .orElseGet(now.alerts()::all)
                .filter(alert -> query.asksFor(alert) && !isToCome(alert, today))
                .map(alert -> answer(alert, today, now))
                .filter(answer -> query.asksFor(answer.region()))
                .toList()));
        answers.sort(NEWEST_FIRST);
        return List.copyOf(answers);
    }

    private static boolean isToCome(Alert alert, LocalDate today) {
        return alert.told().kind().isOfCalendar() && alert.told().since().isAfter(today);
    }

    private AlertAnswer answer(Alert alert, LocalDate today, Tables now) {
        if (alert.subject().startsWith(REGION)) {
            Region region = new Region(alert.subject().substring(REGION.length()));
            Optional<String> name = regions.name(region, now.agencies());
            return new AlertAnswer(alert, name, Optional.of(region), name, today);
        }
        if (alert.subject().startsWith(DocumentAlerts.SUBJECT)) {
            return new AlertAnswer(alert, alert.told().name(), Optional.empty(), Optional.empty(), today);
        }
        AgencyState agency = now.agencies().get(alert.subject());
        Optional<RosterPeriod> period =
                agency.period(alert.told().year()).or(() -> agency.roster().map(entry -> entry.latest()));
        Optional<Region> region = period.map(RosterPeriod::region);
        return new AlertAnswer(
                alert,
                period.map(RosterPeriod::name),
                region,
                region.flatMap(where -> regions.name(where, now.agencies())),
                today);
    }
}
