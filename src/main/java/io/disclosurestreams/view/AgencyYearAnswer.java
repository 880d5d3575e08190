package io.disclosurestreams.view;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.domain.YearDecisions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One agency's year.
 *
 * @param period of the roster in that year
 * @param stored empty if no event of the year was ever accepted
 * @param expected 1 if the agency owes the year and is not excused, else 0
 * @param received 1 if of a year that is expected a report stands, readable or not, else 0
 * @param sums figures as they are counted; empty unless a readable report stands
 * @param previous the same of the year before
 * @param findings on the standing report
 * @param decisions of people that hold for it
 * @param asOf time of the standing event
 */
public record AgencyYearAnswer(
        String agency,
        int year,
        Optional<RosterPeriod> period,
        Optional<StoredYear> stored,
        Timeliness timeliness,
        int expected,
        int received,
        Optional<Sums> sums,
        Optional<Sums> previous,
        List<Finding> findings,
        YearDecisions decisions,
        Optional<Instant> asOf) {}
