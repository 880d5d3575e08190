package io.disclosurestreams.alerting;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.view.AlertAnswer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts alerts together by kind, region and year: one message an office, not one an agency. */
final class AlertGroups {

    /** More names than a message should hold; the rest is counted, and the list tells all. */
    private static final int MOST_NAMES = 50;

    private AlertGroups() {}

    private record Key(AlertKind kind, Optional<Region> region, int year) {}

    /** By their labels. */
    static Map<Map<String, String>, AlertGroup> of(List<AlertAnswer> firing) {
        Map<Key, List<AlertAnswer>> byKey = firing.stream()
                .collect(Collectors.groupingBy(
                        answer -> new Key(
                                answer.alert().told().kind(),
                                answer.region(),
                                answer.alert().told().year()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        Map<Map<String, String>, AlertGroup> groups = new LinkedHashMap<>();
        byKey.forEach((key, alerts) -> {
            AlertGroup group = group(key, alerts);
            groups.put(group.labels(), group);
        });
        return groups;
    }

    private static AlertGroup group(Key key, List<AlertAnswer> alerts) {
        LocalDate since = alerts.stream()
                .map(answer -> answer.alert().told().since())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new AlertGroup(labels(key), since, annotations(key, alerts));
    }

    private static Map<String, String> labels(Key key) {
        Map<String, String> labels = new TreeMap<>();
        labels.put("alertname", "Disclosure" + capitalised(key.kind().key()));
        labels.put("severity", severity(key.kind()));
        labels.put("about", "reports");
        labels.put("scope", isOfRegion(key.kind()) ? "region" : "list");
        labels.put("year", Integer.toString(key.year()));
        key.region().ifPresent(region -> {
            labels.put("region", region.code());
            labels.put(
                    "city", region.code().substring(0, Math.min(4, region.code().length())));
        });
        return labels;
    }

    private static String unnamed(Region region) {
        return region.isCountry() ? "全国" : "区划" + region.code() + "的";
    }

    private static boolean isOfRegion(AlertKind kind) {
        return kind == AlertKind.COVERAGE || kind == AlertKind.DUE_SOON;
    }

    private static String capitalised(String key) {
        return Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    /** In the words of findings. */
    private static String severity(AlertKind kind) {
        return switch (kind) {
            case OVERDUE, ARITHMETIC, CARRY_OVER, COVERAGE -> "error";
            case REJECTED, WITHDRAWN, JUMP, COPIED -> "warning";
            case DUE_SOON -> "info";
        };
    }

    private static Map<String, String> annotations(Key key, List<AlertAnswer> alerts) {
        String place = alerts.get(0)
                .regionName()
                .orElse(key.region().map(AlertGroups::unnamed).orElse(""));
        String placeEn = key.region().map(region -> region.code() + ", ").orElse("");
        Map<String, String> annotations = new TreeMap<>();
        if (isOfRegion(key.kind())) {
            Optional<LocalDate> due = alerts.get(0).alert().told().due();
            annotations.put(
                    "summary",
                    place + key.year() + "年度：" + words(key.kind())
                            + due.map(day -> "（期限" + day + "）").orElse(""));
            annotations.put(
                    "summary_en",
                    placeEn + key.year() + ": " + wordsEn(key.kind())
                            + due.map(day -> " (due " + day + ")").orElse(""));
        } else {
            annotations.put("summary", place + key.year() + "年度：" + words(key.kind()) + alerts.size() + "个");
            annotations.put("summary_en", placeEn + key.year() + ": " + wordsEn(key.kind()) + ": " + alerts.size());
            annotations.put("description", names(alerts));
        }
        annotations.putAll(AlertAdvice.of(key.kind(), key.region(), key.year()));
        return annotations;
    }

    private static String names(List<AlertAnswer> alerts) {
        List<String> names = new ArrayList<>();
        alerts.stream()
                .sorted(Comparator.comparing(answer -> answer.alert().subject()))
                .limit(MOST_NAMES)
                .forEach(answer -> names.add(answer.name().orElse(answer.alert().subject())));
        return String.join("、", names) + (alerts.size() > MOST_NAMES ? "等" : "");
    }

    private static String words(AlertKind kind) {
        return switch (kind) {
            case OVERDUE -> "逾期未报的机关";
            case DUE_SOON -> "有年报即将到期";
            case REJECTED -> "退回的文档";
            case WITHDRAWN -> "撤回年报的机关";
            case ARITHMETIC -> "数字不平的年报";
            case CARRY_OVER -> "结转与上年不符的年报";
            case JUMP -> "数字异常变动的年报";
            case COPIED -> "内容雷同的年报";
            case COVERAGE -> "报送率低于下限";
        };
    }

    private static String wordsEn(AlertKind kind) {
        return switch (kind) {
            case OVERDUE -> "agencies overdue";
            case DUE_SOON -> "reports are due soon";
            case REJECTED -> "documents rejected";
            case WITHDRAWN -> "reports withdrawn";
            case ARITHMETIC -> "reports whose figures don't add up";
            case CARRY_OVER -> "reports that don't carry over last year's figures";
            case JUMP -> "reports with figures many times last year's, or a fraction";
            case COPIED -> "reports that are copies";
            case COVERAGE -> "fewer reports than the floor";
        };
    }
}
