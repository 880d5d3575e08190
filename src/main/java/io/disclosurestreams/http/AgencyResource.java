package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.intake.ReportArchive;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AgencyQuery;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.util.List;

/** Agencies and their years. */
final class AgencyResource {

    private final View view;
    private final ReportArchive archive;

    AgencyResource(View view, ReportArchive archive) {
        this.view = view;
        this.archive = archive;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/agencies", this::list),
                Route.get("/api/v1/agencies/{id}", this::one),
                Route.get("/api/v1/agencies/{id}/years/{year}", this::year),
                Route.get("/api/v1/agencies/{id}/years/{year}/event", this::event),
                Route.get("/api/v1/agencies/{id}/trend", this::trend));
    }

    private void list(Context context) {
        Query query = Query.of(context, "region", "kind", "sector", "q", "unlisted", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        List<AgencyAnswer> agencies = view.agencies(new AgencyQuery(
                query.region("region"),
                query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                query.text("sector"),
                query.text("q"),
                query.flag("unlisted") ? AgencyQuery.Listing.UNLISTED : AgencyQuery.Listing.ROSTER));
        Answer.json(context, page.body(agencies, AgencyAnswer::asOf, AgencyBody::writeItem));
    }

    private void one(Context context) {
        Query.of(context);
        AgencyAnswer agency = agency(context);
        Answer.json(context, Json.object(json -> AgencyBody.write(agency, json)));
    }

    private void year(Context context) {
        Query.of(context);
        int year = PathParameters.year(context);
        String id = context.pathParam("id");
        AgencyYearAnswer answer = view.agencyYear(id, year)
                .orElseThrow(() -> Problem.notFound(
                                view.agency(id).isPresent()
                                        ? "agency " + id + " neither owes nor has reported the year " + year
                                        : unknown(id))
                        .asException());
        Answer.json(context, Json.object(json -> AgencyYearBody.write(answer, json)));
    }

    /** The event that stands, as it was handed in: where each figure was found, and the prose. */
    private void event(Context context) {
        Query.of(context);
        int year = PathParameters.year(context);
        String id = context.pathParam("id");
        byte[] event = view.agencyYear(id, year)
                .flatMap(AgencyYearAnswer::stored)
                .flatMap(stored -> archive.read(stored.standing().place()))
                .orElseThrow(() -> Problem.notFound(
                                view.agency(id).isPresent()
                                        ? "no event stands for agency " + id + " and the year " + year
                                        : unknown(id))
                        .asException());
        Answer.json(context, event);
    }

    private void trend(Context context) {
        Query query = Query.of(context, "from", "to", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int[] span = PathParameters.span(query, view);
        String id = agency(context).agency();
        List<AgencyYearAnswer> years = view.agencyTrend(id, span[0], span[1]);
        Answer.json(
                context,
                page.body(
                        json -> CompoundBody.ofAgency(years, json),
                        years,
                        AgencyYearAnswer::asOf,
                        AgencyYearBody::write));
    }

    private AgencyAnswer agency(Context context) {
        String id = context.pathParam("id");
        return view.agency(id).orElseThrow(() -> Problem.notFound(unknown(id)).asException());
    }

    private static String unknown(String id) {
        return "nobody knows an agency " + Query.shown(id);
    }
}
