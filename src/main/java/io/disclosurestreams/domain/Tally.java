package io.disclosurestreams.domain;

/**
 * How many events met which end. The ledger keeps it with each agency, so that no restart counts twice.
 *
 * @param accepted stood when they came
 * @param duplicate said what stood already
 * @param stale a greater one stood already
 * @param withdrawn stood when they came, and took the report back
 * @param rejected could not be taken
 */
public record Tally(long accepted, long duplicate, long stale, long withdrawn, long rejected) {

    public static final Tally ZERO = new Tally(0, 0, 0, 0, 0);

    public static Tally ofRejected(long rejected) {
        return new Tally(0, 0, 0, 0, rejected);
    }

    public long of(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> accepted;
            case DUPLICATE -> duplicate;
            case STALE -> stale;
            case WITHDRAWN -> withdrawn;
            case REJECTED -> rejected;
        };
    }

    public Tally plus(Tally other) {
        return new Tally(
                accepted + other.accepted,
                duplicate + other.duplicate,
                stale + other.stale,
                withdrawn + other.withdrawn,
                rejected + other.rejected);
    }

    /** With one more. */
    public Tally with(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> plus(new Tally(1, 0, 0, 0, 0));
            case DUPLICATE -> plus(new Tally(0, 1, 0, 0, 0));
            case STALE -> plus(new Tally(0, 0, 1, 0, 0));
            case WITHDRAWN -> plus(new Tally(0, 0, 0, 1, 0));
            case REJECTED -> plus(ofRejected(1));
        };
    }
}
