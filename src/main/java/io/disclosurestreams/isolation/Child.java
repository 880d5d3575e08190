package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.isolation.ChildFailure.Blame;
import io.disclosurestreams.reading.ReadResult;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** One process that reads documents, one at a time, with a folder of its own. */
final class Child implements AutoCloseable {

    private static final long ENDS_WITHIN_SECONDS = 5;
    /** What {@code -XX:+ExitOnOutOfMemoryError} makes of it. */
    private static final int OUT_OF_MEMORY = 3;

    /** What SIGKILL, also the kernel's when memory is short, and SIGTERM make of it. */
    private static final Set<Integer> SIGNALS = Set.of(128 + 9, 128 + 15);

    private final Process process;
    private final OwnFolder folder;
    private final ScheduledExecutorService watch;
    private final DataOutputStream down;
    private final DataInputStream up;
    private final ChildLog log;
    private volatile boolean late;

    private Child(Process process, OwnFolder folder, ScheduledExecutorService watch) {
        this.process = process;
        this.folder = folder;
        this.watch = watch;
        this.down = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.up = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        this.log = ChildLog.of(process);
    }

    /**
     * Begins it; it may not be able to read yet.
     *
     * @param folders where it gets a folder of its own
     * @param watch ends it when it takes too long
     */
    static Child begin(Launch launch, Path folders, ScheduledExecutorService watch) throws IOException, ChildFailure {
        OwnFolder folder = OwnFolder.make(folders);
        try {
            return new Child(launch.begin(folder.path()), folder, watch);
        } catch (IOException failed) {
            folder.close();
            throw new ChildFailure("can't be started: " + failed.getMessage(), "无法启动：" + failed.getMessage());
        }
    }

    /** Waits until it can read. */
    void awaitBegun(Duration limit) throws ChildFailure {
        within(limit, () -> Frames.answer(up));
    }

    ReadResult read(String name, byte[] bytes, Duration limit) throws ChildFailure {
        log.nextDocument();
        return within(limit, () -> {
            Frames.request(name, bytes, down);
            return ReadResultCodec.decode(Frames.answer(up));
        });
    }

    boolean canRead() {
        return !late && process.isAlive();
    }

    private interface Talk<T> {
        T run() throws IOException;
    }

    private <T> T within(Duration limit, Talk<T> talk) throws ChildFailure {
        try {
            ScheduledFuture<?> end = watch.schedule(this::giveUp, limit.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return talk.run();
            } finally {
                // it may be on its way already: nothing more can be read then
                if (!end.cancel(false)) {
                    late = true;
                }
            }
        } catch (StreamCorruptedException nonsense) {
            throw new ChildFailure("answered nonsense", "应答无法识别");
        } catch (IOException broken) {
            throw failure(limit);
        } catch (RejectedExecutionException closed) {
            throw new ChildFailure("was stopped", "已停止");
        }
    }

    private void giveUp() {
        late = true;
        process.destroyForcibly();
    }

    private ChildFailure failure(Duration limit) {
        boolean ended = ends();
        if (late) {
            return new ChildFailure("took longer than " + limit.toSeconds() + " s", "用时超过" + limit.toSeconds() + "秒");
        }
        if (!ended) {
            return new ChildFailure("neither answered nor ended", "既无应答也未结束");
        }
        int status = process.exitValue();
        return status == OUT_OF_MEMORY
                ? new ChildFailure(
                        "needed more than " + Launch.MEGABYTES + " MB of memory", "所需内存超过" + Launch.MEGABYTES + " MB")
                : new ChildFailure(
                        new Reason("ended with exit status " + status, "以状态码" + status + "结束"),
                        SIGNALS.contains(status) ? Blame.SIGNAL : Blame.DOCUMENT);
    }

    private boolean ends() {
        try {
            return process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends it at once, whatever it does; its folder goes with it. */
    @Override
    public synchronized void close() {
        process.destroyForcibly();
        ends();
        folder.close();
    }
}
