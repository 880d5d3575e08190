/**
 * Random histories of reports and rosters, and recomputations that share no code with the product: every figure by a
 * plain fold ({@code ReferenceModel}) and by SQL, from the public contract alone; every finding on figures ({@code
 * ReferenceFindings}) from the catalogue of rules alone.
 *
 * <p>May depend on the product only to run it and to read what it wrote. Never enters the recomputations: any type of the
 * product.
 */
package io.disclosurestreams.histories;
