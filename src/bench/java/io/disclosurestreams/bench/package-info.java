/**
 * {@code disclosure bench}: how fast the product is beside a plain consumer and beside the naive way, as ratios in one run
 * on one machine; and how right it reads documents, as they are, damaged and converted.
 *
 * <p>May depend on everything; nothing but the command line may depend on it.
 */
package io.disclosurestreams.bench;
