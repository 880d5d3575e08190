package io.disclosurestreams.export;

import io.disclosurestreams.domain.Timeliness;

/** How a report stands, in words that an office would use. */
final class StateLabel {

    private StateLabel() {}

    static String of(Timeliness.State state) {
        return switch (state) {
            case NOT_OBLIGED -> "无须报送";
            case EXCUSED -> "免报";
            case WITHDRAWN -> "已撤回";
            case UNREADABLE -> "无法读取";
            case NOT_DUE -> "未到期";
            case DUE_SOON -> "即将到期";
            case OVERDUE -> "逾期未报";
            case ON_TIME -> "按时";
            case LATE -> "迟报";
            case UNDATED -> "日期不明";
        };
    }
}
