package io.disclosurestreams.command;

import io.disclosurestreams.http.ApiClient;
import io.disclosurestreams.http.ReportAnswer;
import io.disclosurestreams.http.UnreachableException;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Mode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Hands files to the service, several at once, and tells of them in the order given: what is behind a slow one waits with
 * its answer until the slow one has its own.
 */
final class Ingestion {

    /** Answers that may wait for the one before. */
    private static final int AHEAD = 500;

    private final ApiClient api;
    private final Filing filing;
    private final Mode mode;
    private final Optional<IngestJournal> journal;
    private final LastByPath order = new LastByPath();

    /**
     * A file with the answers to it; without any if it was judged in an earlier run.
     *
     * @param sha256 for the journal, if there is one
     */
    record Handed(Path file, List<ReportAnswer> answers, Optional<String> sha256) {

        Handed(Path file, List<ReportAnswer> answers) {
            this(file, answers, Optional.empty());
        }
    }

    /** Hears of each file, in order. */
    interface Listener {
        void handed(Handed file);

        /** Hears in the end of each that was sent once more, to stand as the last by path; told of before. */
        default void sentAgain(Handed file) {
            // whoever wants the documents alone has heard of all
        }
    }

    Ingestion(ApiClient api, Filing filing, Mode mode, Optional<IngestJournal> journal) {
        this.api = api;
        this.filing = filing;
        this.mode = mode;
        this.journal = journal;
    }

    /**
     * Returns once all are judged.
     *
     * @param atOnce files under way at the same time
     * @throws UnreachableException if the service can't go on; files behind that one may have been judged too
     */
    void run(List<Path> files, int atOnce, Listener listener) throws UnreachableException, IOException {
        ExecutorService senders = Executors.newFixedThreadPool(atOnce);
        try {
            Iterator<Path> next = files.iterator();
            Queue<Future<Handed>> underWay = new ArrayDeque<>();
            while (next.hasNext()) {
                Path file = next.next();
                while (underWay.size() >= (holdsSeveral(file) ? 1 : AHEAD)) {
                    tell(result(underWay.remove()), listener);
                }
                underWay.add(senders.submit(() -> hand(file)));
                while (holdsSeveral(file) && !underWay.isEmpty()) {
                    tell(result(underWay.remove()), listener);
                }
            }
            while (!underWay.isEmpty()) {
                tell(result(underWay.remove()), listener);
            }
            for (Path overtaken : order.overtaken()) {
                listener.sentAgain(new Handed(overtaken, send(overtaken)));
            }
        } finally {
            senders.shutdownNow();
        }
    }

    /** What was not told is not in the journal either: it is sent again, which does no harm. */
    private void tell(Handed handed, Listener listener) throws IOException {
        note(handed);
        listener.handed(handed);
        if (journal.isPresent() && handed.sha256().isPresent()) {
            journal.get().add(handed.sha256().get(), handed.file(), handed.answers());
        }
    }

    /** Sent alone: nothing can overtake what is in it, and it is not sent again for the sake of one document. */
    private static boolean holdsSeveral(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".zip") || name.endsWith(".csv");
    }

    /** Events say their revision themselves, documents in an archive are taken one after the other. */
    private void note(Handed handed) {
        boolean numberedHere = mode == Mode.KEEP && filing.revision().isEmpty() && !isEvent(handed.file());
        if (numberedHere && handed.answers().size() == 1) {
            order.note(handed.file(), handed.answers().get(0));
        }
    }

    private static Handed result(Future<Handed> handed) throws UnreachableException, IOException {
        try {
            return handed.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnreachableException away) {
                throw away;
            }
            if (failed.getCause() instanceof IOException broken) {
                throw broken;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnreachableException("interrupted", stopped);
        }
    }

    private Handed hand(Path file) throws UnreachableException, IOException {
        if (journal.isEmpty()) {
            return new Handed(file, send(file));
        }
        String sha256;
        try {
            sha256 = IngestJournal.sha256(file);
        } catch (IOException unreadable) {
            return new Handed(file, unreadable(unreadable));
        }
        if (journal.get().has(sha256)) {
            return new Handed(file, List.of());
        }
        return new Handed(file, send(file), Optional.of(sha256));
    }

    private List<ReportAnswer> send(Path file) throws UnreachableException {
        try {
            return isEvent(file)
                    ? List.of(api.send(Files.readAllBytes(file), mode))
                    : api.send(file, file.toString(), filing, mode);
        } catch (IOException unreadable) {
            return unreadable(unreadable);
        }
    }

    private static List<ReportAnswer> unreadable(IOException why) {
        return List.of(ReportAnswer.rejected("can't be read: " + why.getMessage()));
    }

    static boolean isEvent(Path file) {
        return file.getFileName().toString().endsWith(".json");
    }
}
