package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.AgencyRecord;
import io.disclosurestreams.domain.Decisions;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Years;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * One row of the ledger's store: an agency's roster periods and the standing event of each year. The first byte is the
 * version of the layout; a new layout reads all older ones.
 */
public final class AgencyRecordCodec {

    /** Each year's event has its length in front, to be left packed. */
    private static final int VERSION = 2;
    /** Without those lengths. */
    private static final int FIRST_VERSION = 1;

    private AgencyRecordCodec() {}

    public static Serde<AgencyRecord> serde() {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes));
    }

    static byte[] write(AgencyRecord agency) {
        if (agency == null) {
            return null;
        }
        Packer out = new Packer().raw(VERSION);
        out.optional(agency.roster(), entry -> {
            out.text(entry.agency()).number(entry.periods().size());
            entry.periods().forEach(period -> write(period, out));
        });
        out.optional(agency.rosterSince(), out::day);
        out.number(agency.years().all().size());
        agency.years().forEach((year, entry) -> StandingCodec.pack(entry, out.number(year)));
        Tally tally = agency.tally();
        out.number(tally.accepted())
                .number(tally.duplicate())
                .number(tally.stale())
                .number(tally.withdrawn());
        // behind all else, and only if there are any: rows of older layouts end before them
        if (!agency.decisions().isEmpty()) {
            DecisionsCodec.write(agency.decisions(), out);
        }
        return out.toBytes();
    }

    static AgencyRecord read(byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Unpacker in = new Unpacker(bytes);
        int version = in.raw();
        if (version != VERSION && version != FIRST_VERSION) {
            throw new IllegalStateException(
                    "stored agency of layout " + version + ", want " + FIRST_VERSION + " or " + VERSION);
        }
        Optional<RosterEntry> roster = in.optional(() -> new RosterEntry(in.text(), in.list(() -> readPeriod(in))));
        Optional<LocalDate> since = in.optional(in::day);
        SortedMap<Integer, Years.Entry> years = new TreeMap<>();
        for (int left = in.small(); left > 0; left--) {
            years.put(in.small(), version == VERSION ? StandingCodec.unpack(in) : StandingCodec.read(in));
        }
        Tally tally = readTally(in);
        Decisions decisions = in.isAtEnd() ? Decisions.NONE : DecisionsCodec.read(in);
        return new AgencyRecord(roster, since, Years.of(years), decisions, tally);
    }

    /** Rejected events are of no agency, so they are not kept here. */
    private static Tally readTally(Unpacker in) {
        return new Tally(in.number(), in.number(), in.number(), in.number(), 0);
    }

    private static void write(RosterPeriod period, Packer out) {
        writeYear(period.activeFrom(), out);
        writeYear(period.activeTo(), out);
        out.text(period.name()).number(period.aliases().size());
        period.aliases().forEach(out::text);
        out.text(period.region().code())
                .raw(period.level().ordinal())
                .raw(period.kind().ordinal())
                .optional(period.sector(), out::text)
                .optional(period.superior(), out::text)
                .optional(period.reportScope(), scope -> out.raw(scope.ordinal()));
    }

    private static RosterPeriod readPeriod(Unpacker in) {
        OptionalInt from = readYear(in);
        OptionalInt to = readYear(in);
        String name = in.text();
        List<String> aliases = in.list(in::text);
        Region region = new Region(in.text());
        AgencyLevel level = AgencyLevel.values()[in.raw()];
        AgencyKind kind = AgencyKind.values()[in.raw()];
        Optional<String> sector = in.optional(in::text);
        Optional<String> superior = in.optional(in::text);
        Optional<ReportScope> scope = in.optional(() -> ReportScope.values()[in.raw()]);
        return new RosterPeriod(from, to, name, aliases, region, level, kind, sector, superior, scope);
    }

    private static void writeYear(OptionalInt year, Packer out) {
        out.number(year.orElse(0));
    }

    private static OptionalInt readYear(Unpacker in) {
        int year = in.small();
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
