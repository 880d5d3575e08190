package io.disclosurestreams.runtime;

import java.util.Locale;

/**
 * One line of configuration as the operator wrote it.
 *
 * @param key as written: a variable ({@code DISCLOSURE_HTTP_PORT}) or a property ({@code disclosure.http.port})
 * @param origin {@code environment} or {@code file PATH}
 * @param value as written
 */
record Given(String key, String origin, String value) {

    static final String VARIABLE_PREFIX = "DISCLOSURE_";

    /** The one name behind both spellings. */
    String property() {
        return key.startsWith(VARIABLE_PREFIX) ? propertyOf(key) : key;
    }

    /** In the spelling of the operator, so that hints can be copied. */
    String spelled(String property) {
        return key.startsWith(VARIABLE_PREFIX) ? variableOf(property) : property;
    }

    static String propertyOf(String variable) {
        return variable.toLowerCase(Locale.ROOT).replace('_', '.');
    }

    static String variableOf(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_');
    }
}
