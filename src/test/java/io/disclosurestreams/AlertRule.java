package io.disclosurestreams;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One alert of the shipped rules: for how long its condition must hold, and how severe it is. */
record AlertRule(String name, String delay, String severity) {

    static final Path FOLDER = Prometheus.SHIPPED.resolveSibling("rules");

    private static final Pattern ALERT =
            Pattern.compile("(?s)- alert: (\\w+)\\n(?:(?!- alert).)*?for: (\\w+)\\n *labels: \\{severity: (\\w+)");
    private static final Pattern METRIC = Pattern.compile("\\b(?:disclosure|kafka|jvm|process)_[a-z_]+");

    static List<AlertRule> all() throws IOException {
        return ALERT.matcher(text())
                .results()
                .map(found -> new AlertRule(found.group(1), found.group(2), found.group(3)))
                .toList();
    }

    /** All that the rules ask of the service; no annotation looks like one. */
    static SortedSet<String> metrics() throws IOException {
        return METRIC.matcher(text()).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String text() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(FOLDER)) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString();
    }
}
