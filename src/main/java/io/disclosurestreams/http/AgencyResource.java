package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.intake.ReportArchive;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AgencyQuery;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Agencies and their years. */
final class AgencyResource {

    private final View view;
    private final ReportArchive archive;
    private final Lists lists;

    AgencyResource(View view, ReportArchive archive, Lists lists) {
        this.view = view;
        this.archive = archive;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/agencies", this::list),
                Route.get("/api/v1/agencies/{id}", this::one),
                Route.get("/api/v1/agencies/{id}/years/{year}", this::year),
                Route.get("/api/v1/agencies/{id}/years/{year}/event", this::event),
                Route.get("/api/v1/agencies/{id}/trend", this::trend));
    }

    private void list(Context context) throws IOException {
        Query query = Lists.query(context, "region", "kind", "sector", "q", "unlisted");
        lists.answer(context, query, () -> {
            List<AgencyAnswer> agencies = view.agencies(agencyQuery(query));
            return new Listing<>(
                    page -> page.body(agencies, AgencyAnswer::asOf, AgencyBody::writeItem),
                    () -> Found.ofAll(AgencyList.TABLE, agencies));
        });
    }

    private AgencyQuery agencyQuery(Query query) {
        return new AgencyQuery(
                RegionScope.region(query, view),
                query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                query.text("sector"),
                query.text("q"),
                query.flag("unlisted") ? AgencyQuery.Listing.UNLISTED : AgencyQuery.Listing.ROSTER);
    }

    private void one(Context context) {
        Query.of(context);
        AgencyAnswer agency = agency(context);
        List<AlertAnswer> alerts = view.alerts(AlertQuery.firing(agency.agency()));
        Answer.json(context, Json.object(json -> AgencyBody.write(agency, alerts, json)));
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

    private void trend(Context context) throws IOException {
        Query query = Lists.query(context, "from", "to");
        lists.answer(context, query, () -> {
            int[] span = PathParameters.span(query, view);
            AgencyAnswer agency = agency(context);
            List<AgencyYearAnswer> years = view.agencyTrend(agency.agency(), span[0], span[1]);
            return new Listing<>(
                    page -> page.body(
                            json -> CompoundBody.ofAgency(years, json),
                            years,
                            AgencyYearAnswer::asOf,
                            AgencyYearBody::write),
                    () -> Found.of(
                            agency.agency(),
                            agency.roster().map(entry -> entry.latest().name()),
                            AgencyYearList.TABLE,
                            years));
        });
    }

    private AgencyAnswer agency(Context context) {
        String id = context.pathParam("id");
        return view.agency(id).orElseThrow(() -> Problem.notFound(unknown(id)).asException());
    }

    private static String unknown(String id) {
        return "nobody knows an agency " + Query.shown(id);
    }
}
