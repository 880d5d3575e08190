package io.disclosurestreams.domain;

/** One of the six outcomes; both forms have all of them. */
public record OutcomeMeasure(Outcome outcome) implements CountMeasure {

    @Override
    public String key() {
        return "outcomes." + outcome.key();
    }

    @Override
    public Reading read(Sums sums) {
        return Reading.ofAllForms(sums.outcome(outcome));
    }
}
