package io.disclosurestreams.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.Semaphore;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Keeps senders from taking all threads and all memory: so many bodies come in at once, and so many large
 * documents are read at once. Whoever finds no place is told to come again.
 */
final class Uploads {

    private final Semaphore bodies;
    private final Semaphore documents;

    Uploads(int bodies, int documents) {
        this.bodies = new Semaphore(bodies);
        this.documents = new Semaphore(documents, true);
    }

    /**
     * Lets one body in. If it is refused, what is left of it is read all the same, so that the sender hears why.
     *
     * @throws ProblemException with 503 if all places are taken
     */
    void receive(HttpServletRequest request, Clock clock, Upload upload) throws IOException {
        if (!bodies.tryAcquire()) {
            throw Problem.unavailable("too many uploads at once").asException();
        }
        try {
            upload.run();
        } catch (ProblemException refused) {
            if (refused.problem().status() != HttpStatus.REQUEST_TIMEOUT_408) {
                RequestBody.drain(request, clock);
            }
            throw refused;
        } finally {
            bodies.release();
        }
    }

    /** What is done with a body. */
    interface Upload {
        void run() throws IOException;
    }

    /** Work that may fail on reading. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits for its turn to hold a large document in memory. */
    <T> T reading(Work<T> work) throws IOException {
        documents.acquireUninterruptibly();
        try {
            return work.run();
        } finally {
            documents.release();
        }
    }
}
