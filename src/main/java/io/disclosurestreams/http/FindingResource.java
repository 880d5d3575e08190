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
import java.util.List;
import java.util.Optional;

/** What does not hold in the reports, and what became of every rule on one of them. */
final class FindingResource {

    private final View view;

    FindingResource(View view) {
        this.view = view;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/api/v1/findings", this::list),
                Route.get("/api/v1/agencies/{id}/years/{year}/rules", this::rules));
    }

    private void list(Context context) {
        Query query = Query.of(context, "region", "year", "rule", "severity", "kind", "sector", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        FindingPage findings = view.findings(
                new FindingQuery(
                        query.region("region"),
                        query.number("year", Limits.FIRST_YEAR, view.today().getYear()),
                        query.oneOf("rule", Rule.values(), Rule::id).map(Rule::id),
                        query.oneOf("severity", Severity.values(), Severity::key),
                        query.oneOf("kind", AgencyKind.values(), AgencyKind::key),
                        query.text("sector")),
                page.from(),
                page.size());
        Answer.json(
                context,
                page.part(
                        findings.items(),
                        findings.total(),
                        finding -> Optional.of(finding.asOf()),
                        FindingBody::writeItem));
    }

    private void rules(Context context) {
        Query query = Query.of(context, "state", Page.NUMBER, Page.SIZE);
        Page page = Page.of(query);
        int year = PathParameters.year(context);
        String id = context.pathParam("id");
        Optional<String> state = query.oneOf("state", FindingBody.STATES, each -> each);
        AssessmentAnswer answer = view.assessments(id, year)
                .orElseThrow(() -> Problem.notFound("no readable report of " + Query.shown(id) + " stands for " + year)
                        .asException());
        List<Assessment> asked = answer.assessments().stream()
                .filter(each ->
                        state.isEmpty() || state.get().equals(each.result().state()))
                .toList();
        Answer.json(context, page.body(asked, each -> Optional.of(answer.asOf()), FindingBody::writeAssessment));
    }
}
