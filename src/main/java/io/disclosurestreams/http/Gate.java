package io.disclosurestreams.http;

import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before all routes: headers that keep browsers from doing harm with an answer, and refusal of requests that a
 * foreign page made a browser send. There are no cookies, so a page gains nothing by reading; but it must not write.
 */
final class Gate extends Handler.Wrapper {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private static final HttpFields HEADERS = HttpFields.from(
            new HttpField("X-Content-Type-Options", "nosniff"),
            new HttpField("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
            new HttpField("Referrer-Policy", "no-referrer"),
            new HttpField("Cross-Origin-Resource-Policy", "same-origin"));

    private final HostRule hosts;

    Gate(HostRule hosts) {
        this.hosts = hosts;
    }

    /** The headers of every answer, those of errors before any route included. */
    static void secure(HttpFields.Mutable headers) {
        HEADERS.forEach(headers::put);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        secure(response.getHeaders());
        if (!hosts.allows(request.getHttpURI().getHost())) {
            Response.writeError(
                    request,
                    response,
                    callback,
                    HttpStatus.MISDIRECTED_REQUEST_421,
                    "this server is not called "
                            + Query.shown(String.valueOf(request.getHttpURI().getHost())));
            return true;
        }
        if (!SAFE.contains(request.getMethod()) && isForeign(request)) {
            Response.writeError(
                    request,
                    response,
                    callback,
                    HttpStatus.FORBIDDEN_403,
                    "pages of other sites may not send anything here");
            return true;
        }
        if (request.getHeaders().contains(HttpHeader.UPGRADE, "websocket")) {
            Response.writeError(
                    request, response, callback, HttpStatus.BAD_REQUEST_400, "there are no WebSockets here");
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** Browsers tell where a request comes from; other clients say nothing. */
    private static boolean isForeign(Request request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        String own =
                request.getHttpURI().getScheme() + "://" + request.getHttpURI().getAuthority();
        return (site != null && !site.equals("same-origin") && !site.equals("none"))
                || (origin != null && !origin.equalsIgnoreCase(own));
    }
}
