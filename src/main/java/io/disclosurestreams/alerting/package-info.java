/**
 * Tells Alertmanager (its API v2) what fires, for lists that are longer than series of Prometheus should be. Off unless an
 * address is set. May depend on {@code view}, {@code domain}; knows nothing of topics, and decides nothing: what fires is
 * decided by the topology. Messages to people are Alertmanager's, never ours.
 */
package io.disclosurestreams.alerting;
