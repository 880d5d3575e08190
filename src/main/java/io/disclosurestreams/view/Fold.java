package io.disclosurestreams.view;

import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Years;
import java.util.List;
import java.util.Optional;

/** Adds up what no roll-up is kept for, from the agencies' rows: the same contributions that the ledger adds up. */
record Fold(Policy policy) {

    /** Of those agencies whose period of the year the query asks for. */
    Subtotal total(List<AgencyState> agencies, RegionQuery query, int year, YearStore.Rows rows) {
        Subtotal total = Subtotal.ZERO;
        for (AgencyState state : agencies) {
            if (state.period(year).filter(period -> asksFor(query, period)).isPresent()) {
                total = contribution(state, year, rows)
                        .map(Contribution::subtotal)
                        .map(total::plus)
                        .orElse(total);
            }
        }
        return total;
    }

    private static boolean asksFor(RegionQuery query, RosterPeriod period) {
        return query.region().contains(period.region())
                && query.level().filter(level -> level != period.level()).isEmpty()
                && query.kind().filter(kind -> kind != period.kind()).isEmpty()
                && (query.sector().isEmpty() || query.sector().equals(period.sector()));
    }

    private Optional<Contribution> contribution(AgencyState state, int year, YearStore.Rows rows) {
        Years standing = state.mark(year)
                .flatMap(mark -> rows.get(state.agency(), year))
                .map(stored -> Years.NONE.with(year, stored.standing()))
                .orElse(Years.NONE);
        return Contribution.of(state.record(standing), year, policy);
    }
}
