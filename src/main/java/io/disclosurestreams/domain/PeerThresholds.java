package io.disclosurestreams.domain;

/**
 * From where on one agency is odd among its peers (same kind, level and sector, same year).
 *
 * @param cases fewer of them make a ratio swing by chance, so that it is neither asked about nor ranked (PEER-OUT): with fewer
 *     than 30 a single one moves it by more than three percentage points, and its 95 % interval can be 33 points wide
 * @param peers fewer with so many cases tell no custom (PEER-OUT, PEER-ZERO, YOY-JUMP)
 * @param distance from the median, in median distances, beyond which it is odd (PEER-OUT, YOY-JUMP)
 * @param requests that half of the peers receive at least: then none at all is odd (PEER-ZERO)
 */
public record PeerThresholds(long cases, int peers, double distance, long requests) {

    public static final PeerThresholds USUAL = new PeerThresholds(30, 8, 3.5, 100);
}
