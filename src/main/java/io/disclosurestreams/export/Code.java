package io.disclosurestreams.export;

/**
 * A word of the contract and what people call it.
 *
 * @param key e.g. {@code onTime}
 * @param label in Chinese, e.g. 按时
 */
public record Code(String key, String label) {}
