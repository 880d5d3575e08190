package io.disclosurestreams.view;

import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.StoredYear;
import io.disclosurestreams.domain.YearDecisions;
import io.disclosurestreams.domain.Years;
import io.disclosurestreams.rules.Waivers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of decisions. */
final class DecisionAnswers {

    private final Tables tables;

    DecisionAnswers(Tables tables) {
        this.tables = tables;
    }

    private record Picked(List<Decision> decisions, Map<String, AgencyState> agencies) {}

    /** The latest first. */
    List<DecisionAnswer> matching(DecisionQuery query) {
        try (Tables.Picked<Picked> picked = tables.pick(now -> pick(query, now))) {
            List<DecisionAnswer> answers = new ArrayList<>();
            List<Decision> decisions = picked.value().decisions();
            for (int index = decisions.size() - 1; index >= 0; index--) {
                Decision decision = decisions.get(index);
                AgencyState agency = picked.value().agencies().get(decision.agency());
                answers.add(new DecisionAnswer(
                        decision, agency.period(decision.year()), state(decision, agency, picked.rows())));
            }
            return answers;
        }
    }

    private static Picked pick(DecisionQuery query, Tables now) {
        List<Decision> decisions = new ArrayList<>();
        Map<String, AgencyState> agencies = new HashMap<>();
        for (Decision decision : now.decisions()) {
            AgencyState agency = now.agencies().get(decision.agency());
            if (query.asksFor(decision) && query.asksFor(agency, decision.year())) {
                decisions.add(decision);
                agencies.put(decision.agency(), agency);
            }
        }
        return new Picked(decisions, agencies);
    }

    private static DecisionAnswer.State state(Decision decision, AgencyState agency, YearStore.Rows rows) {
        if (decision.ruling() instanceof Decision.Ruling.Discard) {
            return DecisionAnswer.State.STANDING;
        }
        YearDecisions holding = agency.decisions().in(decision.year());
        if (holding.duty().filter(decision::equals).isEmpty()
                && !holding.findings().contains(decision)) {
            return DecisionAnswer.State.REPLACED;
        }
        return decision.onFinding()
                        .filter(finding ->
                                !waivers(agency, decision.year(), rows).leavesInForce(finding))
                        .isPresent()
                ? DecisionAnswer.State.LAPSED
                : DecisionAnswer.State.STANDING;
    }

    private static Waivers waivers(AgencyState agency, int year, YearStore.Rows rows) {
        Years years = Years.NONE;
        for (int each = year - 1; each <= year; each++) {
            Optional<StoredYear> stored = rows.get(agency.agency(), each);
            if (stored.isPresent()) {
                years = years.with(each, stored.get().standing());
            }
        }
        AgencyRecord record = agency.record(years);
        return Waivers.of(record, year);
    }
}
