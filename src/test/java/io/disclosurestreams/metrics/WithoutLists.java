package io.disclosurestreams.metrics;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AgencyQuery;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.AlertAnswer;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.AssessmentAnswer;
import io.disclosurestreams.view.DecisionAnswer;
import io.disclosurestreams.view.DecisionQuery;
import io.disclosurestreams.view.FindingPage;
import io.disclosurestreams.view.FindingQuery;
import io.disclosurestreams.view.RegionQuery;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.Statistics;
import io.disclosurestreams.view.View;
import java.util.List;
import java.util.Optional;

/** A view of which metrics ask no lists. */
abstract class WithoutLists implements View {

    @Override
    public Statistics statistics() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AgencyAnswer> agencies(AgencyQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<AgencyAnswer> agency(String agency) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<AgencyYearAnswer> agencyYear(String agency, int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AgencyYearAnswer> agencyTrend(String agency, int from, int to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isRegion(Region region) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RollUpAnswer> regionTrend(RegionQuery query, int from, int to) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RollUpAnswer> children(Region region, int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AgencyAnswer> similar(String name, int year, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AgencyAnswer> named(String name, int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FindingPage findings(FindingQuery query, long from, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Finding> findings(ReportEvent event) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<AlertAnswer> alerts(AlertQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DecisionAnswer> decisions(DecisionQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<AssessmentAnswer> assessments(String agency, int year) {
        throw new UnsupportedOperationException();
    }
}
