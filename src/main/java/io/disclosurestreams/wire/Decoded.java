package io.disclosurestreams.wire;

/**
 * What became of bytes: either they are a valid value, or the reason why not. After this nobody checks again.
 *
 * @param <T> the type of valid values
 */
public sealed interface Decoded<T> {

    /** A valid value. */
    record Accepted<T>(T value) implements Decoded<T> {}

    /**
     * Not to be used.
     *
     * @param reason place and cause, for people, e.g. {@code requests.granted[3]: -1 is negative; want …}
     */
    record Rejected<T>(String reason) implements Decoded<T> {}
}
