package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Roster rows, events and documents for tests. */
public final class SampleReports {

    private SampleReports() {}

    /** A county department. */
    public static RosterEntry department(String agency, String name, String region, String... aliases) {
        return new RosterEntry(
                agency,
                List.of(new RosterPeriod(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        name,
                        List.of(aliases),
                        new Region(region),
                        AgencyLevel.COUNTY,
                        AgencyKind.DEPARTMENT,
                        Optional.of("发展改革"),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** A county's government, whose reports are due two months later than those of departments. */
    public static RosterEntry government(String agency, String name, String region) {
        return new RosterEntry(
                agency,
                List.of(new RosterPeriod(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        name,
                        List.of(),
                        new Region(region),
                        AgencyLevel.COUNTY,
                        AgencyKind.GOVERNMENT,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    /** An event with so many requests, all granted. */
    public static String event(String agency, int year, int revision, int received) {
        return """
            {"schema":"disclosure.report/v1","agency":"%s","year":%d,"revision":%d,"publishedOn":"%d-01-16",
             "requests":{"newlyReceived":[%d,0,0,0,0,0,%d],"granted":[%d,0,0,0,0,0,%d],"concluded":[%d,0,0,0,0,0,%d]}}\
            """.formatted(
                        agency, year, revision, year + 1, received, received, received, received, received, received);
    }

    /** A report in the form of 2021 as a web page; every figure is 0 but the requests received and granted. */
    public static byte[] page(String agencyName, int year, int received) {
        StringBuilder page = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body><h1>")
                .append(agencyName)
                .append(year)
                .append("年政府信息公开工作年度报告</h1><p>一、总体情况</p><p>本年度工作平稳。</p>");
        page.append("<p>二、主动公开政府信息情况</p><table>");
        proactive(page);
        page.append("</table><p>三、收到和处理政府信息公开申请情况</p><table>");
        requests(page, received);
        page.append("</table><p>四、政府信息公开行政复议、行政诉讼情况</p><table>");
        disputes(page);
        return page.append("</table><p>五、存在的主要问题及改进情况</p><p>无。</p><p>六、其他需要报告的事项</p><p>无。</p></body></html>")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void proactive(StringBuilder page) {
        String block = "";
        for (ProactiveRow row : ProactiveRow.values()) {
            List<ProactiveFigure> figures = ProactiveFigure.all().stream()
                    .filter(figure -> figure.row() == row && figure.in() != FormSet.ONLY_2019)
                    .toList();
            if (figures.isEmpty()) {
                continue;
            }
            if (!row.block().equals(block)) {
                block = row.block();
                page.append("<tr><td colspan=\"4\">").append(block).append("</td></tr><tr><td>信息内容</td>");
                figures.forEach(figure ->
                        page.append("<td>").append(figure.label(Form.FORM_2021)).append("</td>"));
                page.append("</tr>");
            }
            page.append("<tr><td>").append(row.label(Form.FORM_2021)).append("</td>");
            figures.forEach(figure -> page.append("<td>0</td>"));
            page.append("</tr>");
        }
    }

    private static void requests(StringBuilder page, int received) {
        page.append("<tr><td colspan=\"3\" rowspan=\"3\">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td>")
                .append("<td colspan=\"7\">申请人情况</td></tr><tr><td rowspan=\"2\">自然人</td>")
                .append("<td colspan=\"5\">法人或其他组织</td><td rowspan=\"2\">总计</td></tr><tr>");
        for (Applicant applicant : Applicant.values()) {
            if (!applicant.group().isEmpty()) {
                page.append("<td>").append(applicant.label()).append("</td>");
            }
        }
        page.append("</tr>");
        String group = "";
        for (RequestRow row : RequestRow.all()) {
            if (row.in() == FormSet.ONLY_2019) {
                continue;
            }
            page.append("<tr>");
            boolean within = row.outcome().isPresent() || row == RequestRow.CONCLUDED;
            if (row == RequestRow.GRANTED) {
                page.append("<td rowspan=\"23\">三、本年度办理结果</td>");
            }
            if (within && !row.group().isEmpty()) {
                if (!row.group().equals(group)) {
                    group = row.group();
                    long size = RequestRow.all().stream()
                            .filter(other -> other.group().equals(row.group()))
                            .count();
                    page.append("<td rowspan=\"")
                            .append(size)
                            .append("\">")
                            .append(group)
                            .append("</td>");
                }
                page.append("<td>").append(row.label()).append("</td>");
            } else {
                page.append("<td colspan=\"")
                        .append(within ? 2 : 3)
                        .append("\">")
                        .append(row.label())
                        .append("</td>");
            }
            boolean counted =
                    row == RequestRow.NEWLY_RECEIVED || row == RequestRow.GRANTED || row == RequestRow.CONCLUDED;
            for (Applicant applicant : Applicant.values()) {
                boolean filled = counted && (applicant == Applicant.NATURAL_PERSON || applicant == Applicant.TOTAL);
                page.append("<td>").append(filled ? received : 0).append("</td>");
            }
            page.append("</tr>");
        }
    }

    private static void disputes(StringBuilder page) {
        page.append("<tr><td colspan=\"5\">行政复议</td><td colspan=\"10\">行政诉讼</td></tr><tr>");
        String results = "<td>结果维持</td><td>结果纠正</td><td>其他结果</td><td>尚未审结</td><td>总计</td>";
        page.append(results.replace("<td>", "<td rowspan=\"2\">"))
                .append("<td colspan=\"5\">未经复议直接起诉</td><td colspan=\"5\">复议后起诉</td></tr><tr>")
                .append(results)
                .append(results)
                .append("</tr><tr>")
                .append("<td>0</td>".repeat(DisputeGroup.values().length * 5))
                .append("</tr>");
    }
}
