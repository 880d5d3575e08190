package io.disclosurestreams.http;

import io.disclosurestreams.intake.Document;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Mode;
import io.disclosurestreams.intake.OtherRows;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a running service, for commands. A service that is starting is waited for; one that can't be reached is an
 * {@link UnreachableException} with the address that was tried.
 */
public final class ApiClient {

    private static final Duration CONNECTED_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERED_WITHIN = Duration.ofMinutes(5);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_PAUSE = 10;
    /** Commands tell verdicts; the events would be most of what comes back. */
    private static final String REPORTS = "/api/v1/reports?verdictsOnly=true";

    private final JsonMapper mapper = JsonMapper.builder().build();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTED_WITHIN)
            .build();
    private final String base;
    private final Pause pause;

    /** Lets some time pass. */
    interface Pause {
        void take(Duration time) throws InterruptedException;
    }

    /** With the address of the service, e.g. {@code http://127.0.0.1:8080}. */
    public ApiClient(URI base) {
        this(base, time -> Thread.sleep(time.toMillis()));
    }

    ApiClient(URI base, Pause pause) {
        this.base = base.toString().replaceAll("/+$", "");
        this.pause = pause;
    }

    /**
     * Hands in one document, or an archive of documents: there is an answer to each.
     *
     * @param name under which it is recorded, e.g. its path as the user gave it
     * @throws IOException if the file can't be read
     */
    public List<ReportAnswer> send(Path file, String name, Filing filing, Mode mode)
            throws UnreachableException, IOException {
        if (Files.size(file) > Document.LARGEST) {
            return List.of(
                    ReportAnswer.rejected(Files.size(file) + " bytes; at most " + Document.LARGEST + " are taken"));
        }
        String boundary = "disclosure-" + UUID.randomUUID();
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                                + quoted(name) + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        StringBuilder query = new StringBuilder(REPORTS).append(mode == Mode.DRY_RUN ? "&dryRun=true" : "");
        filing.agency().ifPresent(agency -> query.append("&agency=").append(agency));
        filing.revision().ifPresent(revision -> query.append("&revision=").append(revision));
        Reply reply = post(query.toString(), "multipart/form-data; boundary=" + boundary, body);
        if (reply.status != HttpStatus.OK_200) {
            return List.of(ReportAnswer.rejected(reply.body.path("detail").asString("status " + reply.status)));
        }
        List<ReportAnswer> answers = new ArrayList<>();
        reply.body.path("items").forEach(item -> answers.add(ReportAnswer.of(item)));
        return answers;
    }

    /** Hands in one event as JSON. */
    public ReportAnswer send(byte[] event, Mode mode) throws UnreachableException {
        Reply reply = post(
                REPORTS + (mode == Mode.DRY_RUN ? "&dryRun=true" : ""),
                "application/json",
                BodyPublishers.ofByteArray(event));
        return reply.body.has("verdict")
                ? ReportAnswer.of(reply.body)
                : ReportAnswer.rejected(reply.body.path("detail").asString("status " + reply.status));
    }

    /** Hands in a roster file. */
    public RosterAnswer importRoster(byte[] csv, OtherRows others) throws UnreachableException {
        Reply reply = post(
                "/api/v1/roster" + (others == OtherRows.REMOVE ? "?replace=true" : ""),
                "text/csv",
                BodyPublishers.ofByteArray(csv));
        return reply.body.has("errors")
                ? RosterAnswer.of(reply.body)
                : new RosterAnswer(0, 0, 0, List.of(reply.body.path("detail").asString("status " + reply.status)));
    }

    /**
     * Asks for a list as a file.
     *
     * @param path with its query
     * @throws IllegalArgumentException if the service refuses what is asked, with its reason
     */
    public byte[] file(String path) throws UnreachableException {
        HttpResponse<byte[]> response = answered(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWERED_WITHIN)
                .build());
        if (response.statusCode() != HttpStatus.OK_200) {
            throw new IllegalArgumentException(
                    json(response).path("detail").asString("status " + response.statusCode()));
        }
        return response.body();
    }

    private Reply post(String path, String contentType, BodyPublisher body) throws UnreachableException {
        HttpResponse<byte[]> response = answered(HttpRequest.newBuilder(URI.create(base + path))
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", contentType)
                .POST(body)
                .build());
        return new Reply(response.statusCode(), json(response));
    }

    /** Waits while the service says that it will be able to. */
    private HttpResponse<byte[]> answered(HttpRequest request) throws UnreachableException {
        Duration waited = Duration.ZERO;
        while (true) {
            HttpResponse<byte[]> response = once(request);
            if (response.statusCode() < HttpStatus.INTERNAL_SERVER_ERROR_500) {
                return response;
            }
            Duration next = Duration.ofSeconds(retryAfter(response));
            waited = waited.plus(next);
            if (response.statusCode() != HttpStatus.SERVICE_UNAVAILABLE_503 || waited.compareTo(PATIENCE) > 0) {
                throw new UnreachableException(
                        "the service at " + base + " can't do it: "
                                + json(response).path("detail").asString("status " + response.statusCode()),
                        null);
            }
            sleep(next);
        }
    }

    private HttpResponse<byte[]> once(HttpRequest request) throws UnreachableException {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (ConnectException | HttpConnectTimeoutException refused) {
            throw new UnreachableException(
                    "no service at " + base + "; start it with `disclosure run`, or set DISCLOSURE_URL to where it is",
                    refused);
        } catch (IOException broken) {
            throw new UnreachableException("the connection to " + base + " broke: " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreachableException("interrupted", stopped);
        }
    }

    private JsonNode json(HttpResponse<byte[]> response) throws UnreachableException {
        try {
            JsonNode body = mapper.readTree(response.body());
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException other) {
            // told below: what answers is something else
        }
        throw new UnreachableException(
                "what answers at " + base + " is not this service (status " + response.statusCode() + ")", null);
    }

    private static long retryAfter(HttpResponse<byte[]> response) {
        String seconds = response.headers().firstValue("Retry-After").orElse("");
        return seconds.matches("\\d{1,5}") ? Math.min(Math.max(1, Long.parseLong(seconds)), LONGEST_PAUSE) : 1;
    }

    private void sleep(Duration time) throws UnreachableException {
        try {
            pause.take(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreachableException("interrupted", stopped);
        }
    }

    /** For a quoted string in a header: a name can't end it, nor begin a header of its own. Paths get plain slashes. */
    private static String quoted(String name) {
        return name.replaceAll("\\p{Cntrl}", " ").replace('\\', '/').replace("\"", "\\\"");
    }

    private record Reply(int status, JsonNode body) {}
}
