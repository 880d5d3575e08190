package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report that is here was published already: a day of publication to come is none. */
final class PublishedLater {

    private PublishedLater() {}

    /**
     * @param publishedOn as the report says
     * @param at when it was received
     */
    static Optional<Finding> finding(Optional<LocalDate> publishedOn, Instant at) {
        LocalDate received = at.atZone(Standing.ZONE).toLocalDate();
        return publishedOn
                .filter(day -> day.isAfter(received))
                .map(day -> new Finding(
                        "DOC-YEAR",
                        Severity.WARNING,
                        Finding.State.UNCERTAIN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        "The day of publication, %s, lies after %s, the day on which the report was received"
                                .formatted(day, received),
                        "公布日期%s晚于接收日期%s".formatted(day, received)));
    }
}
