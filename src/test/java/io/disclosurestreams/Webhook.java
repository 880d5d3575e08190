package io.disclosurestreams;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what Alertmanager tells, as an office's own receiver would. */
final class Webhook implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final List<Message> messages = new CopyOnWriteArrayList<>();

    /** One message: the alerts of one group. */
    record Message(JsonNode json) {
        String alertname() {
            return json.path("groupLabels").path("alertname").asString();
        }

        String region() {
            return json.path("groupLabels").path("region").asString();
        }

        /** Those that are firing, or resolved. */
        List<JsonNode> alerts(String status) {
            return json.path("alerts")
                    .valueStream()
                    .filter(alert -> alert.path("status").asString().equals(status))
                    .toList();
        }

        /** Of those that are firing, or resolved, each once for each time that it is named. */
        List<String> agencies(String status) {
            return alerts(status).stream()
                    .map(alert -> alert.path("labels").path("agency").asString())
                    .sorted()
                    .toList();
        }
    }

    Webhook() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/alerts", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        messages.add(new Message(JSON.readTree(exchange.getRequestBody().readAllBytes())));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/alerts");
    }

    /** All until now, in their order. */
    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Those of one alert. */
    List<Message> messages(String alertname) {
        return messages.stream()
                .filter(message -> message.alertname().equals(alertname))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
