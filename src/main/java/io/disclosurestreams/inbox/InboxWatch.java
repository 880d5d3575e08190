package io.disclosurestreams.inbox;

import io.disclosurestreams.intake.Intake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into the inbox until it is closed. */
public final class InboxWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);
    /** A writer that stands still for so long has finished. */
    private static final Duration EVERY = Duration.ofSeconds(2);

    private static final long ENDS_WITHIN_SECONDS = 10;

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "inbox");
        thread.setDaemon(true);
        return thread;
    });

    private InboxWatch() {}

    /**
     * Makes the folder if it is not there, and begins to look; what lies there already is taken too.
     *
     * @throws IOException if the folder can't be made or read
     */
    public static InboxWatch start(Path folder, Intake intake) throws IOException {
        Path root = Files.createDirectories(folder).toRealPath();
        Drops.in(root);
        Inbox inbox = new Inbox(root, intake);
        InboxWatch watch = new InboxWatch();
        watch.timer.scheduleWithFixedDelay(() -> look(inbox, root), 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    private static void look(Inbox inbox, Path root) {
        try {
            inbox.look();
        } catch (IOException | RuntimeException failed) {
            // one bad look must not be the last
            LOG.warn("the inbox {} could not be looked through; it is tried again", root, failed);
        }
    }

    /** A document that is being judged may stay; it is taken at the next start. */
    @Override
    public void close() {
        timer.shutdownNow();
        try {
            if (!timer.awaitTermination(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a document of the inbox is still being judged; it stays there");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
