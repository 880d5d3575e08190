/**
 * Questions to committed results, answered in domain types: a read model of the compacted result topics, the same in
 * every instance. It knows how far it has read; until it has caught up it answers nothing rather than a part.
 *
 * <p>May depend on {@code domain}, {@code disk}, {@code wire}, Kafka's consumer. Never enters here: HTTP, JSON of the
 * API, metrics, the topology's own stores.
 */
package io.disclosurestreams.view;
