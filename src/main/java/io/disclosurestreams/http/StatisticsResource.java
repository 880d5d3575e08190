package io.disclosurestreams.http;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.MissingReport;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What is made of the agencies of a region one by one: who contributes, who ranks where, who is missing. */
final class StatisticsResource {

    private final View view;
    private final AgencyLabel label;

    StatisticsResource(View view) {
        this.view = view;
        this.label = new AgencyLabel(view);
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/regions/{code}/years/{year}/contributions", this::contributions),
                Route.get("/api/v1/regions/{code}/years/{year}/ranking", this::ranking),
                Route.get("/api/v1/missing", this::missing));
    }

    private void contributions(Context context) {
        Query query = query(context);
        Page page = Page.of(query);
        int year = PathParameters.reportedYear(context, view);
        RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
        Answer.json(
                context,
                ChangeBody.of(view.statistics().contributions(scope, year, FigureKeys.count(query)), page, label));
    }

    private void ranking(Context context) {
        Query query = query(context);
        Page page = Page.of(query);
        int year = PathParameters.reportedYear(context, view);
        RegionQuery scope = RegionScope.of(PathParameters.region(context, view), query);
        Answer.json(
                context,
                RankingBody.of(view.statistics().ranking(scope, year, FigureKeys.measure(query)), page, label));
    }

    private static Query query(Context context) {
        return Query.of(context, FigureKeys.NAME, "level", "kind", "sector", Page.NUMBER, Page.SIZE);
    }

    /** Of the year asked for, else of the last one that is over; everywhere unless a region is asked for. */
    private void missing(Context context) {
        Query query = Query.of(context, "region", "year", "level", "kind", "sector", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int year = query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                .orElse(Policy.lastOwedYear(view.today()));
        Region region = query.text("region")
                .map(code -> Region.parse(code)
                        .filter(view::isRegion)
                        .orElseThrow(() -> Problem.ofParameter(
                                        "region",
                                        "there is no region \"" + Query.shown(code)
                                                + "\"; want 2, 4, 6 or 9 digits (GB/T 2260) or CN")
                                .asException()))
                .orElse(Region.COUNTRY);
        List<MissingReport> missing = view.statistics().missing(RegionScope.of(region, query), year);
        Answer.json(context, page.body(missing, report -> Optional.empty(), StatisticsResource::write));
    }

    private static void write(MissingReport report, JsonGenerator json) {
        json.writeStringProperty("agency", report.agency());
        json.writeStringProperty("name", report.period().name());
        json.writeStringProperty("region", report.period().region().code());
        Json.text("due", report.timeliness().due().map(LocalDate::toString), json);
        json.writeStringProperty("state", report.timeliness().state().key());
        json.writeNumberProperty("daysLate", report.timeliness().daysLate());
    }
}
