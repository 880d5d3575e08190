package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.reading.NotReadException;
import io.disclosurestreams.reading.ReadResult;
import io.disclosurestreams.reading.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads documents in processes of their own, at most so many at once, in the order in which they come. One for all
 * threads; closing ends the processes.
 */
public final class ParserPool implements Reader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ParserPool.class);

    private final Bounds bounds;
    private final Semaphore admitted;
    private final ScheduledExecutorService watch;
    private final List<Seat> seats;
    private final BlockingQueue<Seat> free;

    /**
     * Begins the processes; returns at once. A document that comes before they can read waits for them.
     *
     * @param folders where each gets a folder of its own; must exist
     */
    public static ParserPool start(Path folders) {
        CompletableFuture<Launch> launch =
                CompletableFuture.supplyAsync(() -> Launch.ofThisProgram(Network.without(), ParserProcess.class));
        return start(launch::join, folders, Bounds.SHIPPED);
    }

    static ParserPool start(Supplier<Launch> launch, Path folders, Bounds bounds) {
        ParserPool pool = new ParserPool(launch, folders, bounds);
        Thread starter = new Thread(pool::prepare, "parser-start");
        starter.setDaemon(true);
        starter.start();
        return pool;
    }

    private ParserPool(Supplier<Launch> launch, Path folders, Bounds bounds) {
        this.bounds = bounds;
        this.admitted = new Semaphore(bounds.processes() + bounds.waiting());
        this.watch = watch();
        this.seats = Stream.generate(() -> new Seat(launch, folders, bounds, watch))
                .limit(bounds.processes())
                .toList();
        this.free = new ArrayBlockingQueue<>(bounds.processes(), true, seats);
    }

    private static ScheduledExecutorService watch() {
        ScheduledThreadPoolExecutor watch = new ScheduledThreadPoolExecutor(1, task -> {
            Thread thread = new Thread(task, "parser-watch");
            thread.setDaemon(true);
            return thread;
        });
        // or every document would be watched until its time is over, long after its answer
        watch.setRemoveOnCancelPolicy(true);
        return watch;
    }

    private void prepare() {
        for (int left = bounds.processes(); left > 0; left--) {
            try {
                Seat seat = free.take();
                try {
                    seat.prepare();
                } finally {
                    free.add(seat);
                }
            } catch (NotReadException failed) {
                LOG.warn("at the start of the parser processes: {}", failed.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public ReadResult read(String name, byte[] bytes) throws NotReadException {
        if (!admitted.tryAcquire()) {
            throw busy();
        }
        try {
            Seat seat = free.poll(bounds.turn().toMillis(), TimeUnit.MILLISECONDS);
            if (seat == null) {
                throw busy();
            }
            try {
                return seat.read(name, bytes);
            } finally {
                free.add(seat);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Seat.stopping();
        } finally {
            admitted.release();
        }
    }

    private static NotReadException busy() {
        return new NotReadException(
                new Reason("too many documents wait to be read; send it again in a while", "等待读取的文档过多，请稍后再提交"));
    }

    @Override
    public void close() {
        seats.forEach(Seat::close);
        watch.shutdownNow();
    }
}
