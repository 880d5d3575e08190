package io.disclosurestreams.view;

/**
 * How far the view has read.
 *
 * @param ready true once all input was processed that lay there at the start, and everything read that came of it
 * @param remaining result records still to read until then
 * @param progress for people
 */
public record Readiness(boolean ready, long remaining, String progress) {}
