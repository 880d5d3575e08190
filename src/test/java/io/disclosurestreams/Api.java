package io.disclosurestreams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks one service over HTTP, as any caller would. */
final class Api {

    private static final Duration ANSWERED_WITHIN = Duration.ofSeconds(60);
    private static final String BOUNDARY = "journey-boundary";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final URI base;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Api(URI base) {
        this.base = base;
    }

    /** An answer, whatever its status. */
    record Reply(int status, HttpHeaders headers, byte[] body) {
        JsonNode json() {
            return JSON.readTree(body);
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        Optional<String> header(String name) {
            return headers.firstValue(name);
        }
    }

    URI base() {
        return base;
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(base.resolve(path)).timeout(ANSWERED_WITHIN));
    }

    /** The body of an answer that must be 200. */
    JsonNode json(String path) {
        Reply reply = get(path);
        if (reply.status() != 200) {
            throw new AssertionError(path + " answers " + reply.status() + ": " + reply.text());
        }
        return reply.json();
    }

    Reply event(String json) {
        return post("/api/v1/reports", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Reply roster(String csv) {
        return post("/api/v1/roster", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands in one document. */
    Reply document(String name, byte[] bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return post("/api/v1/reports", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    Reply post(String path, String contentType, byte[] body) {
        return send(HttpRequest.newBuilder(base.resolve(path))
                .timeout(ANSWERED_WITHIN)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** The value of a series at {@code /metrics}, e.g. {@code name{region="21",year="2022"}}; empty if there is none. */
    Optional<Double> metric(String series) {
        return get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith(series + " "))
                .map(line -> Double.valueOf(line.substring(series.length() + 1)))
                .findFirst();
    }

    /** So many events have become this. */
    long events(String result) {
        return metric("disclosure_events_total{result=\"" + result + "\"}")
                .orElse(0.0)
                .longValue();
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
