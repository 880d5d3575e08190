package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.narrative.Claim.Change;
import io.disclosurestreams.narrative.Claim.Direction;
import io.disclosurestreams.narrative.Claim.Level;
import io.disclosurestreams.narrative.Claim.Measure;
import io.disclosurestreams.narrative.Claim.Precision;
import io.disclosurestreams.narrative.TextFacts.Lengths;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Facts in bytes: a version, varints of lengths, the print of section 五, the sketch, the claims. Ordinals of {@link Metric},
 * {@link Measure} and their like are stored: append, never reorder.
 */
public final class TextFactsCodec {

    /** Where excerpts would need more, they are cut. */
    public static final int MOST_BYTES = 400;

    /** Grows with the layout, and when the same prose is read otherwise: what is stored is then read anew. */
    public static final int VERSION = 2;

    private static final int[] EXCERPTS = {Claim.LONGEST_EXCERPT, 20, 14, 9, 0};
    private static final int CHANGE = 0x80;
    private static final int WIDER = 0x40;
    private static final int METRIC = 0x3F;
    private static final Form[] FORMS = {Form.FORM_2019, Form.FORM_2021};

    private TextFactsCodec() {}

    /** At most {@link #MOST_BYTES}; excerpts are shortened from their beginning until they fit. */
    public static byte[] encode(TextFacts facts) {
        byte[] bytes = null;
        for (int longest : EXCERPTS) {
            bytes = encode(facts, longest);
            if (bytes.length <= MOST_BYTES) {
                break;
            }
        }
        return bytes;
    }

    private static byte[] encode(TextFacts facts, int longest) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(MOST_BYTES);
        out.write(VERSION);
        varint(facts.lengths().overview(), out);
        varint(facts.lengths().problems(), out);
        varint(facts.lengths().otherMatters(), out);
        for (int shift = Long.SIZE - 8; shift >= 0; shift -= 8) {
            out.write((int) (facts.problemsPrint() >>> shift));
        }
        int cited = 0;
        for (int form = 0; form < FORMS.length; form++) {
            cited |= facts.cited().contains(FORMS[form]) ? 1 << form : 0;
        }
        out.write(cited);
        varint(facts.ownShingles(), out);
        boolean sketched = facts.ownShingles() > 0;
        for (int bin = 0; sketched && bin < Sketch.BINS; bin++) {
            out.write(facts.sketch().bin(bin) >>> 8);
            out.write(facts.sketch().bin(bin));
        }
        varint(facts.claims().size(), out);
        facts.claims().forEach(claim -> write(claim, longest, out));
        return out.toByteArray();
    }

    private static void write(Claim claim, int longest, ByteArrayOutputStream out) {
        int head = claim.metric().ordinal() | (claim.scope() == Scope.WIDER ? WIDER : 0);
        if (claim instanceof Level level) {
            out.write(head);
            varint(level.count(), out);
        } else if (claim instanceof Change change) {
            out.write(head | CHANGE);
            out.write(change.direction().ordinal()
                    | change.measure().ordinal() << 2
                    | change.precision().ordinal() << 4
                    | change.size().scale() << 5);
            varint(change.size().unscaledValue().longValue(), out);
        }
        String excerpt = claim.excerpt();
        Excerpts.write(excerpt.substring(Math.max(0, excerpt.length() - longest)), out);
    }

    /**
     * What was encoded.
     *
     * @throws IllegalArgumentException if these are no such bytes
     */
    public static TextFacts decode(byte[] bytes) {
        try {
            return decode(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException | IndexOutOfBoundsException cut) {
            throw new IllegalArgumentException(
                    "facts of a narrative end too early or are none: " + bytes.length + " bytes", cut);
        }
    }

    private static TextFacts decode(ByteBuffer in) {
        int version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("facts of a narrative of version " + version + ", want " + VERSION);
        }
        Lengths lengths = new Lengths((int) varint(in), (int) varint(in), (int) varint(in));
        long print = in.getLong();
        int bits = in.get();
        Set<Form> cited = EnumSet.noneOf(Form.class);
        for (int form = 0; form < FORMS.length; form++) {
            if ((bits >> form & 1) == 1) {
                cited.add(FORMS[form]);
            }
        }
        int ownShingles = (int) varint(in);
        short[] bins = new short[Sketch.BINS];
        for (int bin = 0; ownShingles > 0 && bin < Sketch.BINS; bin++) {
            bins[bin] = in.getShort();
        }
        List<Claim> claims = new ArrayList<>();
        for (long left = varint(in); left > 0; left--) {
            claims.add(claim(in));
        }
        return new TextFacts(claims, lengths, print, cited, ownShingles, Sketch.of(bins));
    }

    private static Claim claim(ByteBuffer in) {
        int head = in.get() & 0xFF;
        Metric metric = Metric.values()[head & METRIC];
        Scope scope = (head & WIDER) == 0 ? Scope.OWN : Scope.WIDER;
        if ((head & CHANGE) == 0) {
            return new Level(metric, scope, varint(in), Excerpts.read(in));
        }
        int how = in.get() & 0xFF;
        return new Change(
                metric,
                scope,
                Direction.values()[how & 3],
                Measure.values()[how >> 2 & 3],
                BigDecimal.valueOf(varint(in), how >> 5),
                Precision.values()[how >> 4 & 1],
                Excerpts.read(in));
    }

    private static void varint(long value, ByteArrayOutputStream out) {
        long left = value;
        while ((left & ~0x7FL) != 0) {
            out.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.write((int) left);
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            byte each = in.get();
            value |= (each & 0x7FL) << shift;
            if (each >= 0) {
                return value;
            }
        }
        throw new IllegalArgumentException("a number of more than 64 bits");
    }
}
