package io.disclosurestreams.http;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.Rule;
import io.disclosurestreams.view.AssessmentAnswer;
import io.disclosurestreams.view.FindingPage;
import io.disclosurestreams.view.FindingQuery;
import io.disclosurestreams.view.View;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What does not hold in the reports, and what became of every rule on one of them. */
final class FindingResource {

    private final View view;
    private final Lists lists;

    FindingResource(View view, Lists lists) {
        this.view = view;
        this.lists = lists;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/findings", this::list),
                Route.get("/api/v1/agencies/{id}/years/{year}/rules", this::rules));
    }

    private void list(Context context) throws IOException {
        Query query = Lists.query(context, "region", "year", "rule", "severity", "kind", "sector");
        lists.answer(context, query, () -> {
            FindingQuery asked = findingQuery(query);
            return new Listing<>(
                    page -> {
                        FindingPage findings = view.findings(asked, page.from(), page.size());
                        return page.part(
                                findings.items(),
                                findings.total(),
                                finding -> Optional.of(finding.asOf()),
                                FindingBody::writeItem);
                    },
                    // at one go: of pages one after the other some would be missed when reports come in between
                    () -> Found.ofAll(
                            FindingList.TABLE,
                            view.findings(asked, 0, Integer.MAX_VALUE).items()));
        });
    }

    private FindingQuery findingQuery(Query query) {
        return new FindingQuery(
                RegionScope.region(query, view),
                query.number("year", Limits.FIRST_YEAR, view.today().getYear()),
                query.oneOf("rule", Rule.values(), Rule::id).map(Rule::id),
                query.oneOf("severity", Severity.values(), Severity::key),
                query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                query.text("sector"));
    }

    private void rules(Context context) throws IOException {
        Query query = Lists.query(context, "state");
        lists.answer(context, query, () -> {
            int year = PathParameters.year(context);
            String id = context.pathParam("id");
            Optional<String> state = query.oneOf("state", FindingBody.STATES, each -> each);
            AssessmentAnswer answer = view.assessments(id, year)
                    .orElseThrow(
                            () -> Problem.notFound("no readable report of " + Query.shown(id) + " stands for " + year)
                                    .asException());
            List<Assessment> asked = answer.assessments().stream()
                    .filter(each ->
                            state.isEmpty() || state.get().equals(each.result().state()))
                    .toList();
            return new Listing<>(
                    page -> page.body(asked, each -> Optional.of(answer.asOf()), FindingBody::writeAssessment),
                    () -> Found.of(
                            id + "-" + year,
                            PathParameters.name(view, id, year),
                            AssessmentList.table(answer.asOf()),
                            asked));
        });
    }
}
