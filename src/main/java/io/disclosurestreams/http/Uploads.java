package io.disclosurestreams.http;

import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Keeps senders from taking all threads and all memory: so many bodies come in at once, and so many documents are read
 * at once. Whoever finds no place is told to come again.
 */
final class Uploads {

    private final Semaphore bodies;
    private final Semaphore documents;

    Uploads(int bodies, int documents) {
        this.bodies = new Semaphore(bodies);
        this.documents = new Semaphore(documents, true);
    }

    /** Refuses with 503 if all places are taken. */
    Place enter() {
        if (!bodies.tryAcquire()) {
            throw Problem.unavailable("too many uploads at once").asException();
        }
        return new Place();
    }

    /** Work that may fail on reading. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** The right to send a body, until closed. */
    final class Place implements AutoCloseable {

        private Place() {}

        /** Waits for its turn to hold a whole document in memory. */
        <T> T reading(Work<T> work) throws IOException {
            documents.acquireUninterruptibly();
            try {
                return work.run();
            } finally {
                documents.release();
            }
        }

        @Override
        public void close() {
            bodies.release();
        }
    }
}
