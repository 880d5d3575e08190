package io.disclosurestreams.view;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Sums;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is kept in memory of an agency's year: enough to tell how it stands and to rank it. There may be a million of
 * these, hence the primitives.
 *
 * @param scope as the event says
 * @param publishedOn as epoch day, {@link #NO_DAY} if unknown
 * @param firstReceived as epoch day
 * @param partition of the topic of reports, where the standing event lies
 * @param offset in that partition
 * @param receivedAt of the standing event, in epoch milliseconds
 * @param newlyReceived requests, 0 unless readable
 * @param concluded requests, 0 unless readable
 * @param given figures of one form alone that the report gives, as {@link Sums#givenFigures}
 * @param findings on the report
 */
record YearMark(
        int year,
        Body body,
        ReportScope scope,
        int publishedOn,
        int firstReceived,
        int partition,
        long offset,
        long receivedAt,
        long newlyReceived,
        long concluded,
        long given,
        List<FindingMark> findings) {

    private static final int NO_DAY = Integer.MIN_VALUE;

    /** What sort of event stands. */
    enum Body {
        READABLE(new ReportBody.Readable(Cells.NONE)),
        UNREADABLE(new ReportBody.Unreadable()),
        WITHDRAWN(new ReportBody.Withdrawn());

        private final ReportBody outline;

        Body(ReportBody outline) {
            this.outline = outline;
        }
    }

    /**
     * Of a stored year.
     *
     * @param findings those of the year, as one list for all years that have the same
     */
    static YearMark of(StoredYear stored, List<FindingMark> findings) {
        Standing standing = stored.standing();
        Optional<Sums> sums = stored.sums();
        return new YearMark(
                stored.year(),
                standing.isReadable() ? Body.READABLE : standing.isWithdrawn() ? Body.WITHDRAWN : Body.UNREADABLE,
                standing.scope(),
                standing.publishedOn().map(day -> (int) day.toEpochDay()).orElse(NO_DAY),
                (int) standing.firstReceived().toEpochDay(),
                standing.place().partition(),
                standing.place().offset(),
                standing.place().receivedAt().toEpochMilli(),
                sums.map(counted -> counted.row(RequestRow.NEWLY_RECEIVED)).orElse(0L),
                sums.map(counted -> counted.row(RequestRow.CONCLUDED)).orElse(0L),
                sums.map(Sums::givenFigures).orElse(0L),
                findings);
    }

    boolean isReported() {
        return body != Body.WITHDRAWN;
    }

    boolean isReadable() {
        return body == Body.READABLE;
    }

    /** The standing event with its days and without its figures: all that timeliness asks for. */
    Standing outline() {
        Optional<LocalDate> published =
                publishedOn == NO_DAY ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(publishedOn));
        return new Standing(
                new EventOrder(1, published, ""),
                body.outline,
                Optional.empty(),
                Optional.empty(),
                scope,
                List.of(),
                new Place(partition, offset, Instant.ofEpochMilli(receivedAt)),
                LocalDate.ofEpochDay(firstReceived),
                List.of());
    }
}
