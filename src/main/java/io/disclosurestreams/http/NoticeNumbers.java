package io.disclosurestreams.http;

import io.disclosurestreams.domain.Timeliness;
import io.disclosurestreams.view.CoverageAnswer;
import io.disclosurestreams.view.CoveredAgency;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many reports there are, in one sentence. */
final class NoticeNumbers {

    private NoticeNumbers() {}

    /** Whose day is still to come spoils no rate: it is of those whose day is over or who have reported. */
    static String of(CoverageAnswer coverage, List<CoveredAgency> agencies) {
        Map<Timeliness.State, Long> byState = new TreeMap<>();
        agencies.forEach(agency -> byState.merge(agency.timeliness().state(), 1L, Long::sum));
        long expected = coverage.coverage().expected();
        long received = coverage.coverage().received();
        long toCome = byState.getOrDefault(Timeliness.State.DUE_SOON, 0L)
                + byState.getOrDefault(Timeliness.State.NOT_DUE, 0L);
        long counted = expected - toCome;
        StringBuilder text = new StringBuilder("应报送年度报告的机关" + expected + "个，已收到" + received + "个");
        if (counted > 0) {
            text.append(toCome == 0 ? "，报送率" : "；期限已过或者已报送的机关" + counted + "个，报送率")
                    .append(BigDecimal.valueOf(100 * received)
                            .divide(BigDecimal.valueOf(counted), 1, RoundingMode.HALF_UP)
                            .toPlainString())
                    .append("%");
        }
        told(byState, Timeliness.State.ON_TIME, "按时公布", text);
        told(byState, Timeliness.State.LATE, "迟报", text);
        told(byState, Timeliness.State.UNDATED, "收到但公布日期不明", text);
        told(byState, Timeliness.State.UNREADABLE, "收到但无法读取", text);
        told(byState, Timeliness.State.OVERDUE, "逾期未报", text);
        told(byState, Timeliness.State.WITHDRAWN, "已撤回", text);
        told(byState, Timeliness.State.DUE_SOON, "即将到期尚未报送", text);
        told(byState, Timeliness.State.NOT_DUE, "未到期尚未报送", text);
        told(byState, Timeliness.State.EXCUSED, "经批准免于报送（不计入应报）", text);
        return text.append("。").toString();
    }

    private static void told(
            Map<Timeliness.State, Long> byState, Timeliness.State state, String words, StringBuilder text) {
        long count = byState.getOrDefault(state, 0L);
        if (count > 0) {
            text.append("；").append(words).append(count).append("个");
        }
    }
}
