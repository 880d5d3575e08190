package io.disclosurestreams.isolation;

import java.time.Duration;

/**
 * What documents may take of this machine.
 *
 * @param processes documents read at once
 * @param waiting documents that may wait for their turn; more are told to come again
 * @param turn longest wait for it
 * @param start longest time for a process to begin
 * @param document longest time for one document
 */
record Bounds(int processes, int waiting, Duration turn, Duration start, Duration document) {

    static final Bounds SHIPPED =
            new Bounds(2, 64, Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ofSeconds(20));
}
