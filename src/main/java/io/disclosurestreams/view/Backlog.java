package io.disclosurestreams.view;

/**
 * What lay in the input topics when the service started and is not processed yet: until it is, the results are a part of
 * what is known, and a part must not be given for the whole.
 */
public interface Backlog {

    /**
     * How many records are left, counted in offsets; 0 = all were processed and committed.
     *
     * @throws org.apache.kafka.common.errors.RetriableException if nobody can tell just now
     */
    long remaining();
}
