package io.disclosurestreams.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is told when an alert begins and when it ends: once each ({@code disclosure.alerts.v1}, contract §5).
 *
 * @param subject agency id, {@code region:CODE} or {@code document:SHA256}
 * @param daysLate of a missing report: on the day since which it fires, and once it has come, on the day it came; empty
 *     where nothing is late or the alert ended without a report
 * @param resolvedOn the Shanghai day of what ended it; empty while it fires
 */
public record Alert(String subject, OpenAlert told, OptionalLong daysLate, Optional<LocalDate> resolvedOn) {

    /** Whether it fires. */
    public enum State {
        FIRING("firing"),
        RESOLVED("resolved");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    public State state() {
        return resolvedOn.isEmpty() ? State.FIRING : State.RESOLVED;
    }
}
