package io.disclosurestreams.bench;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** How fast the product is, as ratios in one run. */
@Command(name = "bench", mixinStandardHelpOptions = true, description = "Measure throughput as ratios.")
public final class BenchCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        return 0;
    }
}
