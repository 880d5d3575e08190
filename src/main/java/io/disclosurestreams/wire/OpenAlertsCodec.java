package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.OpenAlerts;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** The alerts of one subject that fire, as a row of a store. The first byte is the version of the layout. */
public final class OpenAlertsCodec {

    private static final int VERSION = 1;

    private OpenAlertsCodec() {}

    public static Serde<OpenAlerts> serde() {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes));
    }

    static byte[] write(OpenAlerts alerts) {
        if (alerts == null) {
            return null;
        }
        Packer out = new Packer().raw(VERSION).number(alerts.all().size());
        for (OpenAlert alert : alerts.all()) {
            out.number(alert.year())
                    .raw(alert.kind().ordinal())
                    .day(alert.since())
                    .optional(alert.due(), out::day);
        }
        return out.toBytes();
    }

    static OpenAlerts read(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Unpacker in = new Unpacker(bytes);
        int version = in.raw();
        if (version != VERSION) {
            throw new IllegalStateException("stored alerts of layout " + version + ", want " + VERSION);
        }
        return new OpenAlerts(
                in.list(() -> new OpenAlert(in.small(), AlertKind.values()[in.raw()], in.day(), in.optional(in::day))));
    }
}
