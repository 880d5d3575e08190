package io.disclosurestreams.http;

import io.disclosurestreams.domain.LikeForLike;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.SummaryAnswer;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** Regions: what their agencies' reports add up to. */
final class RegionResource {

    private static final String ALIKE = "likeForLike";

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

    /** Like-for-like is a part of it unless it is not wanted. */
    private void year(Context context) {
        Query query = Query.of(context, "level", "kind", "sector", ALIKE);
        int year = PathParameters.reportedYear(context, view);
        RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
        RollUpAnswer answer = view.regionYear(scope, year);
        Optional<LikeForLike> alike =
                query.text(ALIKE).isEmpty() || query.flag(ALIKE) ? alike(answer) : Optional.empty();
        Optional<SummaryAnswer> summary = view.statistics().summary(scope, year);
        Answer.json(context, Json.object(json -> RollUpBody.write(answer, alike, summary, json)));
    }

    private void trend(Context context) {
        Query query = Query.of(context, "from", "to", "level", "kind", "sector", ALIKE, Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int[] span = PathParameters.span(query, view);
        RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
        List<RollUpAnswer> years = view.regionTrend(scope, span[0], span[1]);
        Answer.json(
                context,
                page.body(
                        json -> CompoundBody.ofRegion(years, json),
                        years,
                        RollUpAnswer::asOf,
                        (answer, json) -> RollUpBody.write(answer, alike(query, answer), json)));
    }

    /** Of the year asked for, else of the last one that is over. */
    private void children(Context context) {
        Query query = Query.of(context, "year", ALIKE, Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int year = query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                .orElse(Policy.lastOwedYear(view.today()));
        Region region = PathParameters.region(context, view);
        Answer.json(
                context,
                page.body(
                        view.children(region, year),
                        RollUpAnswer::asOf,
                        (answer, json) -> RollUpBody.write(answer, alike(query, answer), json)));
    }

    /** In lists only if asked for, since each item is folded by itself. */
    private Optional<LikeForLike> alike(Query query, RollUpAnswer answer) {
        return query.flag(ALIKE) ? alike(answer) : Optional.empty();
    }

    private Optional<LikeForLike> alike(RollUpAnswer answer) {
        return Optional.of(view.statistics().likeForLike(answer.query(), answer.year()));
    }
}
