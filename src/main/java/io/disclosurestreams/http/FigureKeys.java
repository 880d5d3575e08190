package io.disclosurestreams.http;

import io.disclosurestreams.domain.CountMeasure;
import io.disclosurestreams.domain.Measure;
import io.disclosurestreams.domain.Measures;
import java.util.List;

/** The parameter {@code figure}: a key of {@code yearOverYear}. */
final class FigureKeys {

    static final String NAME = "figure";

    private static final String USUAL = "requests.newlyReceived";

    private FigureKeys() {}

    /** Requests newly received unless another is asked for. */
    static Measure measure(Query query) {
        String key = query.text(NAME).orElse(USUAL);
        return Measures.ofKey(key)
                .orElseThrow(() -> unknown(
                        NAME, key, Measures.all().stream().map(Measure::key).toList()));
    }

    /** One that adds up over agencies. */
    static CountMeasure count(Query query) {
        Measure measure = measure(query);
        if (measure instanceof CountMeasure count) {
            return count;
        }
        throw Problem.ofParameter(
                        NAME,
                        "a ratio has no contributions that add up to its change; ask for what it is made of, e.g. "
                                + "outcomes.granted and requests.concluded")
                .asException();
    }

    /** With every key that is possible, by which a misspelt one is mended. */
    static ProblemException unknown(String parameter, String key, List<String> possible) {
        return Problem.ofParameter(
                        parameter,
                        "there is no figure \"" + Query.shown(key) + "\"; want one of " + String.join(", ", possible))
                .asException();
    }
}
