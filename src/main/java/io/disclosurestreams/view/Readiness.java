package io.disclosurestreams.view;

/**
 * How far the view has read.
 *
 * @param ready true once everything was read that had been committed when it started
 * @param remaining records still to read until then
 * @param progress for people
 */
public record Readiness(boolean ready, long remaining, String progress) {}
