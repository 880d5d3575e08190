package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Finding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels and notes which say that figures are not the whole: who fills them in means something, and a reader should look. */
final class Qualified {

    private static final String LEAVES_OUT = "不含|不包括|不包含|未含|未包括|未包含|不计|除外|剔除|扣除";

    private static final Pattern OF_LABEL =
            Pattern.compile("[(〔\\[][^()]*(?:" + LEAVES_OUT + "|仅|只[含计]|其中|部分|截[至止]|含20\\d{2})");
    private static final Pattern OF_NOTE = Pattern.compile("(?:" + LEAVES_OUT + "|[仅只](?:含|包[括含]|统计|计入?|为|是|指))");

    private Qualified() {}

    /** True for a label that says of itself, in brackets or not, what its official words don't: what is left out. */
    static boolean isQualified(String official, String label) {
        String compact = Wording.compact(label);
        return Stream.of(OF_LABEL, OF_NOTE)
                .flatMap(pattern -> pattern.matcher(compact).results())
                .anyMatch(remark -> !Wording.compact(official).contains(remark.group()));
    }

    /** Of a label with a remark behind it that the form does not have. */
    static Optional<Finding> label(String official, Sighting row, List<String> paths) {
        Matcher remark = OF_LABEL.matcher(Wording.compact(row.text()));
        return remark.find() && !Wording.compact(official).contains(remark.group())
                ? Optional.of(finding(
                        "label",
                        "",
                        Wording.plain(row.text()),
                        paths,
                        row.spot().english(),
                        row.spot().chinese()))
                : Optional.empty();
    }

    /** Of the notes below a table. */
    static List<Finding> notes(TableNotes table) {
        OfficialTable official = table.table();
        return table.notesBelow().stream()
                .filter(note -> OF_NOTE.matcher(Traditional.simplified(Wording.compact(note)))
                        .find())
                .map(note -> finding(
                        "note",
                        "附注",
                        Wording.plain(note),
                        List.of(),
                        "below " + official.english(),
                        official.official()))
                .toList();
    }

    private static Finding finding(
            String what, String chineseWhat, String words, List<String> cells, String english, String chinese) {
        return Messages.uncertain(
                "DOC-LABEL",
                cells,
                "The %s \"%s\" (%s) leaves something out or holds only a part: look whether its figures are the whole"
                        .formatted(what, words, english),
                "%s“%s”（%s）对统计口径作了限定，请核对所填数字是否为全部".formatted(chineseWhat, words, chinese));
    }
}
