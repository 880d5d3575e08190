package io.disclosurestreams.http;

import io.disclosurestreams.intake.Intake;
import io.disclosurestreams.intake.ReportArchive;
import io.disclosurestreams.view.NotReadyException;
import io.disclosurestreams.view.View;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The API, listening. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);

    private final Javalin javalin;
    private final String host;

    private HttpServer(Javalin javalin, String host) {
        this.javalin = javalin;
        this.host = host;
    }

    /**
     * What the API serves.
     *
     * @param metrics the exposition text of Prometheus, format 0.0.4
     * @param readiness everything that must hold before answers are right
     * @param folder for documents while they come in and files while they go out; must exist
     * @param clock measures how fast bodies come in and go out
     */
    public record Parts(
            View view,
            Intake intake,
            ReportArchive archive,
            Supplier<String> metrics,
            Supplier<List<ReadinessCheck>> readiness,
            Path folder,
            Clock clock) {}

    /**
     * Listens from now on.
     *
     * @param host name or address to bind to
     * @param port 0 = any free one
     * @throws UncheckedIOException if the address is taken or can't be bound
     */
    public static HttpServer start(Parts parts, String host, int port) {
        List<Route> routes = routes(parts);
        Javalin javalin = Javalin.create(config -> {
            JettySetup.apply(config, host, port);
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.http.prefer405over404 = true;
            config.http.compressionStrategy = CompressionStrategy.GZIP;
            errors(config);
            for (Route route : routes) {
                config.routes.addHttpHandler(route.method(), route.path(), route.handler());
            }
        });
        try {
            javalin.start();
        } catch (JavalinBindException taken) {
            BindException told = new BindException(host + ":" + port + " can't be listened on: " + reason(taken));
            told.initCause(taken);
            throw new UncheckedIOException(told);
        }
        return new HttpServer(javalin, host);
    }

    /** Javalin says of everything that the port is in use. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof UnresolvedAddressException
                ? "no address of this name is known"
                : String.valueOf(cause.getMessage());
    }

    /** Every call there is. */
    static List<Route> routes(Parts parts) {
        List<Route> routes = new ArrayList<>();
        Lists lists = new Lists(JettySetup.downloads(parts.folder(), parts.clock()), parts.view()::today);
        routes.addAll(new AgencyResource(parts.view(), parts.archive(), lists).routes());
        routes.addAll(new RegionResource(parts.view(), lists).routes());
        routes.addAll(new RevisionResource(parts.view(), parts.archive(), lists).routes());
        routes.addAll(new FindingResource(parts.view(), lists).routes());
        routes.addAll(new DecisionResource(parts.view(), parts.intake(), lists, parts.clock()).routes());
        routes.addAll(new AlertResource(parts.view(), lists).routes());
        routes.addAll(new NoticeResource(parts.view(), lists).routes());
        routes.addAll(new StatisticsResource(parts.view(), lists).routes());
        routes.addAll(new CompareResource(parts.view(), lists).routes());
        routes.addAll(new ReportResource(parts.intake(), JettySetup.uploads(), parts.folder(), parts.clock()).routes());
        routes.addAll(new RosterResource(parts.intake(), parts.clock()).routes());
        routes.addAll(new SystemResource(parts.metrics(), parts.readiness()).routes());
        return routes;
    }

    private static void errors(JavalinConfig config) {
        config.routes.exception(ProblemException.class, (answer, context) -> Answer.problem(context, answer.problem()));
        config.routes.exception(
                NotReadyException.class,
                (notReady, context) -> Answer.problem(context, Problem.unavailable(notReady.getMessage())));
        config.routes.exception(
                ReportArchive.NotReadableException.class,
                (away, context) -> Answer.problem(context, Problem.unavailable(away.getMessage())));
        config.routes.exception(
                HttpResponseException.class,
                (refused, context) -> Answer.problem(context, Problem.of(refused.getStatus(), refused.getMessage())));
        config.routes.exception(Exception.class, (failure, context) -> {
            if (failure instanceof HttpException broken) {
                Answer.problem(context, Problem.of(broken.getCode(), String.valueOf(broken.getReason())));
                return;
            }
            Answer.problem(context, unforeseen(failure));
        });
        config.router.javaLangErrorHandler((response, failure) -> {
            Problem problem = unforeseen(failure);
            response.setStatus(problem.status());
            response.setContentType(Problem.MEDIA_TYPE);
            try {
                response.getOutputStream().write(problem.body(Optional.empty()));
            } catch (IOException gone) {
                LOG.debug("the caller is gone", gone);
            }
        });
    }

    /** The caller gets an id, the log the cause. */
    private static Problem unforeseen(Throwable failure) {
        UUID id = UUID.randomUUID();
        LOG.error("unforeseen failure {}", id, failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR_500, "unforeseen failure; the log has it as " + id);
    }

    public int port() {
        return javalin.port();
    }

    /** Where to reach it from this machine. */
    public URI uri() {
        String name = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        return URI.create("http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port());
    }

    /** Lets running requests end, for a while. */
    @Override
    public void close() {
        javalin.stop();
    }
}
