/**
 * {@code disclosure bench}: how fast the product is beside a plain consumer and beside the naive way, as ratios in one run
 * on one machine.
 *
 * <p>May depend on everything; nothing but the command line may depend on it.
 */
package io.disclosurestreams.bench;
