package io.disclosurestreams.http;

import io.disclosurestreams.domain.Alert;
import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.export.Table;
import io.disclosurestreams.export.Value;
import io.disclosurestreams.view.AlertAnswer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import tools.jackson.core.JsonGenerator;

/** Alerts, as items of a list and as a table. */
final class AlertList {

    static final Table<AlertAnswer> TABLE = table();

    private AlertList() {}

    static void write(AlertAnswer answer, JsonGenerator json) {
        Alert alert = answer.alert();
        json.writeStringProperty("subject", alert.subject());
        Json.text("name", answer.name(), json);
        Json.text("region", answer.region().map(Region::code), json);
        json.writeNumberProperty("year", alert.told().year());
        json.writeStringProperty("kind", alert.told().kind().key());
        json.writeStringProperty("state", alert.state().key());
        json.writeStringProperty("since", alert.told().since().toString());
        Json.text("due", alert.told().due().map(LocalDate::toString), json);
        Json.number("daysLate", daysLate(answer).map(Number.class::cast), json);
        Json.text("resolvedOn", alert.resolvedOn().map(LocalDate::toString), json);
    }

    private static Optional<Long> daysLate(AlertAnswer answer) {
        OptionalLong days = answer.daysLate();
        return days.isPresent() ? Optional.of(days.getAsLong()) : Optional.empty();
    }

    private static Table<AlertAnswer> table() {
        return Table.<AlertAnswer>named("alerts", "预警", "Alerts")
                .column(
                        "subject",
                        "对象",
                        "agency id, region or document",
                        answer -> Value.of(answer.alert().subject()))
                .column("name", "名称", "name of the agency or region", answer -> Value.ofText(answer.name()))
                .column(
                        "region",
                        "行政区划代码",
                        "region code",
                        answer -> Value.ofText(answer.region().map(Region::code)))
                .column(
                        "year",
                        "年度",
                        "year",
                        answer -> Value.of(answer.alert().told().year()))
                .keepInView()
                .coded(
                        "kind",
                        "类型",
                        "what it is about",
                        answer -> Optional.of(code(answer.alert().told().kind())))
                .coded(
                        "state",
                        "状态",
                        "firing or resolved",
                        answer -> Optional.of(code(answer.alert().state())))
                .column(
                        "since",
                        "开始日期",
                        "day on which it began",
                        answer -> Value.ofDay(Optional.of(answer.alert().told().since())))
                .column(
                        "due",
                        "公布期限",
                        "day by which it must be published",
                        answer -> Value.ofDay(answer.alert().told().due()))
                .column(
                        "daysLate",
                        "逾期天数",
                        "days late",
                        answer -> daysLate(answer).map(Value::of).orElse(Value.EMPTY))
                .column(
                        "resolvedOn",
                        "解除日期",
                        "day on which it ended",
                        answer -> Value.ofDay(answer.alert().resolvedOn()))
                .remark(
                        "逾期天数未解除的算至导出日期，已解除的为年报到达时的逾期天数。",
                        "Days late run until the day of the export while the report is missing, then until it came.")
                .asOf(answer -> Optional.empty());
    }

    private static Code code(AlertKind kind) {
        return new Code(
                kind.key(),
                switch (kind) {
                    case OVERDUE -> "逾期未报";
                    case DUE_SOON -> "即将到期";
                    case REJECTED -> "文档退回";
                    case WITHDRAWN -> "年报撤回";
                    case ARITHMETIC -> "勾稽错误";
                    case CARRY_OVER -> "结转不符";
                    case JUMP -> "异常变动";
                    case COPIED -> "内容雷同";
                    case COVERAGE -> "报送率偏低";
                });
    }

    private static Code code(Alert.State state) {
        return new Code(state.key(), state == Alert.State.FIRING ? "未解除" : "已解除");
    }
}
