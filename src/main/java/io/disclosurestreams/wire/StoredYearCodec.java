package io.disclosurestreams.wire;

import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.StoredYear;
import java.time.LocalDate;
import java.util.Optional;

/** An agency's year in the view's own store on disk, whose key is {@code agency|year}. */
public final class StoredYearCodec {

    public byte[] write(StoredYear year) {
        Packer out = new Packer().raw(year.scope().ordinal());
        out.optional(year.rosterSince(), out::day);
        StandingCodec.write(year.standing(), out);
        return out.toBytes();
    }

    public StoredYear read(String key, byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        ReportScope scope = ReportScope.values()[in.raw()];
        Optional<LocalDate> rosterSince = in.optional(in::day);
        Standing standing = StandingCodec.read(in);
        return new StoredYear(Keys.subject(key), Keys.year(key), standing, scope, rosterSince);
    }
}
