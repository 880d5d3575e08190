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
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Regions: what their agencies' reports add up to. */
final class RegionResource {

    private final View view;
    private final Lists lists;

    RegionResource(View view, Lists lists) {
        this.view = view;
        this.lists = lists;
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

    private void trend(Context context) throws IOException {
        Query query = Lists.query(context, "from", "to", "level", "kind", "sector");
        lists.answer(context, query, RollUpList.TREND, () -> {
            int[] span = PathParameters.span(query, view);
            RegionQuery scope = scope(context, query);
            List<RollUpAnswer> years = view.regionTrend(scope, span[0], span[1]);
            return Found.of(scope.region().code(), name(years), years);
        });
    }

    private static Optional<String> name(List<RollUpAnswer> years) {
        return years.stream().findFirst().flatMap(RollUpAnswer::name);
    }

    /** Of the year asked for, else of the last one that is over. */
    private void children(Context context) throws IOException {
        Query query = Lists.query(context, "year");
        lists.answer(context, query, RollUpList.CHILDREN, () -> {
            int year = query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                    .orElse(Policy.lastOwedYear(view.today()));
            Region region = PathParameters.region(context, view);
            return Found.of(
                    region.code() + "-" + year,
                    view.regionYear(RegionQuery.all(region), year).name().map(name -> name + year),
                    view.children(region, year));
        });
    }

    private RegionQuery scope(Context context, Query query) {
        return new RegionQuery(
                PathParameters.region(context, view),
                query.oneOf("level", AgencyLevel.values(), AgencyLevel::key),
                query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                query.text("sector"));
    }
}
