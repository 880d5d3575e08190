package io.disclosurestreams.bench;

import io.disclosurestreams.bench.WrittenReport.Spot;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to a good report, in one place. */
public enum Damage {
    DIGIT_CHANGED("a digit changed") {
        @Override
        Optional<DamagedReport> at(WrittenReport report, Spot spot, SplittableRandom random) {
            String number = report.text().substring(spot.from(), spot.to());
            int at = random.nextInt(number.length());
            if (!Character.isDigit(number.charAt(at))) {
                return Optional.empty();
            }
            int other = (number.charAt(at) - '0' + random.nextInt(1, 10)) % 10;
            String changed = number.substring(0, at) + other + number.substring(at + 1);
            return Optional.of(
                    DamagedReport.of(report, spot.from(), spot.to(), changed).writing(spot, changed));
        }
    },
    CELL_EMPTIED("a cell emptied") {
        @Override
        Optional<DamagedReport> at(WrittenReport report, Spot spot, SplittableRandom random) {
            return Optional.of(
                    DamagedReport.of(report, spot.from(), spot.to(), "").blanking(spot));
        }
    },
    ROW_REMOVED("a row removed") {
        @Override
        Optional<DamagedReport> at(WrittenReport report, Spot spot, SplittableRandom random) {
            return WrittenRow.of(report, spot).map(row -> {
                DamagedReport damaged = DamagedReport.of(report, row.from(), row.to(), "");
                for (Spot each : row.spots()) {
                    damaged = damaged.losing(each);
                }
                return damaged;
            });
        }
    },
    LABEL_MISSPELT("a label misspelt") {
        @Override
        Optional<DamagedReport> at(WrittenReport report, Spot spot, SplittableRandom random) {
            // any label that stands with or over the numbers, of rows, columns and groups alike
            List<MatchResult> labels = labels(report).results().toList();
            MatchResult label = labels.get(random.nextInt(labels.size()));
            return Optional.of(DamagedReport.of(report, label.start(), label.end(), misspelt(label.group(), random)));
        }
    },
    CELLS_MERGED("two cells merged") {
        @Override
        Optional<DamagedReport> at(WrittenReport report, Spot spot, SplittableRandom random) {
            int next = report.spots().indexOf(spot) + 1;
            if (next == report.spots().size() || !report.spots().get(next).row().equals(spot.row())) {
                return Optional.empty();
            }
            Spot other = report.spots().get(next);
            String joint = List.of("", " ", "，").get(random.nextInt(3));
            DamagedReport merged = DamagedReport.of(report, spot.to(), other.from(), joint)
                    .losing(spot)
                    .losing(other);
            int cell = report.text().lastIndexOf("<td", spot.from());
            boolean spans = random.nextBoolean() && report.isPage() && cell >= 0;
            return Optional.of(spans ? merged.with(cell + "<td".length(), " colspan=2") : merged);
        }
    };

    private static final Pattern LABEL = Pattern.compile("[^<>\\s|]*\\p{IsHan}[^<>\\s|]*");
    private static final String STRANGE = "甲乙丙丁戊己庚辛壬癸";
    private static final int TRIES = 200;

    private final String words;

    Damage(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The report with this done to a place drawn by lot. */
    public DamagedReport on(WrittenReport report, SplittableRandom random) {
        for (int time = 0; time < TRIES; time++) {
            Spot spot = report.spots().get(random.nextInt(report.spots().size()));
            Optional<DamagedReport> damaged = at(report, spot, random);
            if (damaged.isPresent()) {
                return damaged.get();
            }
        }
        throw new IllegalArgumentException(report.name() + " has no place for: " + words);
    }

    /** Empty where this can't happen. */
    abstract Optional<DamagedReport> at(WrittenReport report, Spot spot, SplittableRandom random);

    private static Matcher labels(WrittenReport report) {
        int last = report.spots().get(report.spots().size() - 1).from();
        Matcher labels = LABEL.matcher(report.text());
        return labels.region(WrittenRow.labelBefore(report, report.spots().get(0)), last);
    }

    /** A letter replaced or left out. */
    public static String misspelt(String label, SplittableRandom random) {
        int at = random.nextInt(label.length());
        String put = random.nextInt(3) == 0 ? "" : String.valueOf(STRANGE.charAt(random.nextInt(STRANGE.length())));
        return label.substring(0, at) + put + label.substring(at + 1);
    }
}
