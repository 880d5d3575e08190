package io.disclosurestreams.bench;

import java.util.Locale;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String describe() {
        Runtime runtime = Runtime.getRuntime();
        return String.format(
                Locale.ROOT,
                "%s %s, %d cores, heap up to %d MiB, Java %s",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                runtime.maxMemory() >> 20,
                System.getProperty("java.version"));
    }
}
