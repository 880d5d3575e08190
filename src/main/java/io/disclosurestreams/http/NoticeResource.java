package io.disclosurestreams.http;

import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.export.WordFile;
import io.disclosurestreams.view.CoverageAnswer;
import io.disclosurestreams.view.CoveredAgency;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;

/** Who is overdue or late, and whose report is no use: as a list, and as the draft of a notice in Word. */
final class NoticeResource {

    private static final String WORD = "docx";
    private static final String[] PARAMETERS = {"region", "year", "level", "kind", "sector"};

    private final View view;
    private final Lists lists;

    NoticeResource(View view, Lists lists) {
        this.view = view;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(Route.get("/api/v1/notice", this::list), Route.get("/api/v1/notice.docx", this::draft));
    }

    private void list(Context context) throws IOException {
        Query query = Lists.query(context, PARAMETERS);
        lists.answer(context, query, () -> {
            JudgedYear judged = judged(query);
            List<CoveredAgency> named = NoticeText.named(agencies(query));
            return new Listing<>(
                    page -> page.body(
                            judged::write,
                            named,
                            judged.asOf(),
                            (agency, json) -> CoveredList.write(agency, judged, json)),
                    () -> Found.of(
                            id(query),
                            coverage(query).name().map(name -> name + year(query)),
                            CoveredList.notice(judged),
                            named));
        });
    }

    private void draft(Context context) throws IOException {
        Query query = Query.of(context, PARAMETERS);
        CoverageAnswer coverage = coverage(query);
        NoticeText text = new NoticeText(coverage, agencies(query), view.today());
        FileName name = FileName.of(
                Found.of(
                        id(query),
                        coverage.name().map(region -> region + year(query)),
                        CoveredList.notice(judged(query)),
                        List.of()),
                view.today(),
                WORD);
        lists.send(context, WordFile.MEDIA_TYPE, name, out -> WordFile.write(text.text(), out));
    }

    private CoverageAnswer coverage(Query query) {
        return view.regionYear(scope(query), year(query)).coverage();
    }

    private List<CoveredAgency> agencies(Query query) {
        return view.statistics().agencies(scope(query), year(query));
    }

    private RegionQuery scope(Query query) {
        return RegionScope.of(RegionScope.region(query, view).orElse(Region.COUNTRY), query);
    }

    private JudgedYear judged(Query query) {
        return JudgedYear.of(scope(query), year(query), view);
    }

    private int year(Query query) {
        return query.number("year", Limits.FIRST_YEAR, view.today().getYear())
                .orElse(Policy.lastOwedYear(view.today()));
    }

    private String id(Query query) {
        return scope(query).region().code() + "-" + year(query);
    }
}
