package io.disclosurestreams.runtime;

/**
 * One way in which an existing topic is not as it must be.
 *
 * @param topic its name
 * @param problem what is wrong
 * @param remedy the command or step that mends it
 */
public record TopicMismatch(String topic, String problem, String remedy) {}
