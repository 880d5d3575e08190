package io.disclosurestreams.reading;

import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.reading.Columns.Column;
import io.disclosurestreams.reading.Fit.Conflict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Labels over or at a row of table two that name the figure of another row, as 本年处罚决定数量 over 行政许可 does. */
final class OtherRow {

    private static final Pattern SUBJECT = Pattern.compile("许可|处罚|强制|收费|采购|规章|规范性文件");
    /** What a label leaves out or takes in besides is not what it counts. */
    private static final Pattern BESIDES =
            Pattern.compile("(?:不含|不包括|不包含|不计|除外|剔除|扣除|包括|包含|含)[^,，。;；()]*|(?:由|按|依据)[^,，。;；()]*");

    private OtherRow() {}

    /** Why a row can't have the figures below or beside these labels; empty if nothing speaks against it. */
    static Optional<Conflict> conflict(ProactiveRow row, Sighting sighting, Columns columns) {
        Stream<String> heads = columns.columns().stream()
                .filter(column -> !column.key().isEmpty())
                .map(Column::text);
        return Stream.concat(Stream.of(sighting.text()), heads)
                .filter(label -> namesOther(row, label))
                .findFirst()
                .map(label -> new Conflict(
                                "\"%s\" names the figure of another row".formatted(Wording.plain(label)),
                                "“%s”是其他行的指标".formatted(Wording.plain(label)))
                        .at(sighting.spot()));
    }

    private static boolean namesOther(ProactiveRow row, String label) {
        List<String> own = subjects(row);
        Matcher subject = SUBJECT.matcher(
                BESIDES.matcher(Traditional.simplified(Wording.compact(label))).replaceAll(""));
        boolean other = false;
        while (subject.find()) {
            if (own.contains(subject.group())) {
                return false;
            }
            other = true;
        }
        return other;
    }

    /** One header may stand over both rows of 第二十条第（一）项; 其他对外管理服务事项 names no subject of its own. */
    private static List<String> subjects(ProactiveRow row) {
        return switch (row) {
            case REGULATIONS -> List.of("规章");
            case NORMATIVE_DOCUMENTS -> List.of("规范性文件");
            case LICENSING -> List.of("许可");
            case OTHER_SERVICES -> List.of();
            case PENALTIES -> List.of("处罚");
            case COERCION -> List.of("强制");
            case FEES -> List.of("收费");
            case PROCUREMENT -> List.of("采购");
        };
    }
}
