/**
 * Documents are read in processes of their own, since nobody knows what a stranger's document makes of a library that
 * reads it: each has little memory, no network where the system allows it, and is replaced when it hangs or dies. The
 * document that did it is refused with the reason; everything else goes on.
 *
 * <p>May depend on {@code domain} and {@code reading}. Never enters here: Kafka, HTTP, a decision about figures, Java
 * serialisation.
 */
package io.disclosurestreams.isolation;
