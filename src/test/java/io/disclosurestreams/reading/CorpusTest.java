package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.disclosurestreams.bench.ExpectedFigures;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.Thresholds;
import io.disclosurestreams.reading.ReadResult.Report;
import io.disclosurestreams.rules.Arithmetic;
import io.disclosurestreams.rules.Assessment;
import io.disclosurestreams.rules.Baseline;
import io.disclosurestreams.rules.Dossier;
import io.disclosurestreams.rules.ReportRules;
import io.disclosurestreams.rules.Result;
import io.disclosurestreams.rules.Rule;
import io.disclosurestreams.rules.Waivers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Reads real reports where they lie ({@code ../shared/corpus}, or the folder that the system property {@code
 * disclosure.corpus} names) and compares every cell with its hand-checked file. Prints the accuracy.
 */
class CorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("disclosure.corpus", "../shared/corpus"));

    /** Text taken from a page of print in which cells are gone: the rest is read, the whole is refused. */
    private static final Set<String> LOST_CELLS = Set.of("03-shanghai-office-2025.txt");

    /** The day stands in the address of the page, not in the document. */
    private static final Set<String> DAY_ELSEWHERE = Set.of("43-hengdong-yanglin-town-2023-partial.txt");

    private record Score(int expected, int right, List<String> missing, List<String> wrong) {}

    @Test
    void everyRealReportIsReadAsAPersonReadsIt() throws IOException {
        boolean present = Files.isDirectory(CORPUS);
        if (!present) {
            System.out.println("!!! NO CORPUS at " + CORPUS.toAbsolutePath() + ": real reports were NOT tested");
        }
        assumeTrue(present, "no corpus");

        List<String> complaints = new ArrayList<>();
        Map<String, Score> scores = new TreeMap<>();
        for (Path document : documents()) {
            String name = document.getFileName().toString();
            ExpectedFigures expected = ExpectedFigures.of(
                    document.resolveSibling(name.replaceFirst("\\.(txt|html|pdf)$", ".expected.json")));
            ReadResult result = new DocumentReader().read(name, Files.readAllBytes(document));
            if (result instanceof Report report) {
                scores.put(name, score(expected, report.document()));
                complaints.addAll(complaints(name, expected, report.document(), scores.get(name)));
            } else {
                complaints.add(name + ": not read as a report: " + result);
            }
        }
        print(scores);
        assertThat(complaints).isEmpty();
    }

    @Test
    void twoYearsOfOneAgencyHandOnWhatTheyShould() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no corpus");
        for (String format : List.of(".txt", ".pdf")) {
            Dossier dossier = new Dossier(
                    cells("07-hongze-2024" + format), Baseline.of(cells("06-hongze-2023" + format)), Thresholds.USUAL);
            for (Rule rule : List.of(Rule.YOY_CARRY, Rule.YOY_STOCK)) {
                List<Result> results = ReportRules.assessments(dossier, Waivers.NONE).stream()
                        .filter(assessment -> assessment.rule() == rule)
                        .map(Assessment::result)
                        .toList();
                assertThat(results)
                        .as(rule + " of " + format)
                        .hasSize(rule == Rule.YOY_CARRY ? 7 : 2)
                        .containsOnly(new Result.Pass());
            }
        }
    }

    private static Cells cells(String name) throws IOException {
        ReadResult result = new DocumentReader().read(name, Files.readAllBytes(CORPUS.resolve(name)));
        return ((Report) result).document().cells();
    }

    private static List<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|html|pdf)"))
                    .sorted()
                    .toList();
        }
    }

    private static Score score(ExpectedFigures expected, ReportDocument document) {
        Map<String, String> found = ExpectedFigures.found(document.cells());
        List<String> missing = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        expected.cells().forEach((path, value) -> {
            if (!found.containsKey(path)) {
                missing.add(path);
            } else if (!found.get(path).equals(value)) {
                wrong.add(path + " is " + found.get(path) + ", not " + value);
            }
        });
        if (expected.complete()) {
            Set<String> extra = new TreeSet<>(found.keySet());
            extra.removeAll(expected.cells().keySet());
            extra.forEach(path -> wrong.add(path + " is not in the document"));
        }
        int right = expected.cells().size()
                - missing.size()
                - (int) wrong.stream().filter(words -> words.contains(", not ")).count();
        return new Score(expected.cells().size(), right, missing, wrong);
    }

    private static List<String> complaints(
            String name, ExpectedFigures expected, ReportDocument document, Score score) {
        List<String> complaints = new ArrayList<>();
        Set<String> flagged = new HashSet<>();
        document.findings().stream().map(Finding::cells).forEach(flagged::addAll);
        score.wrong().forEach(words -> complaints.add(name + ": " + words));
        boolean whole = expected.complete() && !LOST_CELLS.contains(name);
        if (!LOST_CELLS.contains(name)) {
            score.missing().forEach(path -> complaints.add(name + ": " + path + " was not found"));
        }
        if (document.isComplete() != whole) {
            complaints.add(name + ": complete should be " + whole + ", missing " + document.missing());
        }
        List<String> sums = Arithmetic.findings(document.cells()).stream()
                .filter(finding -> finding.rule().matches("T[34]-.*"))
                .map(finding -> finding.rule() + " " + finding.left().orElseThrow() + " "
                        + finding.right().map(Object::toString).orElse("null"))
                .sorted()
                .toList();
        if (!sums.equals(expected.sums())) {
            complaints.add(name + ": sums that do not agree " + sums + ", not " + expected.sums());
        }
        if (document.year().orElse(0) != expected.year().orElse(0)) {
            complaints.add(name + ": year " + document.year());
        }
        boolean form = document.form().equals(expected.form())
                || !expected.complete() && document.form().isEmpty();
        if (!form) {
            complaints.add(name + ": form " + document.form());
        }
        if (!document.publishedOn().equals(expected.publishedOn()) && !DAY_ELSEWHERE.contains(name)) {
            complaints.add(name + ": published on " + document.publishedOn());
        }
        return complaints;
    }

    private static void print(Map<String, Score> scores) {
        System.out.printf("%-55s %8s %8s %8s %8s%n", "document", "expected", "right", "missing", "wrong");
        scores.forEach((name, score) -> System.out.printf(
                "%-55s %8d %8d %8d %8d%n",
                name,
                score.expected(),
                score.right(),
                score.missing().size(),
                score.wrong().size()));
        System.out.printf(
                "%-55s %8d %8d %8d %8d%n",
                scores.size() + " documents",
                scores.values().stream().mapToInt(Score::expected).sum(),
                scores.values().stream().mapToInt(Score::right).sum(),
                scores.values().stream()
                        .mapToInt(score -> score.missing().size())
                        .sum(),
                scores.values().stream().mapToInt(score -> score.wrong().size()).sum());
    }
}
