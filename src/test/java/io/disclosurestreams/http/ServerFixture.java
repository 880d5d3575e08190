package io.disclosurestreams.http;

import io.disclosurestreams.intake.FakeView;
import io.disclosurestreams.intake.IntakeFixture;
import io.disclosurestreams.view.View;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server on a free port, over a view and a broker in memory. */
final class ServerFixture implements AutoCloseable {

    final IntakeFixture intake;
    final FakeView view;
    final List<ReadinessCheck> checks = new ArrayList<>(List.of(ReadinessCheck.ready("streams", "running")));
    private final View asked;
    private final Path uploads;
    private final HttpServer server;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    ServerFixture(Path folder) {
        this(folder, "127.0.0.1", Clock.fixed(IntakeFixture.NOW, ZoneOffset.UTC));
    }

    ServerFixture(Path folder, String host, Clock clock) {
        this(folder, host, clock, view -> view);
    }

    /** With a view that stands between the server and the one in memory. */
    ServerFixture(Path folder, String host, Clock clock, Function<FakeView, View> between) {
        try {
            intake = new IntakeFixture(Files.createDirectories(folder.resolve("rejected")));
            uploads = Files.createDirectories(folder.resolve("tmp"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        view = intake.view;
        asked = between.apply(view);
        server = HttpServer.start(parts(clock), host, 0);
    }

    HttpServer.Parts parts(Clock clock) {
        return new HttpServer.Parts(
                asked,
                intake.intake,
                intake.archive(),
                () -> "# TYPE 测试 gauge\n测试 1\n",
                () -> List.copyOf(checks),
                uploads,
                clock);
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    int port() {
        return server.port();
    }

    /** An answer, read to its end. */
    record Reply(HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        JsonNode json() {
            return JsonMapper.builder().build().readTree(response.body());
        }
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(uri().resolve(path)).GET());
    }

    Reply post(String path, String contentType, byte[] body) {
        return post(path, contentType, BodyPublishers.ofByteArray(body));
    }

    Reply post(String path, String contentType, BodyPublisher body) {
        return send(HttpRequest.newBuilder(uri().resolve(path))
                .header("Content-Type", contentType)
                .POST(body));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends bytes as they are and returns everything that comes back. */
    String raw(String request) {
        return raw(request.getBytes(StandardCharsets.UTF_8));
    }

    String raw(byte[] request) {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What is left of documents on their way in, and of files on their way out. */
    List<Path> uploads() {
        try (Stream<Path> files = Files.list(uploads)) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A body of file parts; names and contents in turn. */
    static byte[] multipart(Object... namesAndContents) {
        var out = new ByteArrayOutputStream();
        for (int part = 0; part < namesAndContents.length; part += 2) {
            out.writeBytes(IntakeFixture.utf8("--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + namesAndContents[part] + "\"\r\n\r\n"));
            out.writeBytes((byte[]) namesAndContents[part + 1]);
            out.writeBytes(IntakeFixture.utf8("\r\n"));
        }
        out.writeBytes(IntakeFixture.utf8("--B--\r\n"));
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.close();
    }
}
