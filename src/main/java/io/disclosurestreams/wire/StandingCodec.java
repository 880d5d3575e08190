package io.disclosurestreams.wire;

import io.disclosurestreams.domain.EventOrder;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Place;
import io.disclosurestreams.domain.ReportBody;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Years;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** The event that stands for one year, as bytes within an agency's record. */
final class StandingCodec {

    private static final int READABLE = 0;
    private static final int UNREADABLE = 1;
    private static final int WITHDRAWN = 2;

    private StandingCodec() {}

    /** As it was stored, until somebody asks what stands. */
    private static final class Packed implements Years.Entry {
        private final byte[] bytes;
        private Standing standing;

        Packed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public Standing standing() {
            if (standing == null) {
                standing = unpacked(bytes);
            }
            return standing;
        }
    }

    /** With its length in front, so that {@link #unpack} can leave it packed. */
    static void pack(Years.Entry entry, Packer out) {
        byte[] bytes;
        if (entry instanceof Packed packed) {
            bytes = packed.bytes;
        } else {
            bytes = packed(entry.standing());
        }
        out.number(bytes.length).all(bytes);
    }

    static Years.Entry unpack(Unpacker in) {
        return new Packed(in.all(in.small()));
    }

    /** What was replaced stands behind all else, and only if anything was: rows of older layouts end before it. */
    private static byte[] packed(Standing standing) {
        Packer out = new Packer();
        write(standing, out);
        if (!standing.replaced().isEmpty()) {
            out.number(standing.replaced().size());
            standing.replaced().forEach(place -> write(place, out));
        }
        return out.toBytes();
    }

    private static Standing unpacked(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        Standing standing = read(in);
        return in.isAtEnd() ? standing : standing.having(in.list(() -> place(in)));
    }

    private static void write(Standing standing, Packer out) {
        EventOrder order = standing.order();
        out.number(order.revision())
                .optional(order.publishedOn(), out::day)
                .all(HexFormat.of().parseHex(order.sha256()));
        out.raw(standing.isReadable() ? READABLE : standing.isWithdrawn() ? WITHDRAWN : UNREADABLE);
        if (standing.isReadable()) {
            CellsCodec.write(standing.body().cells(), out);
        }
        out.optional(standing.form(), form -> out.raw(form.ordinal()))
                .optional(standing.declaredForm(), form -> out.raw(form.ordinal()))
                .raw(standing.scope().ordinal())
                .number(standing.unknown().size());
        standing.unknown().forEach(out::text);
        write(standing.place(), out);
        out.day(standing.firstReceived());
    }

    private static void write(Place place, Packer out) {
        out.number(place.partition())
                .number(place.offset())
                .number(place.receivedAt().toEpochMilli());
    }

    private static Place place(Unpacker in) {
        return new Place(in.small(), in.number(), Instant.ofEpochMilli(in.number()));
    }

    /** As it stands in rows of the oldest layout, without its length and without what was replaced. */
    static Standing read(Unpacker in) {
        int revision = in.small();
        Optional<LocalDate> publishedOn = in.optional(in::day);
        EventOrder order = new EventOrder(revision, publishedOn, HexFormat.of().formatHex(in.all(32)));
        int kind = in.raw();
        ReportBody body = kind == READABLE
                ? new ReportBody.Readable(CellsCodec.read(in))
                : kind == UNREADABLE ? new ReportBody.Unreadable() : new ReportBody.Withdrawn();
        Optional<Form> form = in.optional(() -> Form.values()[in.raw()]);
        Optional<Form> declared = in.optional(() -> Form.values()[in.raw()]);
        ReportScope scope = ReportScope.values()[in.raw()];
        List<String> unknown = in.list(in::text);
        return new Standing(order, body, form, declared, scope, unknown, place(in), in.day(), List.of());
    }
}
