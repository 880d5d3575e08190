package io.disclosurestreams.review;

import io.disclosurestreams.narrative.TextFacts;
import io.disclosurestreams.narrative.TextFactsCodec;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * What an event's prose tells, and by which names it was read: own names do not make a text one's own.
 *
 * @param names hash of the names
 */
record StoredFacts(int names, TextFacts facts) {

    static StoredFacts of(List<String> names, TextFacts facts) {
        return new StoredFacts(names.hashCode(), facts);
    }

    boolean isReadBy(List<String> now) {
        return names == now.hashCode();
    }

    byte[] encode() {
        byte[] packed = TextFactsCodec.encode(facts);
        return ByteBuffer.allocate(Integer.BYTES + packed.length)
                .putInt(names)
                .put(packed)
                .array();
    }

    static StoredFacts decode(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int names = in.getInt();
        byte[] packed = new byte[in.remaining()];
        in.get(packed);
        return new StoredFacts(names, TextFactsCodec.decode(packed));
    }
}
