package io.disclosurestreams.http;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Errors that come up before a route is found, or instead of one: in the same form as all others, without causes. */
final class ErrorPages extends ErrorHandler {

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        Problem problem = status == HttpStatus.SERVICE_UNAVAILABLE_503
                ? Problem.unavailable("too many requests at once")
                : Problem.of(status, message == null ? HttpStatus.getMessage(status) : Query.shown(message));
        Gate.secure(response.getHeaders());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        problem.retryAfter().ifPresent(seconds -> response.getHeaders().put(HttpHeader.RETRY_AFTER, seconds));
        byte[] body = problem.body(Optional.ofNullable(request.getHttpURI().getPath()));
        response.write(true, ByteBuffer.wrap(body), callback);
    }
}
