package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.util.List;

/** Regions: what their agencies' reports add up to. */
final class RegionResource {

    private final View view;

    RegionResource(View view) {
        this.view = view;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/regions/{code}/years/{year}", this::year),
                Route.get("/api/v1/regions/{code}/trend", this::trend),
                Route.get("/api/v1/regions/{code}/children", this::children));
    }

    private void year(Context context) {
        Query query = Query.of(context, "level", "kind", "sector");
        int year = PathParameters.year(context);
        RegionQuery scope = scope(context, query);
        int running = view.today().getYear();
        if (year < Limits.FIRST_YEAR || year > running) {
            throw Problem.notFound("there are no reports on " + year + "; the years are " + Limits.FIRST_YEAR + " to "
                            + running)
                    .asException();
        }
        RollUpAnswer answer = view.regionYear(scope, year);
        Answer.json(context, Json.object(json -> RollUpBody.write(answer, json)));
    }

    private void trend(Context context) {
        Query query = Query.of(context, "from", "to", "level", "kind", "sector", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int[] span = PathParameters.span(query, view);
        List<RollUpAnswer> years = view.regionTrend(scope(context, query), span[0], span[1]);
        Answer.json(context, page.body(years, RollUpAnswer::asOf, RollUpBody::write));
    }

    /** Of the year asked for, else of the last one that is over. */
    private void children(Context context) {
        Query query = Query.of(context, "year", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int year = query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                .orElse(Policy.lastOwedYear(view.today()));
        Region region = PathParameters.region(context, view);
        Answer.json(context, page.body(view.children(region, year), RollUpAnswer::asOf, RollUpBody::write));
    }

    private RegionQuery scope(Context context, Query query) {
        return new RegionQuery(
                PathParameters.region(context, view),
                query.oneOf("level", AgencyLevel.values(), AgencyLevel::key),
                query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                query.text("sector"));
    }
}
