package io.disclosurestreams.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The event that stands for one agency and year, and when the first of all its events was received.
 *
 * @param form the form that the figures tell, else the declared one
 * @param declaredForm as the event says; differing from {@code form} it is finding DOC-FORM
 * @param firstReceived the Shanghai day of the earliest accepted event of the pair, standing or not
 * @param replaced where the events lie that stood before, in the order in which they came; of very many the latest
 */
public record Standing(
        EventOrder order,
        ReportBody body,
        Optional<Form> form,
        Optional<Form> declaredForm,
        ReportScope scope,
        List<String> unknown,
        Place place,
        LocalDate firstReceived,
        List<Place> replaced)
        implements Years.Entry {

    /** Days of the law are days of Beijing time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Nobody corrects a report so often; a sender gone mad must not fill the ledger. */
    static final int MOST_REPLACED = 100;

    @Override
    public Standing standing() {
        return this;
    }

    /** The first event of a pair stands. */
    public static Standing first(ReportEvent event, Place place) {
        return of(event, place, day(place.receivedAt()), List.of());
    }

    private static Standing of(ReportEvent event, Place place, LocalDate firstReceived, List<Place> replaced) {
        Optional<Form> form = Form.of(event.body().cells()).or(event::form);
        return new Standing(
                event.order(),
                event.body(),
                form,
                event.form(),
                event.scope(),
                event.unknown(),
                place,
                firstReceived,
                replaced);
    }

    /** The day of a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The greater of this and the event stands; the earlier day of receipt is kept either way. */
    public Standing with(ReportEvent event, Place eventPlace) {
        LocalDate day = day(eventPlace.receivedAt());
        LocalDate first = day.isBefore(firstReceived) ? day : firstReceived;
        return compare(event) < 0 ? of(event, eventPlace, first, replacedNow()) : receivedFirst(first);
    }

    private List<Place> replacedNow() {
        List<Place> places = new ArrayList<>(replaced);
        places.add(place);
        return List.copyOf(places.subList(Math.max(0, places.size() - MOST_REPLACED), places.size()));
    }

    /** The same, after others. */
    public Standing having(List<Place> replacedBefore) {
        return new Standing(
                order, body, form, declaredForm, scope, unknown, place, firstReceived, List.copyOf(replacedBefore));
    }

    private Standing receivedFirst(LocalDate first) {
        return first.equals(firstReceived)
                ? this
                : new Standing(order, body, form, declaredForm, scope, unknown, place, first, replaced);
    }

    /**
     * Negative if the event is greater than this, zero if it says the same, positive if it is stale. Events that tie on
     * the order of the contract are told apart by what they say, so that arrival never decides.
     */
    int compare(ReportEvent event) {
        int byOrder = order.compareTo(event.order());
        if (byOrder != 0) {
            return byOrder;
        }
        int byBody = Integer.compare(rank(body), rank(event.body()));
        if (byBody != 0) {
            return byBody;
        }
        int byCells = body.cells().compareTo(event.body().cells());
        return byCells != 0 ? byCells : said(scope, declaredForm, unknown).compareTo(said(event));
    }

    private static String said(ReportEvent event) {
        return said(event.scope(), event.form(), event.unknown());
    }

    /** What an event says beside its cells, as one text to compare. */
    private static String said(ReportScope scope, Optional<Form> form, List<String> unknown) {
        return scope.key() + " " + form.map(Form::key).orElse("") + " " + String.join(",", unknown);
    }

    private static int rank(ReportBody body) {
        return body instanceof ReportBody.Readable ? 0 : body instanceof ReportBody.Unreadable ? 1 : 2;
    }

    public boolean isWithdrawn() {
        return body instanceof ReportBody.Withdrawn;
    }

    public boolean isReadable() {
        return body instanceof ReportBody.Readable;
    }

    /** The Shanghai day on which the event was received. */
    public LocalDate receivedOn() {
        return day(place.receivedAt());
    }

    public Optional<LocalDate> publishedOn() {
        return order.publishedOn();
    }
}
