package io.disclosurestreams.topology;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** Noon in Shanghai of the day that a test says. */
final class Noon extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Supplier<LocalDate> today;

    Noon(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return today.get().atTime(12, 0).atZone(ZONE).toInstant();
    }
}
