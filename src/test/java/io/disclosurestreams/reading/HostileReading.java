package io.disclosurestreams.reading;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the files of a folder in a process of little memory and prints of each the time, the heap and the reason. */
final class HostileReading {

    /** What it prints of a file, parted by tabs. */
    record Line(String file, String verdict, long millis, long peakMegabytes, String reason) {

        static Line of(String text) {
            String[] parts = text.split("\t", 5);
            return new Line(parts[0], parts[1], Long.parseLong(parts[2]), Long.parseLong(parts[3]), parts[4]);
        }
    }

    private HostileReading() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        // a good one first: classes are loaded once, as in the product, whose processes live long
        read("warm", Files.readAllBytes(Path.of(arguments[1])));
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                System.out.println(measured(file));
            }
        }
    }

    private static String measured(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        Optional<String> refusal = read(file.getFileName().toString(), bytes);
        long millis = (System.nanoTime() - start) / 1_000_000;
        long peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return String.join(
                "\t",
                file.getFileName().toString(),
                refusal.isPresent() ? "refused" : "read",
                String.valueOf(millis),
                String.valueOf(peak >> 20),
                refusal.orElse("").replaceAll("\\s+", " "));
    }

    private static Optional<String> read(String name, byte[] bytes) {
        Optional<Bundle> bundle = Bundle.of(name, bytes);
        if (bundle.isPresent()) {
            return bundle.get() instanceof Bundle.Refused refused ? Optional.of(refused.reason()) : Optional.empty();
        }
        return new DocumentReader().read(name, bytes) instanceof ReadResult.Unsupported unsupported
                ? Optional.of(unsupported.reason())
                : Optional.empty();
    }
}
