package io.disclosurestreams.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpStatus;

/**
 * The body of a request, held while it streams to a size and to a least speed: a sender that drips bytes would else
 * hold a thread for ever. What a sender says of the size is believed only when it is too large.
 */
final class RequestBody extends InputStream {

    private static final Duration HEAD_START = Duration.ofSeconds(10);
    private static final long LEAST_PER_SECOND = 1024;
    /** Bytes that are read for nothing. */
    private static final long WASTED = 8L << 20;

    private final InputStream in;
    private final long limit;
    private final Clock clock;
    private final long start;
    private long count;

    private RequestBody(InputStream in, long limit, Clock clock) {
        this.in = in;
        this.limit = limit;
        this.clock = clock;
        this.start = clock.millis();
    }

    /** As a stream that ends in a {@link ProblemException} where the sender breaks a rule. */
    static RequestBody of(HttpServletRequest request, long limit, Clock clock) throws IOException {
        if (request.getHeader("Content-Encoding") != null) {
            throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "compressed bodies are not read")
                    .asException();
        }
        if (request.getContentLengthLong() > limit) {
            throw tooLarge(limit);
        }
        return new RequestBody(request.getInputStream(), limit, clock);
    }

    /**
     * Reads what is left of a refused body, up to a measure. Most senders listen only once they have sent everything: an
     * answer before that, with the connection closed on unread bytes, would reach them as a broken connection.
     */
    static void drain(HttpServletRequest request, Clock clock) throws IOException {
        boolean waits = "100-continue".equalsIgnoreCase(request.getHeader("Expect"));
        if (waits || request.getContentLengthLong() > WASTED) {
            return;
        }
        try (RequestBody rest = new RequestBody(request.getInputStream(), WASTED, clock)) {
            rest.transferTo(OutputStream.nullOutputStream());
        } catch (ProblemException enough) {
            // the first refusal is the one to tell
        }
    }

    static ProblemException tooLarge(long limit) {
        return Problem.of(HttpStatus.PAYLOAD_TOO_LARGE_413, "more than " + limit + " bytes")
                .asException();
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        int read;
        try {
            read = in.read(into, offset, length);
        } catch (IOException broken) {
            throw broken.getCause() instanceof TimeoutException ? tooSlow() : brokenOff();
        }
        count += Math.max(0, read);
        if (count > limit) {
            throw tooLarge(limit);
        }
        long late = clock.millis() - start - HEAD_START.toMillis();
        if (late > 0 && count * 1000 < late * LEAST_PER_SECOND) {
            throw tooSlow();
        }
        return read;
    }

    private static ProblemException brokenOff() {
        return Problem.of(HttpStatus.BAD_REQUEST_400, "the body breaks off").asException();
    }

    private static ProblemException tooSlow() {
        return Problem.of(HttpStatus.REQUEST_TIMEOUT_408, "the body comes in too slowly")
                .asException();
    }
}
