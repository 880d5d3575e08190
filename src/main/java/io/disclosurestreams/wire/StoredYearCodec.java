package io.disclosurestreams.wire;

import io.disclosurestreams.domain.FindingMark;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An agency's year, packed: in the view's own store on disk, and in a header of the topic of agency-years, whose keys are
 * {@code agency|year}. The first byte is the version of the layout; a new layout reads all older ones.
 */
public final class StoredYearCodec {

    /** The header's name. */
    public static final String HEADER = "stored";

    private static final int VERSION = 2;
    private static final int FIRST_VERSION = 1;

    /** Packs what does not follow from anything else. */
    public byte[] write(StoredYear year) {
        Packer out = new Packer().raw(VERSION).raw(year.scope().ordinal());
        out.optional(year.rosterSince(), out::day);
        StandingCodec.pack(year.standing(), out);
        out.number(year.findings().size());
        year.findings()
                .forEach(mark -> out.text(mark.rule()).raw(mark.severity().ordinal()));
        return out.toBytes();
    }

    /**
     * Unpacks it.
     *
     * @param key {@code agency|year}
     */
    public StoredYear read(String key, byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        int version = in.raw();
        if (version != VERSION && version != FIRST_VERSION) {
            throw new IllegalStateException("packed agency-year of layout " + version + ", want " + VERSION);
        }
        ReportScope scope = ReportScope.values()[in.raw()];
        Optional<LocalDate> rosterSince = in.optional(in::day);
        Standing standing = version == FIRST_VERSION
                ? StandingCodec.read(in)
                : StandingCodec.unpack(in).standing();
        List<FindingMark> findings = version == FIRST_VERSION
                ? List.of()
                : in.list(() -> new FindingMark(in.text(), Severity.values()[in.raw()]));
        return new StoredYear(Keys.subject(key), Keys.year(key), standing, scope, rosterSince, findings);
    }
}
