package io.disclosurestreams.runtime;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that can be configured. {@link #ALL} is the only list of them: the reader, the check for unknown keys and
 * the README's tables are made from it.
 *
 * @param variable name in the environment; in a file also {@link #property()}
 * @param fallback the text that holds if nothing is given; empty if being unset means something of its own
 * @param consequence what changes, for the README
 * @param consequenceZh the same for README.zh-CN
 */
public record SettingKey<T>(
        String variable, SettingType<T> type, Optional<String> fallback, String consequence, String consequenceZh) {

    public static final SettingKey<Path> CONFIG = unset(
            "CONFIG",
            SettingType.FILE,
            "Properties file (UTF-8) with any of these keys, as named here or as `disclosure.x.y`. The environment wins over it. `--config FILE` wins over this variable, which may not stand in the file itself.",
            "属性文件（UTF-8），可写入本表任一键，写成本表名称或 `disclosure.x.y` 均可。环境变量优先于文件；`--config FILE` 优先于本变量；本变量不得写在文件内。");
    public static final SettingKey<String> KAFKA_BOOTSTRAP_SERVERS = unset(
            "KAFKA_BOOTSTRAP_SERVERS",
            SettingType.SERVERS,
            "The Kafka cluster to use (brokers 4.0 or newer). Unset: a broker inside the process, reachable from this machine only, its data under the data directory.",
            "使用的 Kafka 集群（4.0 及以上）。不设：进程内自带一个只有本机可连的 Kafka，数据在数据目录内。");
    public static final SettingKey<Integer> REPLICATION_FACTOR = unset(
            "REPLICATION_FACTOR",
            SettingType.wholeNumber(1, 100),
            "Copies of each topic; `min.insync.replicas` is one less, at least 1. Unset: 1 with the embedded broker (nothing else is possible), 3 with a cluster.",
            "每个主题的副本数；`min.insync.replicas` 为其减一，至少为 1。不设：自带 Kafka 为 1（只能为 1），集群为 3。");
    public static final SettingKey<Integer> PARTITIONS = with(
            "PARTITIONS",
            SettingType.wholeNumber(1, 1_000),
            "4",
            "Partitions of the topics when they are created; the most threads that can share the work. Changing it later needs new topics: the start is refused.",
            "创建主题时的分区数，即最多可并行的线程数。之后更改需要新主题：服务会拒绝启动。");
    public static final SettingKey<Integer> BROKER_PORT = with(
            "BROKER_PORT",
            SettingType.PORT,
            "0",
            "Port of the embedded broker on 127.0.0.1; 0 = any free port, printed and written to `broker.address` in the data directory. Without effect with a cluster.",
            "自带 Kafka 在 127.0.0.1 上的端口；0 = 任一空闲端口，会打印并写入数据目录的 `broker.address`。使用集群时无作用。");
    public static final SettingKey<Path> DATA_DIR = with(
            "DATA_DIR",
            SettingType.PATH,
            "./data",
            "Everything that must survive a restart. One process at a time; keep it on a local disk.",
            "重启后必须保留的一切数据。同一时间只能由一个进程使用；应放在本地磁盘。");
    public static final SettingKey<Path> INBOX = unset(
            "INBOX",
            SettingType.PATH,
            "Watched folder: each document that is dropped there is handed in, then moved to its `.accepted` or `.rejected`. Made if it is not there. Unset: none.",
            "收件文件夹：放入的文档会自动提交，随后移入其中的 `.accepted` 或 `.rejected`。不存在则新建。不设：不启用。");
    public static final SettingKey<Integer> STREAM_THREADS = with(
            "STREAM_THREADS",
            SettingType.wholeNumber(1, 100),
            "2",
            "Threads that process events. More than partitions stay idle.",
            "处理事件的线程数。超过分区数的线程闲置。");
    public static final SettingKey<String> HTTP_HOST = with(
            "HTTP_HOST",
            SettingType.HOST_NAME,
            "127.0.0.1",
            "Address that HTTP listens on. Whoever reaches it can read and send reports: open it only behind something that checks who calls.",
            "HTTP 监听的地址。凡能连上者即可读取和提交报告：只应在有访问控制的前端之后对外开放。");
    public static final SettingKey<Integer> HTTP_PORT = with(
            "HTTP_PORT",
            SettingType.PORT,
            "8080",
            "Port that HTTP listens on; 0 = any free port, printed.",
            "HTTP 监听的端口；0 = 任一空闲端口，会打印。");
    public static final SettingKey<URI> URL = with(
            "URL",
            SettingType.WEB_ADDRESS,
            "http://127.0.0.1:8080",
            "Where commands that need the running service reach it.",
            "需要服务在运行的命令由此地址访问服务。");
    public static final SettingKey<LocalDate> TODAY = unset(
            "TODAY",
            SettingType.DATE,
            "Fixes the calendar day by which deadlines are judged (tests, demonstrations). Unset: the day in Asia/Shanghai.",
            "固定判断期限所用的日期（测试、演示）。不设：Asia/Shanghai 的当天。");
    public static final SettingKey<Path> POLICY = unset(
            "POLICY",
            SettingType.FILE,
            "Policy file: first year owed, due days, days of notice. Unset: the shipped one, as the regulation has it (条例 第四十九条).",
            "政策文件：起报年度、期限、提前提醒天数。不设：随附的默认政策，依《条例》第四十九条。");
    public static final SettingKey<URI> ALERTMANAGER = unset(
            "ALERTMANAGER",
            SettingType.WEB_ADDRESS,
            "Address of Alertmanager: the service tells it itself what fires, grouped by kind, region and year. Unset: it does not; Prometheus' rules tell of missing reports.",
            "Alertmanager 的地址：服务自行推送未解除的预警，按类型、区划和年度归并。不设：不推送，由 Prometheus 规则通知未报情况。");
    public static final SettingKey<Integer> METRICS_YEARS = with(
            "METRICS_YEARS",
            SettingType.wholeNumber(1, 100),
            "3",
            "Years at `/metrics`: the newest that have a standing report. Of the last closed year the counts of reports are there in any case.",
            "`/metrics` 给出的年度数：有有效报告的最近几个年度。最近已结束年度的报送情况始终给出。");
    public static final SettingKey<Integer> METRICS_REGION_DEPTH = unset(
            "METRICS_REGION_DEPTH",
            SettingType.oneOf(List.of(2, 4, 6, 9)),
            "Digits of the smallest regions at `/metrics`: 2 province, 4 city, 6 county, 9 town. Unset: 6 while all series stay under `DISCLOSURE_METRICS_SERIES`, else 4.",
            "`/metrics` 最小区划的位数：2 省、4 市、6 县、9 乡镇。不设：序列总数不超过 `DISCLOSURE_METRICS_SERIES` 时为 6，否则为 4。");
    public static final SettingKey<Integer> METRICS_AGENCIES = with(
            "METRICS_AGENCIES",
            SettingType.wholeNumber(0, 1_000_000),
            "2000",
            "Series of each metric family of single agencies, those with the most requests first; the rest is counted in `disclosure_series_dropped`.",
            "每个单机关指标族的序列数，申请量最大者优先；其余计入 `disclosure_series_dropped`。");
    public static final SettingKey<Integer> METRICS_SERIES = with(
            "METRICS_SERIES",
            SettingType.wholeNumber(0, 10_000_000),
            "50000",
            "All series with figures of reports together; the rest is counted in `disclosure_series_dropped`.",
            "全部业务指标序列的总数上限；其余计入 `disclosure_series_dropped`。");

    /** In the order of the README's table. */
    public static final List<SettingKey<?>> ALL = List.of(
            CONFIG,
            DATA_DIR,
            KAFKA_BOOTSTRAP_SERVERS,
            BROKER_PORT,
            PARTITIONS,
            REPLICATION_FACTOR,
            STREAM_THREADS,
            HTTP_HOST,
            HTTP_PORT,
            URL,
            TODAY,
            POLICY,
            INBOX,
            ALERTMANAGER,
            METRICS_YEARS,
            METRICS_REGION_DEPTH,
            METRICS_AGENCIES,
            METRICS_SERIES);

    /** Name in a properties file, e.g. {@code disclosure.http.port}. */
    public String property() {
        return Given.propertyOf(variable);
    }

    private static <T> SettingKey<T> with(
            String name, SettingType<T> type, String fallback, String consequence, String consequenceZh) {
        return new SettingKey<>(Given.VARIABLE_PREFIX + name, type, Optional.of(fallback), consequence, consequenceZh);
    }

    private static <T> SettingKey<T> unset(String name, SettingType<T> type, String consequence, String consequenceZh) {
        return new SettingKey<>(Given.VARIABLE_PREFIX + name, type, Optional.empty(), consequence, consequenceZh);
    }
}
