package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.rules.Term.Of;

/** Cells of the tables three and four as terms. */
final class Rows {

    private Rows() {}

    /** In the 总计 column sums are of effective totals: a blank or wrong 总计 is T3-ROW's alone. */
    static Term term(Of year, RequestRow row, Applicant column) {
        return column == Applicant.TOTAL
                ? new Term.Effective(year, row.slot(Applicant.NATURAL_PERSON), row.slot(Applicant.TOTAL))
                : new Term.Declared(year, row.slot(column));
    }

    static Term total(Of year, DisputeGroup group) {
        return new Term.Effective(year, group.slot(DisputeResult.UPHELD), group.slot(DisputeResult.TOTAL));
    }
}
