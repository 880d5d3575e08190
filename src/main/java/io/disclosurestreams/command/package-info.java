/**
 * The command line: what each command takes, prints and returns. Exit 0 success, 1 some input rejected, 2 wrong use, 3 the
 * service can't be reached.
 *
 * <p>May depend on everything but {@code bench}. Never enters here: a decision about figures.
 */
package io.disclosurestreams.command;
