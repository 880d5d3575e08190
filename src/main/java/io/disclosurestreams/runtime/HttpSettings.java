package io.disclosurestreams.runtime;

/**
 * Where HTTP listens.
 *
 * @param port 0 = any free port
 */
public record HttpSettings(String host, int port) {}
