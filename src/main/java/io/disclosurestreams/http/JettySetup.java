package io.disclosurestreams.http;

import io.javalin.config.JavalinConfig;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Bounds of the server. Whatever comes in waits in a short line for one of few threads; beyond that it is told to come
 * again, so that memory and waiting stay bounded whatever callers do.
 */
final class JettySetup {

    private static final int THREADS = 64;
    private static final int IDLE_THREADS = 4;
    /** Fewer than threads, since Jetty needs some itself. */
    private static final int REQUESTS = 40;

    private static final int WAITING = 200;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 2000;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration STOPPING = Duration.ofSeconds(10);
    private static final Duration IDLE_WHEN_STOPPING = Duration.ofMillis(100);
    private static final int HEADERS = 16 * 1024;
    /** Of all requests, so that slow senders never keep askers waiting. */
    private static final int BODIES = 16;

    private static final int LARGE_DOCUMENTS = 2;
    /** Of all requests: each may keep a core busy, then a taker waiting. */
    private static final int DOWNLOADS = 4;

    private JettySetup() {}

    static Uploads uploads() {
        return new Uploads(BODIES, LARGE_DOCUMENTS);
    }

    static Downloads downloads(Path folder, Clock clock) {
        return new Downloads(folder, clock, DOWNLOADS);
    }

    static void apply(JavalinConfig config, String host, int port) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, IDLE_THREADS);
        threads.setName("http");
        config.jetty.threadPool = threads;
        config.jetty.modifyServer(server -> bound(server, host));
        config.jetty.modifyHttpConfiguration(JettySetup::strict);
        config.jetty.addConnector((server, http) -> connector(server, http, host, port));
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, String host, int port) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(host);
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_WHEN_STOPPING.toMillis());
        return connector;
    }

    private static void bound(Server server, String host) {
        QoSHandler line = new QoSHandler();
        line.setMaxRequestCount(REQUESTS);
        line.setMaxSuspendedRequestCount(WAITING);
        line.setMaxSuspend(LONGEST_WAIT);
        Gate gate = new Gate(new HostRule(host));
        gate.setHandler(line);
        server.setHandler(gate);
        server.setErrorHandler(new ErrorPages());
        server.setStopTimeout(STOPPING.toMillis());
        server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    }

    private static void strict(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADERS);
        http.setIdleTimeout(IDLE.toMillis());
    }
}
