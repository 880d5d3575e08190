package io.disclosurestreams.http;

import static io.disclosurestreams.http.ServerFixture.multipart;
import static io.disclosurestreams.intake.IntakeFixture.utf8;
import static io.disclosurestreams.intake.SampleReports.department;
import static io.disclosurestreams.intake.SampleReports.event;
import static io.disclosurestreams.intake.SampleReports.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.intake.IntakeFixture.Mood;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The OpenAPI document against the routes that there are and the answers that they give. */
class OpenApiTest {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ServerFixture server;
    private JsonNode document;

    @BeforeEach
    void start(@TempDir Path folder) {
        server = new ServerFixture(folder);
        document = server.get("/openapi.json").json();
        server.view.with(
                department("210115-fgj", "沈阳市辽中区发展和改革局", "210115", "辽中区发改局"),
                department("210116-fgj", "某县发展和改革局", "210116"));
        server.view.with(event("210115-fgj", 2022, 1, 8), IntakeFixture.NOW);
        server.view.with(event("210115-fgj", 2023, 1, 12), IntakeFixture.NOW);
        server.view.with(
                event("999999-x", 2023, 1, 12).replace("\"newly", "\"other.whim\":0,\"newly"), IntakeFixture.NOW);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void itTellsOfEveryRouteAndOfNoOther() {
        List<String> told = new ArrayList<>();
        document.path("paths")
                .forEachEntry((path, calls) -> calls.propertyNames()
                        .forEach(method -> told.add(method.toUpperCase(Locale.ROOT) + " " + path)));

        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        HttpServer.routes(server.parts(Clock.fixed(IntakeFixture.NOW, ZoneOffset.UTC))).stream()
                                .map(route -> route.method().name() + " " + route.path())
                                .toList());
    }

    @Test
    void itTellsOfEveryParameterInAPath() {
        document.path("paths")
                .forEachEntry((path, calls) -> calls.forEach(call -> {
                    List<String> named = new ArrayList<>();
                    for (JsonNode parameter : call.path("parameters")) {
                        JsonNode resolved = parameter.has("$ref")
                                ? document.at(parameter.path("$ref").asString().substring(1))
                                : parameter;
                        if (resolved.path("in").asString().equals("path")) {
                            named.add("{" + resolved.path("name").asString() + "}");
                        }
                    }
                    assertThat(named).as(path).allMatch(path::contains);
                    assertThat(path.chars().filter(sign -> sign == '{').count())
                            .as(path)
                            .isEqualTo(named.size());
                }));
    }

    @Test
    void theQueryParametersThatItTellsOfAreTheOnesTaken() {
        document.path("paths")
                .forEachEntry((path, calls) -> calls.forEachEntry((method, call) -> {
                    for (JsonNode parameter : call.path("parameters")) {
                        JsonNode resolved = parameter.has("$ref")
                                ? document.at(parameter.path("$ref").asString().substring(1))
                                : parameter;
                        if (resolved.path("in").asString().equals("query") && method.equals("get")) {
                            String url = resolved.path("required").asBoolean(false)
                                    ? asked(path)
                                    : asked(path) + (asked(path).contains("?") ? "&" : "?")
                                            + resolved.path("name").asString() + "=";
                            assertThat(server.get(url).status()).as(url).isEqualTo(200);
                        }
                    }
                }));
    }

    private static String filled(String path) {
        return path.replace("{id}", "210115-fgj").replace("{year}", "2023").replace("{code}", "2101");
    }

    /** With the parameters without which there is no answer. */
    private String asked(String path) {
        StringBuilder url = new StringBuilder(filled(path));
        for (JsonNode parameter : document.path("paths").path(path).path("get").path("parameters")) {
            if (parameter.path("required").asBoolean(false)
                    && parameter.path("in").asString().equals("query")) {
                url.append(url.indexOf("?") < 0 ? '?' : '&')
                        .append(parameter.path("name").asString())
                        .append('=')
                        .append(parameter.path("example").asString());
            }
        }
        return url.toString();
    }

    @Test
    void answersToQuestionsAreAsItTells() {
        for (String path : document.path("paths").propertyNames()) {
            if (document.path("paths").path(path).has("get")) {
                assertAsTold("get", path, server.get(asked(path)));
            }
        }
        assertAsTold("get", "/api/v1/regions/{code}/trend", server.get("/api/v1/regions/2101/trend?likeForLike=true"));
        assertAsTold(
                "get",
                "/api/v1/regions/{code}/years/{year}/ranking",
                server.get("/api/v1/regions/2101/years/2023/ranking?figure=ratios.granted"));
        assertAsTold(
                "get",
                "/api/v1/compare",
                server.get("/api/v1/compare?agencies=210115-fgj,999999-x,210116-fgj&years=2018,2023"
                        + "&figures=ratios.granted,requests.granted.total,requests.other.rest"));
        assertAsTold("get", "/api/v1/agencies/{id}/years/{year}", server.get("/api/v1/agencies/999999-x/years/2023"));
        assertAsTold("get", "/api/v1/agencies/{id}/years/{year}", server.get("/api/v1/agencies/210116-fgj/years/2023"));
        assertAsTold("get", "/api/v1/agencies/{id}", server.get("/api/v1/agencies/999999-x"));
        assertAsTold("get", "/api/v1/agencies", server.get("/api/v1/agencies?unlisted=true"));
        assertAsTold(
                "get",
                "/api/v1/regions/{code}/years/{year}",
                server.get("/api/v1/regions/CN/years/2023?kind=town&level=county&sector=x"));
    }

    @Test
    void refusalsAreAsItTells() {
        for (String path : document.path("paths").propertyNames()) {
            JsonNode responses = document.path("paths").path(path).path("get").path("responses");
            if (responses.has("400")) {
                assertAsTold("get", path, server.get(filled(path) + "?nonsense=1"));
            }
            if (responses.has("404")) {
                assertAsTold(
                        "get",
                        path,
                        server.get(
                                path.contains("{")
                                        ? filled(path)
                                                .replace("210115-fgj", "x")
                                                .replace("2101", "99")
                                        : path + "?region=99"));
            }
        }
        server.checks.add(ReadinessCheck.notReady("view", "reading"));
        assertAsTold("get", "/health/ready", server.get("/health/ready"));
        server.view.catchingUp();
        assertAsTold("get", "/api/v1/agencies", server.get("/api/v1/agencies"));
    }

    @Test
    void verdictsAreAsItTells() {
        String reports = "/api/v1/reports";
        byte[] documents =
                multipart("a.html", page("辽中区发改局", 2024, 3), "b.txt", utf8("x"), "c.html", page("", 2024, 3));
        byte[] csv = utf8("agency,name,region,level,kind\nx,某局,210115,county,department\n");

        assertAsTold("post", reports, server.post(reports, JSON, utf8(event("210115-fgj", 2023, 2, 1))));
        assertAsTold("post", reports, server.post(reports, JSON, utf8("{}")));
        assertAsTold("post", reports, server.post(reports, "text/plain", utf8("{}")));
        assertAsTold("post", reports, server.post(reports, JSON, new byte[2 << 20]));
        assertAsTold("post", reports, server.post(reports + "?x=1", JSON, utf8("{}")));
        assertAsTold("post", reports, server.post(reports, "multipart/form-data; boundary=B", documents));
        assertAsTold("post", "/api/v1/roster", server.post("/api/v1/roster", "text/csv", csv));
        assertAsTold("post", "/api/v1/roster", server.post("/api/v1/roster", "text/csv", utf8("x")));
        server.intake.broker.is(Mood.FAILS);
        assertAsTold("post", "/api/v1/roster", server.post("/api/v1/roster", "text/csv", csv));
        assertAsTold("post", reports, server.post(reports, JSON, utf8(event("210115-fgj", 2023, 3, 1))));
    }

    /** Its status and type are told, and its body has the members told, and no others. */
    private void assertAsTold(String method, String path, ServerFixture.Reply reply) {
        JsonNode content = document.path("paths")
                .path(path)
                .path(method)
                .path("responses")
                .path(Integer.toString(reply.status()))
                .path("content");
        String type = reply.header("Content-Type").split(";")[0];
        assertThat(content.propertyNames())
                .as(method + " " + path + " " + reply.status())
                .containsExactlyElementsOf(
                        reply.status() == 200 && isList(document.path("paths").path(path))
                                ? List.of(JSON, CSV, XLSX)
                                : List.of(type));
        if (type.endsWith("json")) {
            ObjectNode schema = (ObjectNode) content.path(type).path("schema").deepCopy();
            schema.set("components", closed(document.path("components").deepCopy()));
            Schema checker = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            assertThat(checker.validate(reply.json()))
                    .as(method + " " + path + ": " + reply.text())
                    .isEmpty();
        }
    }

    /** Lists can be had as files. */
    private static boolean isList(JsonNode calls) {
        return calls.path("get").path("parameters").toString().contains("parameters/format");
    }

    @Test
    void everyListCanBeHadInTheFormatsThatItTells() {
        List<String> lists = document.path("paths").propertyNames().stream()
                .filter(path -> isList(document.path("paths").path(path)))
                .toList();

        assertThat(lists).hasSizeGreaterThanOrEqualTo(11);
        for (JsonNode format : document.at("/components/parameters/format/schema/enum")) {
            for (String path : lists) {
                ServerFixture.Reply reply = server.get(
                        asked(path) + (asked(path).contains("?") ? "&" : "?") + "format=" + format.asString());
                assertThat(reply.status()).isEqualTo(200);
                assertThat(reply.header("Content-Type"))
                        .isEqualTo(
                                switch (format.asString()) {
                                    case "csv" -> CSV + "; charset=utf-8; header=present";
                                    case "xlsx" -> XLSX;
                                    default -> JSON;
                                });
            }
        }
    }

    @Test
    void whateverAnswersInPagesCanBeHadAsAFile() {
        document.path("paths")
                .forEachEntry((path, calls) -> assertThat(isList(calls))
                        .as(path)
                        .isEqualTo(path.equals("/api/v1/compare") // one page, however long
                                || calls.path("get")
                                        .path("parameters")
                                        .toString()
                                        .contains("parameters/page")));
    }

    /** With every object closed, so that a member that the document does not know is found. */
    private static JsonNode closed(JsonNode schema) {
        schema.forEach(OpenApiTest::closed);
        if (schema instanceof ObjectNode object && object.path("properties").isObject() && !isExtended(object)) {
            object.put("additionalProperties", false);
        }
        return schema;
    }

    /** Problems take further members, as the document says with allOf. */
    private static boolean isExtended(ObjectNode object) {
        return object.path("description").asString("").startsWith("RFC 9457")
                || object.path("properties").has("verdict")
                || object.path("properties").has("imported");
    }
}
