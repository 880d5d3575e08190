package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a change makes of a subject's alerts. An alert that goes on is told no second time and keeps the day since which it
 * fires; one for another due day is another: the former ends, it begins.
 *
 * @param after those that fire now
 * @param told what ends, then what begins
 */
public record AlertStep(OpenAlerts after, List<Alert> told) {

    /** How an alert ended. */
    record End(LocalDate day, OptionalLong daysLate) {}

    /** Tells how an alert ended. */
    interface Ending {
        End of(OpenAlert open);
    }

    static AlertStep between(String subject, OpenAlerts before, List<OpenAlert> wanted, Ending ending) {
        List<Alert> told = new ArrayList<>();
        for (OpenAlert open : before.all()) {
            if (wanted.stream().noneMatch(alert -> goesOn(open, alert))) {
                End end = ending.of(open);
                told.add(new Alert(subject, open, end.daysLate(), Optional.of(end.day())));
            }
        }
        List<OpenAlert> after = new ArrayList<>();
        for (OpenAlert alert : wanted) {
            Optional<OpenAlert> open =
                    before.all().stream().filter(each -> goesOn(each, alert)).findFirst();
            after.add(open.orElse(alert));
            if (open.isEmpty()) {
                told.add(new Alert(subject, alert, daysLate(alert), Optional.empty()));
            }
        }
        return new AlertStep(new OpenAlerts(after, before.noticed()), List.copyOf(told));
    }

    private static boolean goesOn(OpenAlert open, OpenAlert alert) {
        return open.isAbout(alert) && open.due().equals(alert.due());
    }

    private static OptionalLong daysLate(OpenAlert alert) {
        return alert.kind() == AlertKind.OVERDUE
                ? OptionalLong.of(ChronoUnit.DAYS.between(alert.due().orElseThrow(), alert.since()))
                : OptionalLong.empty();
    }
}
