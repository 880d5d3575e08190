package io.disclosurestreams.metrics;

import java.util.function.DoubleSupplier;

/** Takes the series of some subject one by one. */
interface Series {

    /**
     * One series.
     *
     * @param value only worked out if the series is shown
     * @param labels values in the order of the row's labels
     */
    void add(MetricRow row, DoubleSupplier value, String... labels);
}
