package io.disclosurestreams.isolation;

import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.isolation.ChildFailure.Blame;
import io.disclosurestreams.reading.NotReadException;
import io.disclosurestreams.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/** A place for one process: it has none, or one that can read, or one that must be replaced. One document at a time. */
final class Seat implements AutoCloseable {

    private static final String UNKNOWN = "application/octet-stream";

    private final Supplier<Launch> launch;
    private final Path folders;
    private final Bounds bounds;
    private final ScheduledExecutorService watch;
    private volatile Child child;
    private volatile boolean closed;

    Seat(Supplier<Launch> launch, Path folders, Bounds bounds, ScheduledExecutorService watch) {
        this.launch = launch;
        this.folders = folders;
        this.bounds = bounds;
        this.watch = watch;
    }

    /** Begins a process if there is none that can read, and waits until it can. */
    void prepare() throws NotReadException {
        if (closed) {
            throw stopping();
        }
        if (child != null && child.canRead()) {
            return;
        }
        drop();
        try {
            child = Child.begin(launch.get(), folders, watch);
            if (!closed) {
                child.awaitBegun(bounds.start());
                return;
            }
        } catch (IOException noFolder) {
            throw unavailable(new Reason("gets no folder: " + noFolder, "无法取得文件夹：" + noFolder));
        } catch (ChildFailure failed) {
            drop();
            throw closed ? stopping() : unavailable(failed.reason());
        }
        drop();
        throw stopping();
    }

    private static NotReadException unavailable(Reason why) {
        return new NotReadException(new Reason(
                "documents can't be read just now: the process for them " + why.english()
                        + "; the log says more. Is there memory for it, and is the Java that this service runs on still there?",
                "暂时无法读取文档：读取进程" + why.chinese() + "，详见日志。请检查内存是否足够，运行本服务的Java是否仍在"));
    }

    static NotReadException stopping() {
        return new NotReadException(new Reason("the service is stopping", "服务正在停止"));
    }

    /** A document whose process was ended from outside is tried once more. */
    ReadResult read(String name, byte[] bytes) throws NotReadException {
        try {
            return once(name, bytes);
        } catch (ChildFailure failed) {
            if (failed.blame() == Blame.DOCUMENT) {
                return refused(name, failed);
            }
        }
        try {
            return once(name, bytes);
        } catch (ChildFailure again) {
            return refused(name, again);
        }
    }

    private ReadResult once(String name, byte[] bytes) throws NotReadException, ChildFailure {
        prepare();
        try {
            return child.read(name, bytes, bounds.document());
        } catch (ChildFailure failed) {
            drop();
            if (closed) {
                throw stopping();
            }
            throw failed;
        }
    }

    private static ReadResult refused(String name, ChildFailure failed) {
        return new ReadResult.Unsupported(
                UNKNOWN,
                name
                        + " "
                        + new Reason(
                                "can't be read: the process that reads it "
                                        + failed.reason().english()
                                        + ", which no report needs; save it anew, as text or as a plain web page",
                                "无法读取：读取进程" + failed.reason().chinese() + "，报告不会如此，请另存为文本或简单网页"));
    }

    private void drop() {
        Child old = child;
        child = null;
        if (old != null) {
            old.close();
        }
    }

    /** A document that is being read is given up. */
    @Override
    public void close() {
        closed = true;
        Child last = child;
        if (last != null) {
            last.close();
        }
    }
}
