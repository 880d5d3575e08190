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
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Regions: what their agencies' reports add up to. */
final class RegionResource {

    private static final String ALIKE = "likeForLike";

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

    private void trend(Context context) throws IOException {
        Query query = Lists.query(context, "from", "to", "level", "kind", "sector", ALIKE);
        lists.answer(context, query, () -> {
            int[] span = PathParameters.span(query, view);
            RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
            List<RollUpAnswer> years = view.regionTrend(scope, span[0], span[1]);
            return new Listing<>(
                    page -> page.body(
                            json -> CompoundBody.ofRegion(years, json),
                            years,
                            RollUpAnswer::asOf,
                            (answer, json) -> RollUpBody.write(answer, alike(query, answer), json)),
                    () -> {
                        withoutComparisons(query);
                        return Found.of(scope.region().code(), name(years), RollUpList.TREND, years);
                    });
        });
    }

    private static Optional<String> name(List<RollUpAnswer> years) {
        return years.stream().findFirst().flatMap(RollUpAnswer::name);
    }

    /** Of the year asked for, else of the last one that is over. */
    private void children(Context context) throws IOException {
        Query query = Lists.query(context, "year", ALIKE);
        lists.answer(context, query, () -> {
            int year = query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                    .orElse(Policy.lastOwedYear(view.today()));
            Region region = PathParameters.region(context, view);
            List<RollUpAnswer> children = view.children(region, year);
            return new Listing<>(
                    page -> page.body(
                            children,
                            RollUpAnswer::asOf,
                            (answer, json) -> RollUpBody.write(answer, alike(query, answer), json)),
                    () -> {
                        withoutComparisons(query);
                        return Found.of(
                                region.code() + "-" + year,
                                view.regionYear(RegionQuery.all(region), year)
                                        .name()
                                        .map(name -> name + year),
                                RollUpList.CHILDREN,
                                children);
                    });
        });
    }

    /** Comparisons are no columns of files: whoever asks for them there must not take the lack of them for an answer. */
    private static void withoutComparisons(Query query) {
        if (query.flag(ALIKE)) {
            throw Problem.ofParameter(ALIKE, "comparisons are in JSON only; leave it out, or ask for format=json")
                    .asException();
        }
    }

    /** In lists only if asked for, since each item is folded by itself. */
    private Optional<LikeForLike> alike(Query query, RollUpAnswer answer) {
        return query.flag(ALIKE) ? alike(answer) : Optional.empty();
    }

    private Optional<LikeForLike> alike(RollUpAnswer answer) {
        return Optional.of(view.statistics().likeForLike(answer.query(), answer.year()));
    }
}
