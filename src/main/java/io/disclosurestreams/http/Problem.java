package io.disclosurestreams.http;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpStatus;
import tools.jackson.core.JsonGenerator;

/**
 * An error as every caller gets it (RFC 9457).
 *
 * @param detail for people: what, where, how to mend it
 * @param retryAfter seconds after which asking again may help
 * @param more members beside the standard ones
 */
record Problem(int status, String detail, OptionalInt retryAfter, Consumer<JsonGenerator> more) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final int SOON = 2;

    static Problem of(int status, String detail) {
        return new Problem(status, detail, OptionalInt.empty(), json -> {});
    }

    /** A parameter that can't be used; the detail begins with its name. */
    static Problem ofParameter(String name, String wrong) {
        return new Problem(
                HttpStatus.BAD_REQUEST_400,
                name + ": " + wrong,
                OptionalInt.empty(),
                json -> json.writeStringProperty("parameter", name));
    }

    static Problem notFound(String detail) {
        return of(HttpStatus.NOT_FOUND_404, detail);
    }

    /** For now: nothing is wrong with the request. */
    static Problem unavailable(String detail) {
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE_503, detail, OptionalInt.of(SOON), json -> {});
    }

    Problem with(Consumer<JsonGenerator> members) {
        return new Problem(status, detail, retryAfter, members);
    }

    ProblemException asException() {
        return new ProblemException(this);
    }

    /**
     * The body.
     *
     * @param instance path of the request, if it could be read
     */
    byte[] body(Optional<String> instance) {
        return Json.object(json -> {
            json.writeStringProperty("type", "about:blank");
            json.writeStringProperty("title", HttpStatus.getMessage(status));
            json.writeNumberProperty("status", status);
            json.writeStringProperty("detail", detail);
            Json.textIfAny("instance", instance, json);
            more.accept(json);
        });
    }
}
