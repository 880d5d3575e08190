package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Coverage;
import io.disclosurestreams.domain.DueCount;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Subtotal;
import io.disclosurestreams.domain.Sums;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** A subtotal of one region, year and ledger partition on its way to the roll-up, and in its store. */
public final class SubtotalCodec {

    private static final int VERSION = 1;

    private SubtotalCodec() {}

    public static Serde<Subtotal> serde() {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes));
    }

    static byte[] write(Subtotal subtotal) {
        if (subtotal == null) {
            return null;
        }
        Packer out = new Packer().raw(VERSION).number(subtotal.asOf().toEpochMilli());
        writeSums(subtotal.sums(), out);
        Coverage coverage = subtotal.coverage();
        out.number(coverage.inSums()).number(coverage.byDueDay().size());
        coverage.byDueDay()
                .forEach((due, count) -> out.day(due)
                        .number(count.expected())
                        .number(count.received())
                        .number(count.withdrawn())
                        .number(count.late())
                        .number(count.undated()));
        return out.toBytes();
    }

    static Subtotal read(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Unpacker in = new Unpacker(bytes);
        int version = in.raw();
        if (version != VERSION) {
            throw new IllegalStateException("stored subtotal of layout " + version + ", want " + VERSION);
        }
        Instant asOf = Instant.ofEpochMilli(in.number());
        Sums sums = readSums(in);
        long inSums = in.number();
        SortedMap<LocalDate, DueCount> byDueDay = new TreeMap<>();
        for (int left = in.small(); left > 0; left--) {
            byDueDay.put(in.day(), new DueCount(in.number(), in.number(), in.number(), in.number(), in.number()));
        }
        return new Subtotal(sums, new Coverage(Collections.unmodifiableSortedMap(byDueDay), inSums), asOf);
    }

    /** Slots as steps from the one before, since they ascend. */
    private static void writeSums(Sums sums, Packer out) {
        out.number(sums.size());
        int[] last = {0};
        sums.forEach((slot, count) -> {
            out.number(slot - last[0]).signed(count);
            last[0] = slot;
        });
        Sums.AMOUNTS.forEach(slot -> out.text(sums.amount(slot).toPlainString()));
    }

    private static Sums readSums(Unpacker in) {
        long[] dense = new long[Figures.COUNT * 2];
        int slot = 0;
        for (int left = in.small(); left > 0; left--) {
            slot += in.small();
            dense[slot] = in.signed();
        }
        return Sums.ofDense(dense, new BigDecimal(in.text()), new BigDecimal(in.text()));
    }
}
