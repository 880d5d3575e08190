package io.disclosurestreams.http;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.view.ChangeAnswer;
import io.disclosurestreams.view.CoveredAgency;
import io.disclosurestreams.view.MissingReport;
import io.disclosurestreams.view.RankingAnswer;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What is made of the agencies of a region one by one: who contributes, who ranks where, who is missing. */
final class StatisticsResource {

    private final View view;
    private final AgencyLabel label;
    private final Lists lists;

    StatisticsResource(View view, Lists lists) {
        this.view = view;
        this.lists = lists;
        this.label = new AgencyLabel(view);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/regions/{code}/years/{year}/contributions", this::contributions),
                Route.get("/api/v1/regions/{code}/years/{year}/ranking", this::ranking),
                Route.get("/api/v1/regions/{code}/years/{year}/agencies", this::agencies),
                Route.get("/api/v1/missing", this::missing));
    }

    private void contributions(Context context) throws IOException {
        Query query = query(context);
        lists.answer(context, query, () -> {
            int year = PathParameters.reportedYear(context, view);
            RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
            ChangeAnswer answer = view.statistics().contributions(scope, year, FigureKeys.count(query));
            return new Listing<>(
                    page -> ChangeBody.of(answer, page, label),
                    () -> Found.of(
                            id(scope, year, answer.measure()),
                            answer.current().name().map(name -> name + year),
                            ChangeList.table(answer, label),
                            answer.breakdown().parts()));
        });
    }

    private void ranking(Context context) throws IOException {
        Query query = query(context);
        lists.answer(context, query, () -> {
            int year = PathParameters.reportedYear(context, view);
            RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
            RankingAnswer answer = view.statistics().ranking(scope, year, FigureKeys.measure(query));
            return new Listing<>(
                    page -> RankingBody.of(answer, page, label),
                    () -> Found.of(
                            id(scope, year, answer.measure()),
                            answer.peers().name().map(name -> name + year),
                            RankingList.table(answer, label),
                            answer.ranking().places()));
        });
    }

    private void agencies(Context context) throws IOException {
        Query query = Lists.query(context, "level", "kind", "sector", "state");
        lists.answer(context, query, () -> {
            int year = PathParameters.reportedYear(context, view);
            RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
            JudgedYear judged = JudgedYear.of(scope, year, view);
            Optional<Timeliness.State> state = query.oneOf("state", Timeliness.State.values(), Timeliness.State::key);
            List<CoveredAgency> agencies = view.statistics().agencies(scope, year).stream()
                    .filter(agency -> state.isEmpty()
                            || state.get() == agency.timeliness().state())
                    .toList();
            return new Listing<>(
                    page -> page.body(
                            judged::write,
                            agencies,
                            judged.asOf(),
                            (agency, json) -> CoveredList.write(agency, judged, json)),
                    () -> Found.of(
                            scope.region().code() + "-" + year,
                            view.regionYear(RegionQuery.all(scope.region()), year)
                                    .name()
                                    .map(name -> name + year),
                            CoveredList.table(judged),
                            agencies));
        });
    }

    private static String id(RegionQuery scope, int year, Measure measure) {
        return scope.region().code() + "-" + year + "-" + measure.key();
    }

    private static Query query(Context context) {
        return Lists.query(context, FigureKeys.NAME, "level", "kind", "sector");
    }

    /** Of the year asked for, else of the last one that is over; everywhere unless a region is asked for. */
    private void missing(Context context) throws IOException {
        Query query = Lists.query(context, "region", "year", "level", "kind", "sector", "state");
        lists.answer(context, query, () -> {
            int year = query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                    .orElse(Policy.lastOwedYear(view.today()));
            RegionQuery scope = RegionScope.of(RegionScope.region(query, view).orElse(Region.COUNTRY), query);
            JudgedYear judged = JudgedYear.of(scope, year, view);
            Optional<Timeliness.State> state = query.oneOf("state", MissingList.STATES, Timeliness.State::key);
            List<MissingReport> missing = view.statistics().missing(scope, year).stream()
                    .filter(report -> state.isEmpty()
                            || state.get() == report.timeliness().state())
                    .toList();
            return new Listing<>(
                    page -> page.body(
                            judged::write,
                            missing,
                            judged.asOf(),
                            (report, json) -> MissingList.write(report, judged, json)),
                    () -> Found.of(
                            scope.region().code() + "-" + year,
                            view.regionYear(RegionQuery.all(scope.region()), year)
                                    .name()
                                    .map(name -> name + year),
                            MissingList.table(judged),
                            missing));
        });
    }
}
