package io.disclosurestreams.http;

import io.javalin.http.Context;
import java.util.Optional;

/** Puts a body and its type on the way; the type always says UTF-8 where that is not fixed by the type itself. */
final class Answer {

    private static final String JSON = "application/json";

    private Answer() {}

    static void json(Context context, byte[] body) {
        bytes(context, JSON, body);
    }

    static void bytes(Context context, String mediaType, byte[] body) {
        context.header("Content-Type", mediaType)
                .header("Cache-Control", "no-store")
                .result(body);
    }

    static void problem(Context context, Problem problem) {
        problem.retryAfter().ifPresent(seconds -> context.header("Retry-After", Integer.toString(seconds)));
        context.status(problem.status());
        bytes(
                context,
                Problem.MEDIA_TYPE,
                problem.body(Optional.ofNullable(context.req().getRequestURI())));
    }
}
