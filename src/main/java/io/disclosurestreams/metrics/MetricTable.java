package io.disclosurestreams.metrics;

import io.disclosurestreams.metrics.MetricRow.Type;
import java.util.ArrayList;
import java.util.List;

/** All metric families of the product's own, in the order of the contract: the only place where they are named. */
public final class MetricTable {

    static final MetricRow REQUESTS_RECEIVED = ofRegion(
            "disclosure_requests_received",
            "requests",
            "New requests of the year, summed over the region's readable own reports",
            "本年新收政府信息公开申请数量（件），按区域汇总可读的本级年报");
    static final MetricRow REQUESTS_CARRIED_IN = ofRegion(
            "disclosure_requests_carried_in",
            "requests",
            "Requests carried in from the year before",
            "上年结转政府信息公开申请数量（件）");
    static final MetricRow REQUESTS_CONCLUDED =
            ofRegion("disclosure_requests_concluded", "requests", "Requests concluded in the year", "本年度办理结果总计（件）");
    static final MetricRow REQUESTS_CARRIED_OUT = ofRegion(
            "disclosure_requests_carried_out", "requests", "Requests carried out into the next year", "结转下年度继续办理（件）");
    static final MetricRow REQUEST_OUTCOMES = ofRegion(
            "disclosure_request_outcomes",
            "requests",
            "Requests concluded, by one of the six outcomes",
            "按六类办理结果统计的申请数量（件）",
            "outcome");
    static final MetricRow REFUSALS =
            ofRegion("disclosure_refusals", "requests", "Requests refused, by reason", "不予公开的申请数量（件），按理由", "reason");
    static final MetricRow OUTCOME_RATIO = ofRegion(
            "disclosure_outcome_ratio",
            "ratio, 0 to 1",
            "Share of an outcome in the requests concluded; absent where none was concluded",
            "各类结果占办结总数的比例（0～1）；没有办结申请时无此序列",
            "outcome");
    static final MetricRow REQUESTS_CHANGE_RATIO = ofRegion(
            "disclosure_requests_change_ratio",
            "ratio, from -1",
            "New requests against the year before (0.125 = 12.5 % more); "
                    + "absent without reports of both years or from zero",
            "新收申请同比变化（0.125 即增长 12.5%）；缺任一年度年报或上年为零时无此序列");
    static final MetricRow DISPUTES = ofRegion(
            "disclosure_disputes",
            "cases",
            "Reconsideration and litigation cases, by channel and result",
            "行政复议、行政诉讼案件数（件），按途径与结果",
            "channel",
            "result");
    static final MetricRow REPORTS_EXPECTED =
            ofRegion("disclosure_reports_expected", "reports", "Agencies that owe a report for the year", "应当报送年报的机关数");
    static final MetricRow REPORTS_RECEIVED = ofRegion(
            "disclosure_reports_received",
            "reports",
            "Of those expected, agencies with a standing report, readable or not",
            "应报机关中已有有效年报的机关数（含无法读取者）");
    static final MetricRow REPORTS_OVERDUE = ofRegion(
            "disclosure_reports_overdue",
            "reports",
            "Expected, neither received nor withdrawn, and the due day is over",
            "逾期未报的机关数（已撤回的不计）");
    static final MetricRow REPORTS_LATE =
            ofRegion("disclosure_reports_late", "reports", "Received after the due day", "迟报的机关数");
    static final MetricRow REPORTS_WITHDRAWN = ofRegion(
            "disclosure_reports_withdrawn",
            "reports",
            "Expected, and the report was taken back: neither received nor overdue",
            "应报而年报已撤回的机关数：不计已收到，也不计逾期");
    static final MetricRow REPORT_OVERDUE_DAYS = ofAgency(
            "disclosure_report_overdue_days",
            "days",
            "Days since the due day of a missing report of the latest closed year, "
                    + "the longest overdue first up to the cap",
            "最近已结束年度缺失年报的逾期天数，逾期最久者优先，至上限为止");
    static final MetricRow AGENCY_INFO = ofAgency(
            "disclosure_agency_info",
            "1",
            "Name of each agency of disclosure_report_overdue_days, its due day and what sets that, for the texts of alerts; "
                    + "always 1",
            "disclosure_report_overdue_days 中各机关的名称、公布期限及其依据，供告警文字使用；恒为 1",
            "name",
            "due",
            "basis");
    static final MetricRow REGION_INFO = ofRegion(
            "disclosure_region_info",
            "1",
            "Name of each region, for the texts of alerts; always 1; absent where it has none",
            "各区划的名称，供告警文字使用；恒为 1；没有名称时无此序列",
            "name");
    static final MetricRow AGENCY_REQUESTS_RECEIVED = ofAgency(
            "disclosure_agency_requests_received",
            "requests",
            "New requests of one agency, the largest first up to the cap",
            "单个机关新收申请数量（件），申请量最大者优先，至上限为止");
    static final MetricRow AGENCY_REQUESTS_CONCLUDED = ofAgency(
            "disclosure_agency_requests_concluded",
            "requests",
            "Requests concluded by one agency, those with the most new requests first up to the cap",
            "单个机关办结申请数量（件），申请量最大者优先，至上限为止");
    static final MetricRow AGENCY_OUTCOME_RATIO = ofAgency(
            "disclosure_agency_outcome_ratio",
            "ratio, 0 to 1",
            "Share of an outcome in the requests concluded by one agency; absent where none was concluded",
            "单个机关各类结果占办结总数的比例（0～1）；没有办结申请时无此序列",
            "outcome");
    static final MetricRow FINDINGS = ofRegion(
            "disclosure_findings",
            "findings",
            "Findings on the standing reports, by rule and severity; absent where there are none",
            "现行年报的检查提示数，按规则与级别；没有提示时无此序列",
            "rule",
            "severity");
    static final MetricRow EVENTS_TOTAL = new MetricRow(
            "disclosure_events_total",
            Type.COUNTER,
            List.of("result"),
            "events",
            "Report events by what became of them, as the ledger counted; rejected includes all dead letters kept",
            "年报事件数，按处理结果；由台账计数，rejected 含全部留存的死信");
    static final MetricRow EVENT_LATENCY = new MetricRow(
            "disclosure_event_latency_seconds",
            Type.HISTOGRAM,
            List.of(),
            "seconds",
            "Time from ingestion of an event until its committed result was read, since this instance was ready",
            "事件自接收至读到其已提交结果的时间（秒），自本实例就绪起");
    static final MetricRow SERIES_DROPPED = new MetricRow(
            "disclosure_series_dropped",
            Type.GAUGE,
            List.of("family"),
            "series",
            "Series withheld by the caps on years, depth of regions, agencies and all series",
            "因年度、区划层级、机关数或总数上限而未输出的序列数");
    static final MetricRow INPUT_WAITING = gauge(
            "disclosure_input_waiting",
            List.of(),
            "events",
            "Events of the input topics that wait to be processed, of all instances together, as counted within the last "
                    + "15 seconds; absent while the broker does not say",
            "输入主题中等待处理的事件数，各实例合计，十五秒内所计；得不到 Kafka 的回答时无此序列");
    static final MetricRow READY = gauge(
            "disclosure_ready",
            List.of("check"),
            "1 or 0",
            "Whether a check of readiness holds, as /health/ready tells; the service is ready once all do",
            "就绪检查是否通过（1 或 0），与 /health/ready 相同；全部通过即为就绪");

    static final MetricRow COVERAGE_FLOOR = gauge(
            "disclosure_coverage_floor",
            List.of(),
            "ratio, 0 to 1",
            "Which part of a region's reports must be there after their last day: coverageFloor of the policy",
            "期限过后区划年报应达到的报送率，即政策文件的 coverageFloor");

    static final MetricRow LAST_CLOSED_YEAR = gauge(
            "disclosure_last_closed_year",
            List.of("year"),
            "1",
            "The year on which reports are due now, the last that is over; always 1",
            "现在应报的年度，即最近已结束的年度；恒为 1");

    /** Every family, in order. */
    public static final List<MetricRow> ALL = List.of(
            REQUESTS_RECEIVED,
            REQUESTS_CARRIED_IN,
            REQUESTS_CONCLUDED,
            REQUESTS_CARRIED_OUT,
            REQUEST_OUTCOMES,
            REFUSALS,
            OUTCOME_RATIO,
            REQUESTS_CHANGE_RATIO,
            DISPUTES,
            REPORTS_EXPECTED,
            REPORTS_RECEIVED,
            REPORTS_OVERDUE,
            REPORTS_LATE,
            REPORTS_WITHDRAWN,
            REPORT_OVERDUE_DAYS,
            AGENCY_INFO,
            REGION_INFO,
            AGENCY_REQUESTS_RECEIVED,
            AGENCY_REQUESTS_CONCLUDED,
            AGENCY_OUTCOME_RATIO,
            FINDINGS,
            EVENTS_TOTAL,
            EVENT_LATENCY,
            SERIES_DROPPED,
            INPUT_WAITING,
            READY,
            COVERAGE_FLOOR,
            LAST_CLOSED_YEAR);

    private MetricTable() {}

    private static MetricRow ofRegion(String name, String unit, String help, String helpZh, String... more) {
        return gauge(name, List.of("region", "year"), unit, help, helpZh, more);
    }

    private static MetricRow ofAgency(String name, String unit, String help, String helpZh, String... more) {
        return gauge(name, List.of("agency", "region", "year"), unit, help, helpZh, more);
    }

    private static MetricRow gauge(
            String name, List<String> labels, String unit, String help, String helpZh, String... more) {
        List<String> all = new ArrayList<>(labels);
        all.addAll(List.of(more));
        return new MetricRow(name, Type.GAUGE, all, unit, help, helpZh);
    }
}
