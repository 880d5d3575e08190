package io.disclosurestreams.inbox;

import io.disclosurestreams.intake.Judged;
import io.disclosurestreams.intake.Receipt;
import io.disclosurestreams.intake.RejectionKind;
import java.util.List;

/** What is written beside a document that was not accepted, for whoever dropped it. */
final class ReasonText {

    private ReasonText() {}

    static String of(List<Judged> judged) {
        StringBuilder text = new StringBuilder();
        for (Judged each : judged) {
            text.append(each.name()).append('\n');
            if (each.receipt() instanceof Receipt.Rejected rejected) {
                text.append("  未接收：")
                        .append(rejected.kind().labelZh())
                        .append("。")
                        .append(remedyZh(rejected.kind()))
                        .append("\n  not accepted: ")
                        .append(rejected.kind().label())
                        .append('\n');
                rejected.reasons()
                        .forEach(reason -> text.append("    - ").append(reason).append('\n'));
            } else {
                text.append("  已接收 accepted\n");
            }
        }
        return text.append("\n改正后请重新放入收件文件夹。\nMend it and put it into the inbox again.\n")
                .toString();
    }

    private static String remedyZh(RejectionKind kind) {
        return switch (kind) {
            case NOT_READ -> "请另存为可读取的格式，不要加密。";
            case NO_REPORT -> "文件中既没有年度报告的标题，也没有统计表；请检查是否放错文件。";
            case INCOMPLETE -> "请补全下列内容。";
            case AGENCY_UNCLEAR -> "标题中没有机关名称，或名录中有多个同名机关；请用 disclosure ingest --agency 指明机关。";
            case NOT_VALID -> "请更正下列内容。";
        };
    }
}
