package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Contribution;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.view.RegionQuery;
import java.util.Collection;
import java.util.Optional;

/** Sums of a region, added up anew from its agencies. */
final class FakeTotals {

    private FakeTotals() {}

    static Subtotal of(Collection<AgencyRecord> agencies, RegionQuery query, int year) {
        Subtotal total = Subtotal.ZERO;
        for (AgencyRecord record : agencies) {
            Optional<RosterPeriod> period = record.roster()
                    .flatMap(entry -> entry.in(year))
                    .filter(it -> query.region().contains(it.region()))
                    .filter(it ->
                            query.level().map(level -> level == it.level()).orElse(true))
                    .filter(it -> query.kind().map(kind -> kind == it.kind()).orElse(true))
                    .filter(it -> query.sector().isEmpty() || query.sector().equals(it.sector()));
            if (period.isPresent()) {
                total = Contribution.of(record, year, Policy.STATUTORY)
                        .map(Contribution::subtotal)
                        .map(total::plus)
                        .orElse(total);
            }
        }
        return total;
    }
}
