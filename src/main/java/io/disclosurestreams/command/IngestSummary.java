package io.disclosurestreams.command;

import io.disclosurestreams.http.ReportAnswer;
import io.disclosurestreams.intake.RejectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of all documents of a run, counted. */
final class IngestSummary {

    private static final Map<String, String> CHINESE =
            Map.of("accepted", "已接收", "duplicate", "重复", "stale", "已有更新版本", "withdrawn", "撤回", "rejected", "未接收");

    private final Map<String, Integer> verdicts = new TreeMap<>();
    private final Map<String, Integer> kinds = new TreeMap<>();
    private final List<String> again = new ArrayList<>();
    private int failedAgain;
    private int before;

    void add(ReportAnswer answer) {
        verdicts.merge(answer.verdict(), 1, Integer::sum);
        if (answer.isRejected()) {
            kinds.merge(answer.kind().orElse("other"), 1, Integer::sum);
        }
    }

    /** A file that is counted already and was sent once more; all is well unless it was rejected then. */
    void addSentAgain(String path, List<ReportAnswer> answers) {
        for (ReportAnswer answer : answers) {
            String file = path.replaceAll("\\p{Cntrl}", "?");
            if (answer.isRejected()) {
                failedAgain++;
                again.add(file + "  " + String.join("; ", answer.reasons()));
            } else {
                again.add(file + "  r" + answer.revision().orElse(0));
            }
        }
    }

    /** A file whose content was judged in an earlier run. */
    void addJudgedBefore() {
        before++;
    }

    boolean isEmpty() {
        return verdicts.isEmpty() && before == 0;
    }

    int rejected() {
        return verdicts.getOrDefault("rejected", 0);
    }

    /** Whether every document was taken, and stands where it should. */
    boolean isGood() {
        return rejected() == 0 && failedAgain == 0;
    }

    private int taken() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum() - rejected();
    }

    /** A line for each verdict and each kind of rejection that came up, and the sum. */
    String table() {
        StringBuilder table = new StringBuilder();
        verdicts.forEach((verdict, count) -> {
            row(table, count, "", verdict, CHINESE.getOrDefault(verdict, ""));
            if (verdict.equals("rejected")) {
                kinds.forEach((kind, some) -> row(table, some, "  ", label(kind), labelZh(kind)));
            }
        });
        if (!again.isEmpty()) {
            row(table, again.size(), "", "sent once more, so that the last by path stands", "再次提交，使路径在后者有效");
            again.forEach(file -> table.append("          ").append(file).append(System.lineSeparator()));
        }
        if (before > 0) {
            row(table, before, "", "judged before, not sent again", "此前已处理，未再提交");
        }
        return table.append("%d taken, %d rejected".formatted(taken(), rejected()))
                .toString();
    }

    private static void row(StringBuilder table, int count, String indent, String label, String labelZh) {
        table.append("%8d  %s%s %s%n".formatted(count, indent, label, labelZh));
    }

    private static String label(String key) {
        return kind(key).map(RejectionKind::label).findFirst().orElse(key);
    }

    private static String labelZh(String key) {
        return kind(key).map(RejectionKind::labelZh).findFirst().orElse("");
    }

    private static Stream<RejectionKind> kind(String key) {
        return Stream.of(RejectionKind.values()).filter(kind -> kind.key().equals(key));
    }
}
