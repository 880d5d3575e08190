package io.disclosurestreams.intake;

import io.disclosurestreams.reading.Reader;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the documents that are being read: their reports will come. */
public final class DocumentsUnderWay {

    private final AtomicInteger count = new AtomicInteger();

    /** Whether there is one. */
    public boolean any() {
        return count.get() > 0;
    }

    /** The same reader, counted. */
    public Reader counting(Reader reader) {
        return (name, bytes) -> {
            count.incrementAndGet();
            try {
                return reader.read(name, bytes);
            } finally {
                count.decrementAndGet();
            }
        };
    }
}
