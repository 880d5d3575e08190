package io.disclosurestreams.http;

import io.disclosurestreams.domain.CellChange;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.intake.ReportArchive;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What was reported for an agency's year, one revision after the other, and what each changed. */
final class RevisionResource {

    private final View view;
    private final ReportArchive archive;
    private final Lists lists;
    private final ReportDecoder decoder = new ReportDecoder();

    RevisionResource(View view, ReportArchive archive, Lists lists) {
        this.view = view;
        this.archive = archive;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/agencies/{id}/years/{year}/revisions", this::list));
    }

    private void list(Context context) throws IOException {
        Query query = Lists.query(context);
        lists.answer(context, query, () -> {
            int year = PathParameters.year(context);
            String id = context.pathParam("id");
            List<Place> places = places(id, year);
            return new Listing<>(
                    page -> page.part(
                            revisions(id, places, page.first(places.size()), page.end(places.size())),
                            places.size(),
                            revision -> Optional.of(revision.place().receivedAt()),
                            RevisionBody::write),
                    () -> Found.of(
                            id + "-" + year,
                            PathParameters.name(view, id, year),
                            RevisionList.TABLE,
                            RevisionList.rows(revisions(id, places, 0, places.size()))));
        });
    }

    /** Where the events lie, in the order in which they came. */
    private List<Place> places(String agency, int year) {
        Standing standing = view.agencyYear(agency, year)
                .flatMap(AgencyYearAnswer::stored)
                .map(StoredYear::standing)
                .orElseThrow(
                        () -> Problem.notFound("nothing was ever reported by " + Query.shown(agency) + " for " + year)
                                .asException());
        List<Place> places = new ArrayList<>(standing.replaced());
        places.add(standing.place());
        return places;
    }

    private List<Revision> revisions(String agency, List<Place> places, int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(index -> revision(agency, places, index))
                .toList();
    }

    private Revision revision(String agency, List<Place> places, int index) {
        Optional<ReportEvent> event = event(agency, places.get(index));
        Optional<Cells> figures = event.flatMap(RevisionResource::figures);
        List<CellChange> changes = figures.isEmpty()
                ? List.of()
                : before(agency, places, index)
                        .map(before -> CellChange.between(before, figures.get()))
                        .orElse(List.of());
        boolean last = index == places.size() - 1;
        return new Revision(
                places.get(index), event, last ? Revision.State.STANDING : Revision.State.REPLACED, changes);
    }

    /** The figures that stood last before; a withdrawal between has none. */
    private Optional<Cells> before(String agency, List<Place> places, int index) {
        for (int earlier = index - 1; earlier >= 0; earlier--) {
            Optional<Cells> figures = event(agency, places.get(earlier)).flatMap(RevisionResource::figures);
            if (figures.isPresent()) {
                return figures;
            }
        }
        return Optional.empty();
    }

    private static Optional<Cells> figures(ReportEvent event) {
        return event.body() instanceof ReportBody.Readable readable ? Optional.of(readable.cells()) : Optional.empty();
    }

    private Optional<ReportEvent> event(String agency, Place place) {
        return archive.read(place)
                .map(json -> decoder.decode(agency.getBytes(StandardCharsets.UTF_8), json, place.receivedAt()))
                .map(decoded -> ((Decoded.Accepted<ReportEvent>) decoded).value());
    }
}
