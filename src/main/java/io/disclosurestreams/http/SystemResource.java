package io.disclosurestreams.http;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/** What is about the service itself: where to begin, health, metrics, schemas. */
final class SystemResource {

    private static final String METRICS = "text/plain; version=0.0.4; charset=utf-8";

    private static final List<String> LINKS = List.of(
            "/api/v1/agencies",
            "/api/v1/regions/CN/trend",
            "/api/v1/missing",
            "/metrics",
            "/health/live",
            "/health/ready",
            "/schema/report-v1.json",
            "/openapi.json");

    private final Supplier<String> metrics;
    private final Supplier<List<ReadinessCheck>> readiness;
    private final byte[] schema = resource("/schema/report-v1.json");
    private final byte[] openApi = resource("/openapi.json");

    SystemResource(Supplier<String> metrics, Supplier<List<ReadinessCheck>> readiness) {
        this.metrics = metrics;
        this.readiness = readiness;
    }

    List<Route> routes() {
        return List.of(
                Route.get("/", SystemResource::root),
                Route.get("/metrics", this::metrics),
                Route.get("/health/live", SystemResource::live),
                Route.get("/health/ready", this::ready),
                Route.get("/schema/report-v1.json", context -> shipped(context, "application/schema+json", schema)),
                Route.get("/openapi.json", context -> shipped(context, "application/json", openApi)));
    }

    private static void root(Context context) {
        Query.of(context);
        Answer.json(context, Json.object(json -> {
            json.writeStringProperty("name", "disclosure-streams");
            Json.strings("links", LINKS, json);
        }));
    }

    private void metrics(Context context) {
        Answer.bytes(context, METRICS, metrics.get().getBytes(StandardCharsets.UTF_8));
    }

    private static void live(Context context) {
        Answer.json(context, Json.object(json -> json.writeStringProperty("state", "live")));
    }

    private void ready(Context context) {
        List<ReadinessCheck> checks = readiness.get();
        String missing = checks.stream()
                .filter(check -> check.state() == ReadinessCheck.State.NOT_READY)
                .map(check -> check.name() + ": " + check.detail())
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty()) {
            throw Problem.unavailable(missing)
                    .with(json -> Json.objects("checks", checks, json, SystemResource::write))
                    .asException();
        }
        Answer.json(context, Json.object(json -> {
            json.writeStringProperty("state", "ready");
            Json.objects("checks", checks, json, SystemResource::write);
        }));
    }

    private static void write(ReadinessCheck check, JsonGenerator json) {
        json.writeStringProperty("name", check.name());
        json.writeStringProperty("state", check.state().key());
        json.writeStringProperty("detail", check.detail());
    }

    private static void shipped(Context context, String mediaType, byte[] bytes) {
        Query.of(context);
        Answer.bytes(context, mediaType, bytes);
    }

    private static byte[] resource(String name) {
        try (InputStream in = SystemResource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
