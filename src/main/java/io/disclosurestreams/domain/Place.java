package io.disclosurestreams.domain;

import java.time.Instant;

/**
 * Where an event lies and when it was taken in.
 *
 * @param partition of the topic of reports
 * @param offset in that partition
 * @param receivedAt the record's timestamp: time of ingestion, never the reported year
 */
public record Place(int partition, long offset, Instant receivedAt) {}
