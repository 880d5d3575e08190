package io.disclosurestreams.topology;

/**
 * Whether the input is worked off. While history is read, every old report is missing for a moment, and at midnight one may
 * be on its way: nobody is alerted before.
 */
public interface Settled {

    /**
     * True once all that lay in the topics of reports, roster and decisions at some moment since then is processed.
     *
     * @param wallClockMs milliseconds of the machine's clock
     */
    boolean since(long wallClockMs);

    /** True if nothing has come to any of these topics for some seconds: whoever imports a roster sends the reports next. */
    boolean quiet();
}
