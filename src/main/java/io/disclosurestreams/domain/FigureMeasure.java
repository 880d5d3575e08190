package io.disclosurestreams.domain;

/**
 * A cell of table two or four, or the effective total of a row of table three.
 *
 * @param figure the cell that holds it
 */
public record FigureMeasure(String key, Figure figure) implements CountMeasure {

    @Override
    public Reading read(Sums sums) {
        Number value = figure.isAmount() ? sums.amount(figure.slot()) : (Number) sums.count(figure.slot());
        return switch (figure.in()) {
            case BOTH -> Reading.ofAllForms(value);
            case ONLY_2019 -> new Reading(value, sums.given(figure.slot()), reports(sums, RequestRow.OTHER_REST));
            case ONLY_2021 ->
                new Reading(value, sums.given(figure.slot()), reports(sums, RequestRow.OTHER_UNSPECIFIED));
        };
    }

    /** How many reports have the form that alone has this row; none leaves it out. */
    private static long reports(Sums sums, RequestRow row) {
        return sums.given(row.slot(Applicant.TOTAL));
    }
}
