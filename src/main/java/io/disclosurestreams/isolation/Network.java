package io.disclosurestreams.isolation;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the network away from processes that read documents, where the system lets an ordinary user do that. */
final class Network {

    private static final Logger LOG = LoggerFactory.getLogger(Network.class);
    private static final long TRIED_WITHIN_SECONDS = 5;
    private static final List<String> WITHOUT = List.of("unshare", "--map-root-user", "--net", "--");

    private Network() {}

    /** What to put before a command so that it runs without network; nothing where that can't be had. */
    static List<String> without() {
        try {
            Process trial = new ProcessBuilder("unshare", "--map-root-user", "--net", "--", "true")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (trial.waitFor(TRIED_WITHIN_SECONDS, TimeUnit.SECONDS) && trial.exitValue() == 0) {
                return WITHOUT;
            }
            trial.destroyForcibly();
        } catch (IOException notThere) {
            // told below
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        LOG.info("documents are read in processes that keep their network: the system does not let `unshare` take it");
        return List.of();
    }
}
