package io.disclosurestreams.narrative;

import java.util.List;

/** Cuts the own text of a narrative into overlapping runs of five characters, each as a hash. */
final class Shingler implements OwnText.Sink {

    /** Long enough that few are common to unrelated texts, short enough that one changed character changes only five. */
    static final int LENGTH = 5;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long OLDEST = BASE * BASE * BASE * BASE;

    private final char[] window = new char[LENGTH];
    private final Sink sink;
    private long rolling;
    private int count;

    /** Takes the shingles of a text, equal ones again. */
    interface Sink {
        void shingle(long hash);
    }

    private Shingler(Sink sink) {
        this.sink = sink;
    }

    static void read(Narrative narrative, Sink sink) {
        read(
                List.of(narrative.overview(), narrative.problems(), narrative.otherMatters()),
                OwnNames.of(narrative.names()),
                sink);
    }

    static void read(List<FoldedText> sections, OwnNames names, Sink sink) {
        Shingler shingler = new Shingler(sink);
        sections.forEach(section -> OwnText.read(section, names, shingler));
    }

    @Override
    public void take(char each) {
        int oldest = count % LENGTH;
        rolling = (rolling - window[oldest] * OLDEST) * BASE + each;
        window[oldest] = each;
        count++;
        if (count >= LENGTH) {
            sink.shingle(Hashing.mix(rolling));
        }
    }
}
