package io.disclosurestreams.metrics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A strict reader of Prometheus' text format 0.0.4: every line is a comment of a known kind or a sample, names are
 * names, values are numbers, every sample follows the TYPE of its family, nothing comes twice.
 */
record Exposition(List<Sample> samples, Map<String, String> types) {

    record Sample(String name, Map<String, String> labels, double value) {}

    private static final String METRIC_NAME = "[a-zA-Z_:][a-zA-Z0-9_:]*";
    private static final String LABEL_NAME = "[a-zA-Z_][a-zA-Z0-9_]*";

    static Exposition parse(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the last line has no end");
        }
        Map<String, String> types = new LinkedHashMap<>();
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            if (line.startsWith("# HELP ")) {
                name(line.split(" ", 4)[2]);
            } else if (line.startsWith("# TYPE ")) {
                String[] words = line.split(" ");
                if (words.length != 4 || types.put(name(words[2]), words[3]) != null) {
                    throw new IllegalArgumentException(line);
                }
            } else {
                Sample sample = new Line(line).sample();
                String family = sample.name().replaceFirst("_(bucket|sum|count|max)$", "");
                if (!types.containsKey(sample.name()) && !types.containsKey(family)) {
                    throw new IllegalArgumentException("no TYPE before " + line);
                }
                if (samples.put(sample.name() + sample.labels(), sample) != null) {
                    throw new IllegalArgumentException("twice: " + line);
                }
            }
        }
        return new Exposition(new ArrayList<>(samples.values()), types);
    }

    List<Sample> of(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name)).toList();
    }

    private static String name(String name) {
        if (!name.matches(METRIC_NAME)) {
            throw new IllegalArgumentException("no metric name: " + name);
        }
        return name;
    }

    private static final class Line {
        private final String line;
        private int at;

        Line(String line) {
            this.line = line;
        }

        Sample sample() {
            String name = until('{', ' ');
            name(name);
            Map<String, String> labels = new LinkedHashMap<>();
            if (line.charAt(at) == '{') {
                at++;
                while (line.charAt(at) != '}') {
                    label(labels);
                }
                at++;
            }
            expect(' ');
            String value = line.substring(at);
            return new Sample(
                    name, labels, value.equals("+Inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(value));
        }

        private void label(Map<String, String> labels) {
            String name = until('=');
            if (!name.matches(LABEL_NAME)) {
                throw new IllegalArgumentException("no label name: " + name);
            }
            expect('=');
            expect('"');
            StringBuilder value = new StringBuilder();
            while (line.charAt(at) != '"') {
                char next = line.charAt(at++);
                if (next == '\\') {
                    next = switch (line.charAt(at++)) {
                        case 'n' -> '\n';
                        case '"' -> '"';
                        case '\\' -> '\\';
                        default -> throw new IllegalArgumentException("no escape in " + line);
                    };
                }
                value.append(next);
            }
            expect('"');
            if (labels.put(name, value.toString()) != null) {
                throw new IllegalArgumentException("label twice in " + line);
            }
            if (line.charAt(at) == ',') {
                at++;
            }
        }

        private String until(char... ends) {
            int start = at;
            while (new String(ends).indexOf(line.charAt(at)) < 0) {
                at++;
            }
            return line.substring(start, at);
        }

        private void expect(char wanted) {
            if (line.charAt(at++) != wanted) {
                throw new IllegalArgumentException("want " + wanted + " in " + line);
            }
        }
    }
}
