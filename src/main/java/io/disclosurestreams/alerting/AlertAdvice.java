package io.disclosurestreams.alerting;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Region;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What to do about a kind of alert, where those concerned are listed, and on which legal basis. */
final class AlertAdvice {

    private static final String BASIS = "《中华人民共和国政府信息公开条例》第四十九条；乡镇、街道和地方另定的期限，见名单中的依据";
    private static final String BASIS_EN = "条例 Article 49; for days set by custom or locally see the basis in the list";

    private AlertAdvice() {}

    /** As annotations, under the names that the shipped rules of Prometheus use. */
    static Map<String, String> of(AlertKind kind, Optional<Region> region, int year) {
        String list = list(kind) + "year=" + year
                + region.map(code -> "&region=" + code.code()).orElse("");
        Map<String, String> advice = new TreeMap<>();
        advice.put("list", list);
        advice.put("remedy", remedy(kind) + "名单（含下级）：GET " + list);
        advice.put("remedy_en", remedyEn(kind) + " The list, with what lies below: GET " + list);
        if (kind == AlertKind.OVERDUE || kind == AlertKind.DUE_SOON || kind == AlertKind.COVERAGE) {
            advice.put("basis", BASIS);
            advice.put("basis_en", BASIS_EN);
        }
        return advice;
    }

    private static String list(AlertKind kind) {
        return switch (kind) {
            case DUE_SOON -> "/api/v1/missing?state=dueSoon&";
            case OVERDUE, COVERAGE -> "/api/v1/missing?state=overdue&";
            default -> "/api/v1/alerts?state=firing&kind=" + kind.key() + "&";
        };
    }

    private static String remedy(AlertKind kind) {
        return switch (kind) {
            case OVERDUE, COVERAGE -> "催报；已公布的请提交，已撤并或经同意延期的请登记处理决定。";
            case DUE_SOON -> "请提醒。";
            case REJECTED -> "请来文单位重新提交，或登记处理决定（dismiss）。";
            case WITHDRAWN -> "请机关重新公布并提交。";
            case ARITHMETIC, CARRY_OVER, JUMP, COPIED -> "请机关更正，或登记说明（explain、dismiss）。";
        };
    }

    private static String remedyEn(AlertKind kind) {
        return switch (kind) {
            case OVERDUE, COVERAGE -> "Remind them; hand in what is published; excuse or extend where that was agreed.";
            case DUE_SOON -> "Remind them.";
            case REJECTED -> "Have them send it again, or decide dismiss.";
            case WITHDRAWN -> "Have it published and handed in anew.";
            case ARITHMETIC, CARRY_OVER, JUMP, COPIED -> "Have it corrected, or decide explain or dismiss.";
        };
    }
}
