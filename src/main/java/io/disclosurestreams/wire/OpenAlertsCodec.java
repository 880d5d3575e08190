package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Notice;
import io.disclosurestreams.domain.OpenAlert;
import io.disclosurestreams.domain.OpenAlerts;
import java.util.List;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * The alerts of one subject that fire, and what is noticed of it, as a row of a store. The first byte is the version of the
 * layout; a new layout reads all older ones.
 */
public final class OpenAlertsCodec {

    private static final int VERSION = 2;
    /** Without names, and without what is noticed. */
    private static final int FIRST_VERSION = 1;

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
                    .optional(alert.due(), out::day)
                    .optional(alert.name(), out::text);
        }
        out.number(alerts.noticed().size());
        for (Notice.Begun notice : alerts.noticed()) {
            out.text(notice.subject())
                    .number(notice.year())
                    .raw(notice.kind().ordinal())
                    .day(notice.since())
                    .text(notice.sha256())
                    .optional(notice.name(), out::text);
        }
        return out.toBytes();
    }

    static OpenAlerts read(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Unpacker in = new Unpacker(bytes);
        int version = in.raw();
        if (version != VERSION && version != FIRST_VERSION) {
            throw new IllegalStateException(
                    "stored alerts of layout " + version + ", want " + FIRST_VERSION + " or " + VERSION);
        }
        return version == FIRST_VERSION
                ? new OpenAlerts(in.list(() -> nameless(in)), List.of())
                : new OpenAlerts(in.list(() -> alert(in)), in.list(() -> notice(in)));
    }

    private static OpenAlert alert(Unpacker in) {
        OpenAlert nameless = nameless(in);
        return new OpenAlert(nameless.year(), nameless.kind(), nameless.since(), nameless.due(), in.optional(in::text));
    }

    private static OpenAlert nameless(Unpacker in) {
        return new OpenAlert(in.small(), AlertKind.values()[in.raw()], in.day(), in.optional(in::day));
    }

    private static Notice.Begun notice(Unpacker in) {
        return new Notice.Begun(
                in.text(), in.small(), AlertKind.values()[in.raw()], in.day(), in.text(), in.optional(in::text));
    }
}
