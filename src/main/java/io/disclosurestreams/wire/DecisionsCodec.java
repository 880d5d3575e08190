package io.disclosurestreams.wire;

import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Opinion;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.Decisions;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/** The decisions on one agency, as bytes at the end of its record. */
final class DecisionsCodec {

    private static final int EXCUSE = 0;
    private static final int EXTEND = 1;
    private static final int OBLIGE = 2;
    /** And the ordinal of the opinion. */
    private static final int ON_FINDING = 3;

    private DecisionsCodec() {}

    /** At least one. */
    static void write(Decisions decisions, Packer out) {
        List<Decision> all = decisions.byYear().values().stream()
                .flatMap(year -> year.all().stream())
                .toList();
        out.text(all.get(0).agency()).number(all.size());
        all.forEach(decision -> write(decision, out));
    }

    /** Put together again in the order in which they were decided. */
    static Decisions read(Unpacker in) {
        String agency = in.text();
        Decisions decisions = Decisions.NONE;
        for (Decision decision : in.list(() -> decision(agency, in))) {
            decisions = decisions.with(decision);
        }
        return decisions;
    }

    private static void write(Decision decision, Packer out) {
        out.number(decision.year());
        Ruling ruling = decision.ruling();
        if (ruling instanceof Ruling.Extend extend) {
            out.raw(EXTEND).day(extend.due());
        } else if (ruling instanceof Ruling.OnFinding finding) {
            out.raw(ON_FINDING + finding.opinion().ordinal()).text(finding.rule());
            out.number(finding.cells().size());
            finding.cells().forEach(out::text);
            write(finding.untilRevision(), out);
            write(finding.untilPreviousRevision(), out);
        } else {
            out.raw(ruling instanceof Ruling.Excuse ? EXCUSE : OBLIGE);
        }
        out.text(decision.by()).text(decision.reason()).number(decision.at().toEpochMilli());
    }

    private static Decision decision(String agency, Unpacker in) {
        int year = in.small();
        Ruling ruling = ruling(in);
        return new Decision(agency, year, ruling, in.text(), in.text(), Instant.ofEpochMilli(in.number()));
    }

    private static Ruling ruling(Unpacker in) {
        int kind = in.raw();
        return switch (kind) {
            case EXCUSE -> new Ruling.Excuse();
            case EXTEND -> new Ruling.Extend(in.day());
            case OBLIGE -> new Ruling.Oblige();
            default ->
                new Ruling.OnFinding(
                        Opinion.values()[kind - ON_FINDING], in.text(), in.list(in::text), revision(in), revision(in));
        };
    }

    /** One more than it is; 0 for none. */
    private static void write(OptionalInt revision, Packer out) {
        out.number(revision.isPresent() ? revision.getAsInt() + 1L : 0);
    }

    private static OptionalInt revision(Unpacker in) {
        long stored = in.number();
        return stored == 0 ? OptionalInt.empty() : OptionalInt.of((int) (stored - 1));
    }
}
