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
        return new Reading(value, figure.in() == FormSet.BOTH || sums.given(figure.slot()) > 0);
    }
}
