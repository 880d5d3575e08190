package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which of several events for one agency and year stands: the greatest, whatever order they come in.
 *
 * @param revision from 1; a correction has a higher one
 * @param publishedOn the day of publication; absent sorts before every day
 * @param sha256 of the document, else of the event's bytes; 64 lower-case hex digits
 */
public record EventOrder(int revision, Optional<LocalDate> publishedOn, String sha256)
        implements Comparable<EventOrder> {

    private static final Comparator<EventOrder> ORDER = Comparator.comparingInt(EventOrder::revision)
            .thenComparing(order -> order.publishedOn.orElse(LocalDate.MIN))
            .thenComparing(EventOrder::sha256);

    @Override
    public int compareTo(EventOrder other) {
        return ORDER.compare(this, other);
    }
}
