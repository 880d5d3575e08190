package io.disclosurestreams.isolation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a process that reads documents has to say goes to the log: so many lines a document, each so long. */
final class ChildLog {

    private static final Logger LOG = LoggerFactory.getLogger(ChildLog.class);
    private static final int LINES_A_DOCUMENT = 20;
    private static final int LONGEST_LINE = 300;

    private final AtomicInteger left = new AtomicInteger(LINES_A_DOCUMENT);
    private final long pid;

    private ChildLog(long pid) {
        this.pid = pid;
    }

    /** Reads until the process ends; unread it would stand still. */
    static ChildLog of(Process process) {
        ChildLog log = new ChildLog(process.pid());
        Thread thread = new Thread(() -> log.read(process.getErrorStream()), "parser-log-" + process.pid());
        thread.setDaemon(true);
        thread.start();
        return log;
    }

    void nextDocument() {
        left.set(LINES_A_DOCUMENT);
    }

    private void read(InputStream errors) {
        StringBuilder line = new StringBuilder();
        try (Reader in = new BufferedReader(new InputStreamReader(errors, StandardCharsets.UTF_8))) {
            for (int unit = in.read(); unit >= 0; unit = in.read()) {
                if (unit == '\n') {
                    tell(line);
                } else if (line.length() < LONGEST_LINE) {
                    line.append((char) unit);
                }
            }
        } catch (IOException ended) {
            // so has what it said
        }
        tell(line);
    }

    private void tell(StringBuilder line) {
        if (!line.isEmpty() && left.getAndDecrement() > 0) {
            LOG.info("parser {}: {}", pid, line);
        }
        line.setLength(0);
    }
}
