package io.disclosurestreams.reading;

import static io.disclosurestreams.reading.TableText.read;
import static io.disclosurestreams.reading.TableText.reason;
import static io.disclosurestreams.reading.TableText.reports;
import static io.disclosurestreams.reading.TableText.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.reading.ReadResult.Tabulation;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of figures that are not as they should be: told with the place, and never half understood. */
class FigureTableErrorsTest {

    @Test
    void aHeaderThatCouldBeMisunderstoodIsRefusedWhole() {
        assertThat(reason(table("agency,year,requests.grnted.total", "a-1,2024,1,1,0,0,0,0,0,1")))
                .contains("column 3", "requests.grnted.total", "did you mean requests.granted.total?");
        assertThat(reason(table("agency,year,requests.newlyReceived.total", "a-1,2024,1,1,0,0,0,0,0,1")))
                .contains("twice");
        assertThat(reason(table("agency,year,year", "a-1,2024,2024,1,0,0,0,0,0,1")))
                .contains("\"year\" twice");
        assertThat(reason("agency,year,requests.granted.total\na-1,2024,5\n"))
                .contains("lacks the column requests.granted.naturalPerson");
        assertThat(reason("agency,year,proactive.fees.amount\nrequests.,,\n")).contains("table three");
        assertThat(reason(table("agency,year"))).contains("without any line");
    }

    @Test
    void aColumnThatMayBeTheScopeIsRefusedSinceASummaryWouldCountAsOwn() {
        for (String name : List.of("scope", "Report Scope (own/summary)", "范围", "报告口径范围")) {
            assertThat(reason(table("agency,year," + name, "a-1,2024,summary,1,0,0,0,0,0,1")))
                    .contains("column 3", name, "reportScope");
        }
    }

    @Test
    void aLineInErrorIsToldAndTheOthersAreRead() {
        List<TabulatedReport> reports = reports(table(
                "agency,name,year,revision,publishedOn,reportScope",
                "a-1,,2024,,,,1,0,0,0,0,0,1",
                "a 2,,2024,,,,1,0,0,0,0,0,1",
                ",,2024,,,,1,0,0,0,0,0,1",
                "a-4,,24,,,,1,0,0,0,0,0,1",
                "a-5,,,,,,1,0,0,0,0,0,1",
                "a-6,,2024,0,,,1,0,0,0,0,0,1",
                "a-7,,2024,,2025-02-30,,1,0,0,0,0,0,1",
                "a-8,,2024,,,all,1,0,0,0,0,0,1",
                "a-9,,2024,,,,1,0,0",
                "a-10,,2024,,,,1,0,0,0,0,0,1,9",
                ",,,,,,,,,,,,",
                "a-11,,2024,,,,1,0,0,0,0,0,1"));

        assertThat(reports)
                .extracting(report -> String.join("; ", report.errors()))
                .satisfiesExactly(
                        error -> assertThat(error).isEmpty(),
                        error -> assertThat(error).contains("agency: \"a 2\""),
                        error -> assertThat(error).contains("neither agency nor name"),
                        error -> assertThat(error).contains("year: \"24\""),
                        error -> assertThat(error).contains("year is blank"),
                        error -> assertThat(error).contains("revision: \"0\""),
                        error -> assertThat(error).contains("publishedOn: \"2025-02-30\""),
                        error -> assertThat(error).contains("reportScope: \"all\""),
                        error -> assertThat(error).contains("9 cells, the header 13"),
                        error -> assertThat(error).contains("14 cells, the header 13"),
                        error -> assertThat(error).isEmpty());
        assertThat(reports.get(10).place()).isEqualTo("13");
    }

    @Test
    void twoLinesThatContradictEachOtherAreBothInErrorAndTheSameTwiceIsNone() {
        String one = "a-1,2024,1,0,0,0,0,0,1";
        String other = "a-1,2024,2,0,0,0,0,0,2";
        assertThat(reports(table("agency,year", one, other, "a-2,2024,1,0,0,0,0,0,1")))
                .extracting(report -> report.errors().size())
                .containsExactly(1, 1, 0);
        assertThat(reports(table("agency,year", one, one)))
                .extracting(report -> report.errors().size())
                .containsExactly(0, 0);
    }

    @Test
    void aLastLineWithoutALineBreakIsReadAndItsLastCellAskedAbout() {
        String table = table("agency,year", "a-1,2024,1,0,0,0,0,0,1", "a-2,2024,1,0,0,0,0,0,1");
        List<TabulatedReport> reports = reports(table.stripTrailing());

        assertThat(reports).allSatisfy(report -> assertThat(report.errors()).isEmpty());
        assertThat(reports.get(0).document().findings()).isEmpty();
        assertThat(reports.get(1).document().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells()).containsExactly("requests.newlyReceived.total"));
    }

    @Test
    void aLineWithoutAnyFigureAndALineOfSumsAreNoReports() {
        List<TabulatedReport> reports = reports(table(
                "name,year",
                "甲局,2024,,,,,,,",
                "合 计,2024,1,0,0,0,0,0,1",
                "审计局,2024,/,0,0,0,0,0,0",
                "总计,,1,0,0,0,0,0,1"));

        assertThat(reports.get(0).errors()).singleElement().asString().contains("no figure at all");
        assertThat(reports.get(1).errors()).singleElement().asString().contains("sum of others");
        assertThat(reports.get(2).errors()).isEmpty();
        assertThat(reports.get(3).errors()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "清河市合计", "全市合计", "市直部门小计", "合计（2家）", "清河市（汇总）", "【总计】", "各局累计数", "合計", "上年数", "上一年度", "去年同期", "全市平均",
                "平均数"
            })
    void aLineNamedASumIsNoAgencys(String name) {
        assertThat(reports(table("name,year", name + ",2024,1,0,0,0,0,0,1"))
                        .get(0)
                        .errors())
                .singleElement()
                .asString()
                .contains("sum of others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"会计局", "审计局", "统计局", "综合计划局", "计量测试所", "总工会", "平和县统计局", "上年村村民委员会", "清河市总部经济办公室"})
    void noAgencysNameIsASum(String name) {
        assertThat(reports(table("name,year", name + ",2024,1,0,0,0,0,0,1"))
                        .get(0)
                        .errors())
                .isEmpty();
    }

    @Test
    void columnsOfFiguresWithoutAHeaderAreToldAsSuch() {
        String table = table("agency,year", "a-1,2024,1,0,0,0,0,0,1");
        assertThat(reason(table.replace("agency,year", "dept,when")))
                .contains("no header among its first lines", "没有同时列出年份");
        assertThat(reason(table.replace("a-1", "\"a-1"))).contains("a quote in it is not closed");
    }

    @Test
    void aTextCutOffAnywhereNeverShortensAFigure() {
        List<String> lines = IntStream.range(0, 4)
                .mapToObj(line -> "a-" + line + ",2024," + 1234 * (line + 1) + ",0,0,0,0,12,3456")
                .toList();
        String whole = table("agency,year", lines.toArray(String[]::new));
        List<TabulatedReport> truth = reports(whole);
        for (int end = 0; end < whole.length(); end++) {
            if (read(whole.substring(0, end)) instanceof Tabulation cut) {
                List<TabulatedReport> reports = cut.reports();
                for (int line = 0; line < reports.size(); line++) {
                    TabulatedReport report = reports.get(line);
                    boolean told = !report.errors().isEmpty()
                            || report.document().findings().stream()
                                    .anyMatch(finding -> finding.state() == Finding.State.UNCERTAIN);
                    if (!told) {
                        assertThat(report.document().cells())
                                .isEqualTo(truth.get(line).document().cells());
                    }
                }
            }
        }
    }

    @Test
    void moreLinesThanALimitAreRefusedWithTheLimit() {
        String[] lines = IntStream.rangeClosed(0, FigureTable.MOST_REPORTS)
                .mapToObj(line -> "a-" + line + ",2024,1,0,0,0,0,0,1")
                .toArray(String[]::new);
        assertThat(reason(table("agency,year", lines))).contains(String.valueOf(FigureTable.MOST_REPORTS));
    }

    @Test
    void anOlderWorkbookWithATableOfFiguresIsRefusedWithTheRemedy() {
        Workbook workbook = new HSSFWorkbook();
        Row header = workbook.createSheet().createRow(0);
        header.createCell(0).setCellValue("agency");
        header.createCell(1).setCellValue("year");
        header.createCell(2).setCellValue("requests.granted.total");
        ReadResult result = new DocumentReader().read("表.xls", OfficePaper.bytes(workbook));
        assertThat(((ReadResult.Unsupported) result).reason()).contains(".xlsx");
    }

    @Test
    void aReportThatOnlyMentionsSuchNamesIsNoTable() {
        assertThat(read("某局2024年政府信息公开工作年度报告\nagency,year 与 requests.granted.total 的说明\n"))
                .isNotInstanceOf(Tabulation.class);
    }
}
