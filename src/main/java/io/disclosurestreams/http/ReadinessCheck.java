package io.disclosurestreams.http;

/**
 * One thing that must hold before the service answers.
 *
 * @param detail for people: how it stands
 */
public record ReadinessCheck(String name, State state, String detail) {

    /** Whether it holds. */
    public enum State {
        READY("ready"),
        NOT_READY("notReady");

        private final String key;

        State(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    public static ReadinessCheck ready(String name, String detail) {
        return new ReadinessCheck(name, State.READY, detail);
    }

    public static ReadinessCheck notReady(String name, String detail) {
        return new ReadinessCheck(name, State.NOT_READY, detail);
    }
}
