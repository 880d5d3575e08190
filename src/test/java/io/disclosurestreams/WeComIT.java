package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Alertmanager, as shipped but for the receiver, and what WeCom (企业微信) gets to see of it. */
class WeComIT {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private final List<String> tokensAskedWith = new CopyOnWriteArrayList<>();
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();

    private HttpServer weCom;

    @BeforeEach
    void listen() throws IOException {
        weCom = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        weCom.createContext("/gettoken", exchange -> {
            tokensAskedWith.add(exchange.getRequestURI().getQuery());
            answer(exchange, "{\"errcode\":0,\"access_token\":\"token\"}");
        });
        weCom.createContext("/message/send", exchange -> {
            messages.add(JSON.readTree(exchange.getRequestBody().readAllBytes()));
            answer(exchange, "{\"errcode\":0}");
        });
        weCom.start();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.sendResponseHeaders(200, json.length());
        exchange.getResponseBody().write(json.getBytes(StandardCharsets.US_ASCII));
        exchange.close();
    }

    @AfterEach
    void stop() {
        weCom.stop(0);
    }

    @Test
    void whoIsMissingIsToldInChineseWithASecretOutOfAFile() throws Exception {
        Path program = Debian.ALERTMANAGER.path();
        Path secret = Files.writeString(folder.resolve("secret"), "a&b\\c|/$d\n");
        Shipped configuration = Alertmanager.hasty()
                .with("receiver: webhook", "receiver: wecom")
                .with(
                        "corp_id:",
                        "api_url: http://127.0.0.1:" + weCom.getAddress().getPort() + "/\n        corp_id:");
        Map<String, String> secrets = Map.of(
                "WECOM_CORP_ID", "corporation",
                "WECOM_AGENT_ID", "1000002",
                "WECOM_API_SECRET_FILE", secret.toString());
        try (Alertmanager manager = Alertmanager.start(
                configuration, secrets, program, Files.createDirectory(folder.resolve("alertmanager")))) {
            Debian.AMTOOL.says(
                    "alert",
                    "add",
                    "--alertmanager.url=http://" + manager.address(),
                    "--annotation=summary=980121-czj 未报 2025 年度报告，逾期 1 天",
                    "alertname=DisclosureReportOverdue",
                    "about=reports",
                    "agency=980121-czj",
                    "region=980121",
                    "year=2025");
            eventually().until(() -> !messages.isEmpty());
        }
        assertThat(tokensAskedWith).containsExactly("corpid=corporation&corpsecret=a&b\\c|/$d");
        assertThat(messages).hasSize(1);
        assertThat(messages.get(0).path("agentid").asString()).isEqualTo("1000002");
        assertThat(messages.get(0).path("text").path("content").asString())
                .isEqualToIgnoringNewLines(
                        "【年报逾期未报　区划 980121　2025 年度】1 项• 980121-czj 未报 2025 年度报告，逾期 1 天依据：各机关不同，见名单（/api/v1/missing）");
    }
}
