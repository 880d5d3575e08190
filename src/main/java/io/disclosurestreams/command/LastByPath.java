package io.disclosurestreams.command;

import io.disclosurestreams.http.ReportAnswer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Of several documents for one agency's year the last by path is to stand, as if they had been sent one after the other;
 * sent at once, an earlier one may get there later and take a higher revision.
 */
final class LastByPath {

    private static final Set<String> TAKEN = Set.of("accepted", "duplicate");

    private record Pair(String agency, int year) {}

    private record Last(Path file, int revision, int highest) {}

    private final Map<Pair, Last> last = new LinkedHashMap<>();

    /** Takes notice of the answer to a file; files come in the order of their paths. */
    void note(Path file, ReportAnswer answer) {
        if (!TAKEN.contains(answer.verdict())
                || answer.agency().isEmpty()
                || answer.year().isEmpty()
                || answer.revision().isEmpty()) {
            return;
        }
        int revision = answer.revision().getAsInt();
        last.merge(
                new Pair(answer.agency().get(), answer.year().getAsInt()),
                new Last(file, revision, revision),
                (before, now) -> new Last(file, revision, Math.max(before.highest(), revision)));
    }

    /** The files to send again, so that they stand. */
    List<Path> overtaken() {
        return last.values().stream()
                .filter(each -> each.revision() < each.highest())
                .map(Last::file)
                .toList();
    }
}
