package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.EventLatency;
import io.disclosurestreams.view.ReportCount;
import io.disclosurestreams.view.RollUpAnswer;
import io.disclosurestreams.view.View;
import java.util.List;

/** A view that is never asked what metrics ask. */
abstract class WithoutMetrics implements View {

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
    public Tally tally() {
        throw new UnsupportedOperationException("asked by metrics alone");
    }

    @Override
    public EventLatency eventLatency() {
        throw new UnsupportedOperationException("asked by metrics alone");
    }
}
