package io.disclosurestreams.runtime;

/**
 * One thing wrong with the configuration.
 *
 * @param key as it was written, e.g. {@code DISCLOSURE_HTTP_PORT} or {@code disclosure.http.port}
 * @param origin where it was written: {@code environment} or {@code file PATH}
 * @param given the value as it was written; {@code ***} where it is, or may be, a secret
 * @param expectation what would have been right
 */
public record SettingMistake(String key, String origin, String given, String expectation) {

    static SettingMistake of(Given given, String expectation) {
        return new SettingMistake(given.key(), given.origin(), given.value(), expectation);
    }

    /** For passwords, and for unknown keys: behind a mistyped name there may be a password too. */
    static SettingMistake masked(Given given, String expectation) {
        return new SettingMistake(given.key(), given.origin(), "***", expectation);
    }

    @Override
    public String toString() {
        return key + "=" + given + " (" + origin + "): " + expectation;
    }
}
