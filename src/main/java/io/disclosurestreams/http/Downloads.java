package io.disclosurestreams.http;

import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends files that may be large. Each is written whole to disk before its first byte goes out, with its length told: what
 * fails on the way fails as an error, and a file that breaks off is known to be broken. A few are under way at once, and
 * none to a taker who lets bytes drip.
 */
final class Downloads {

    private static final Logger LOG = LoggerFactory.getLogger(Downloads.class);
    private static final Duration HEAD_START = Duration.ofSeconds(30);
    private static final long LEAST_PER_SECOND = 16 << 10;
    private static final int CHUNK = 32 << 10;
    private static final int BUFFER = 256 << 10;

    private final Path folder;
    private final Clock clock;
    private final Semaphore seats;

    /**
     * With room for some at once.
     *
     * @param folder for files until they are sent; must exist
     */
    Downloads(Path folder, Clock clock, int atOnce) {
        this.folder = folder;
        this.clock = clock;
        this.seats = new Semaphore(atOnce);
    }

    /** What is in a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the file, then sends it.
     *
     * @throws ProblemException with 503 if too many are under way
     */
    void send(Context context, String mediaType, FileName name, Content content) throws IOException {
        if (!seats.tryAcquire()) {
            throw Problem.unavailable("too many files are being made at once").asException();
        }
        try {
            Path file = Files.createTempFile(folder, "download-", ".tmp");
            try {
                write(file, content);
                context.header("Content-Type", mediaType)
                        .header("Cache-Control", "no-store")
                        .header("Content-Disposition", name.disposition());
                context.res().setContentLengthLong(Files.size(file));
                send(file, context.res().getOutputStream());
            } catch (IOException broken) {
                brokenOff(context, broken);
            } finally {
                Files.deleteIfExists(file);
            }
        } finally {
            seats.release();
        }
    }

    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.TRUNCATE_EXISTING), BUFFER)) {
            content.write(out);
        }
    }

    /** After the first byte nothing can be told any more: the length that is not reached tells it. */
    private static void brokenOff(Context context, IOException cause) throws IOException {
        if (!context.res().isCommitted()) {
            context.res().setContentLengthLong(-1);
            context.res().setHeader("Content-Disposition", null);
            throw cause;
        }
        LOG.debug("a file broke off: {}", context.req().getRequestURI(), cause);
    }

    /** Without compression on the way: that would hide the length. */
    private void send(Path file, OutputStream out) throws IOException {
        long start = clock.millis();
        long sent = 0;
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                out.write(chunk, 0, read);
                sent += read;
                long late = clock.millis() - start - HEAD_START.toMillis();
                if (late > 0 && sent * 1000 < late * LEAST_PER_SECOND) {
                    throw new IOException("taken too slowly");
                }
            }
        }
    }
}
