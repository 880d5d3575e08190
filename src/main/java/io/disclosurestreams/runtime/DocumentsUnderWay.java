package io.disclosurestreams.runtime;

import io.disclosurestreams.reading.Reader;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the documents that are being read: their reports will come. */
final class DocumentsUnderWay {

    private final AtomicInteger count = new AtomicInteger();

    boolean any() {
        return count.get() > 0;
    }

    /** The same reader, counted. */
    Reader counting(Reader reader) {
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
