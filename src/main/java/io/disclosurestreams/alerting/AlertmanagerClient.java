package io.disclosurestreams.alerting;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.ByteArrayBuilder;

/** Alertmanager's API v2 over HTTP. */
final class AlertmanagerClient implements Alertmanager {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_REASON = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final JsonFactory json = JsonFactory.builder().build();
    private final URI alerts;

    /** @param base address of Alertmanager, with the prefix of its path if it has one */
    AlertmanagerClient(URI base) {
        this.alerts = URI.create(base.toString().replaceAll("/+$", "") + "/api/v2/alerts");
    }

    @Override
    public void tell(List<Told> told) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(alerts)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body(told)))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                String reason = answer.body();
                throw new IOException("it answered " + answer.statusCode() + ": "
                        + reason.substring(0, Math.min(LONGEST_REASON, reason.length())));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    private byte[] body(List<Told> told) {
        try (ByteArrayBuilder out = new ByteArrayBuilder(4096)) {
            try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), out)) {
                generator.writeStartArray();
                for (Told alert : told) {
                    generator.writeStartObject();
                    texts("labels", alert.group().labels(), generator);
                    texts("annotations", alert.group().annotations(), generator);
                    generator.writeStringProperty("startsAt", alert.startsAt());
                    generator.writeStringProperty("endsAt", alert.endsAt());
                    generator.writeEndObject();
                }
                generator.writeEndArray();
            }
            return out.toByteArray();
        }
    }

    private static void texts(String name, Map<String, String> texts, JsonGenerator generator) {
        generator.writeName(name);
        generator.writeStartObject();
        texts.forEach(generator::writeStringProperty);
        generator.writeEndObject();
    }
}
