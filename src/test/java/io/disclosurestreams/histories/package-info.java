/**
 * Random histories of reports and rosters, and two recomputations of every figure that share no code with the product: a
 * plain fold ({@code ReferenceModel}) and SQL. Both are written from the public contract alone.
 *
 * <p>May depend on the product only to run it and to read what it wrote. Never enters the recomputations: any type of the
 * product.
 */
package io.disclosurestreams.histories;
