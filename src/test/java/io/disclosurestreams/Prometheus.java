package io.disclosurestreams;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Prometheus that scrapes one service by the shipped configuration, only more often. */
final class Prometheus implements AutoCloseable {

    /** What compose mounts into Prometheus's container. */
    static final Path SHIPPED = Path.of("docker", "prometheus", "prometheus.yml");

    private static final Pattern ADDRESS = Pattern.compile("msg=\"Listening on\" address=(\\S+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final ChildProcess process;
    private final URI api;
    private final HttpClient client = HttpClient.newHttpClient();

    private Prometheus(ChildProcess process, URI api) {
        this.process = process;
        this.api = api;
    }

    /** With the program and a folder for its data. */
    static Prometheus scraping(URI service, Path program, Path folder) throws IOException {
        Shipped configuration = aimedAt(service)
                .with("scrape_interval: 15s", "scrape_interval: 3s")
                .with("scrape_timeout: 10s", "scrape_timeout: 3s");
        return start(configuration, program, folder);
    }

    /** With the shipped rules, too, whose alerts go to an Alertmanager at that address. */
    static Prometheus alerting(URI service, Duration scrape, String alertmanager, Path program, Path folder)
            throws IOException {
        Shipped configuration = aimedAt(service)
                .with("alertmanager:9093", alertmanager)
                .with("rules/*.yml", SHIPPED.resolveSibling("rules").toAbsolutePath() + "/*.yml")
                .with("scrape_interval: 15s", "scrape_interval: " + scrape.toMillis() + "ms")
                .with("scrape_timeout: 10s", "scrape_timeout: " + scrape.toMillis() + "ms")
                .with("evaluation_interval: 15s", "evaluation_interval: 500ms");
        return start(configuration, program, folder);
    }

    private static Shipped aimedAt(URI service) throws IOException {
        return Shipped.read(SHIPPED).with("disclosure:8080", service.getAuthority());
    }

    private static Prometheus start(Shipped configuration, Path program, Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("prometheus.yml"), configuration.text());
        List<String> command = List.of(
                program.toString(),
                "--config.file=" + file,
                "--storage.tsdb.path=" + folder.resolve("data"),
                "--web.listen-address=127.0.0.1:0");
        ChildProcess process = ChildProcess.start(command, Map.of(), folder.resolve("prometheus.log"));
        Matcher address = process.printed(ADDRESS);
        return new Prometheus(process, URI.create("http://" + address.group(1) + "/api/v1/"));
    }

    /** The series that an expression gives now. */
    List<JsonNode> query(String expression) throws IOException, InterruptedException {
        List<JsonNode> series = new ArrayList<>();
        get("query?query=" + encoded(expression)).path("result").forEach(series::add);
        return series;
    }

    /** What Grafana's {@code label_values(selector, label)} gives. */
    List<String> labelValues(String selector, String label) throws IOException, InterruptedException {
        List<String> values = new ArrayList<>();
        get("label/" + label + "/values?match[]=" + encoded(selector)).forEach(value -> values.add(value.asString()));
        return values;
    }

    private JsonNode get(String call) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + call.replace("[]", "%5B%5D")))
                .build();
        HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("Prometheus: " + response.body());
        }
        return JSON.readTree(response.body()).path("data");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.close();
    }
}
