package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.AssessmentAnswer;
import io.disclosurestreams.view.DecisionAnswer;
import io.disclosurestreams.view.DecisionQuery;
import io.disclosurestreams.view.EventLatency;
import io.disclosurestreams.view.FindingCount;
import io.disclosurestreams.view.FindingPage;
import io.disclosurestreams.view.FindingQuery;
import io.disclosurestreams.view.ReportCount;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.View;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A view that is never asked what metrics ask, and answers what it was told to where findings are asked for. */
abstract class WithoutMetrics implements View {

    /** What is answered whatever is asked for. */
    public FindingPage found = new FindingPage(List.of(), 0);

    public FindingQuery asked;
    public List<DecisionAnswer> decided = List.of();
    public DecisionQuery decisionsAsked;
    public List<AlertAnswer> alerted = List.of();
    public AlertQuery alertsAsked;
    public AssessmentAnswer assessed = new AssessmentAnswer(List.of(), Instant.EPOCH);

    @Override
    public List<RollUpAnswer> rollUps(int digits, List<Integer> years) {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public List<Integer> newestYears(int most) {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public List<AgencyYearAnswer> largestAgencies(int year, int most) {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public List<AgencyYearAnswer> overdue(int year, int most) {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public ReportCount reportCount(int year) {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public List<FindingCount> findingCounts(int digits, Set<Integer> years) {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public FindingPage findings(FindingQuery query, long from, int size) {
        asked = query;
        return found;
    }

    @Override
    public List<AlertAnswer> alerts(AlertQuery query) {
        alertsAsked = query;
        return alerted;
    }

    @Override
    public List<DecisionAnswer> decisions(DecisionQuery query) {
        decisionsAsked = query;
        return decided;
    }

    @Override
    public Optional<AssessmentAnswer> assessments(String agency, int year) {
        return Optional.of(assessed);
    }

    @Override
    public Tally tally() {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public EventLatency eventLatency() {
        throw new UnsupportedOperationException("asked by metrics alone");
    }
}
