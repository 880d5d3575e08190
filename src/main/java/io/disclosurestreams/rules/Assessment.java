package io.disclosurestreams.rules;

import java.util.List;

/**
 * What became of a rule, applied to certain figures of one report.
 *
 * @param cells paths of the figures of this year that it reads; empty if it reads all
 */
public record Assessment(Rule rule, List<String> cells, Result result) {

    public Assessment {
        cells = List.copyOf(cells);
    }
}
