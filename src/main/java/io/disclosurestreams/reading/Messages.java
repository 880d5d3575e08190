package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The findings of reading a document, worded in both languages; the rules are named in the catalogue of rules. */
final class Messages {

    private Messages() {}

    static Finding noNumber(Figure figure, String raw) {
        return Finding.of(
                "CELL-TYPE",
                Severity.ERROR,
                List.of(figure.path()),
                "%s holds \"%s\", which is no number of the kind that belongs there; kept as text"
                        .formatted(figure.path(), raw),
                "单元格内容“%s”不是应填的数字，按原文保留".formatted(raw));
    }

    static Finding unseen(Figure figure, String raw) {
        return Finding.of(
                "CELL-TYPE",
                Severity.ERROR,
                List.of(figure.path()),
                "%s holds %s, which nobody sees who looks at the document (hidden, in the colour of its ground, tiny, covered or off the page); kept as text, not taken as a figure"
                        .formatted(figure.path(), raw),
                "单元格内容%s在文档中看不见（隐藏、与底色同色、字号过小、被遮盖或在页面之外），按原文保留，不作为数字".formatted(raw));
    }

    static Finding amountWithoutUnit(Figure figure, String raw) {
        return Finding.of(
                "CELL-UNIT",
                Severity.WARNING,
                List.of(figure.path()),
                "The amount \"%s\" names no unit, its header and label none that is certain; kept as text, not added up"
                        .formatted(raw),
                "金额“%s”未注明单位，表头和行标题也未注明确定的单位，按原文保留，不计入合计".formatted(raw));
    }

    static Finding unitOfForm(Figure figure, String raw) {
        return Finding.of(
                "CELL-UNIT",
                Severity.WARNING,
                List.of(figure.path()),
                "Neither the amount \"%s\" nor its header names a unit; read as 万元, the unit of the official form"
                        .formatted(raw),
                "金额“%s”及其表头均未注明单位，按统一格式的万元读取".formatted(raw));
    }

    static Finding label(String official, String actual) {
        return Finding.of(
                "DOC-LABEL",
                Severity.INFO,
                List.of(),
                "\"%s\" stands in place of the official \"%s\"".formatted(actual, official),
                "“%s”与统一格式的“%s”不一致".formatted(actual, official));
    }

    static Finding orderAssumed(OfficialTable table) {
        return uncertain(
                "DOC-LABEL",
                List.of(),
                "The header of %s is missing or broken into pieces; its columns were read in the official order"
                        .formatted(table.english()),
                "%s：表头缺失或残缺，按统一格式的列序读取".formatted(table.official()));
    }

    static Finding rowByPlace(RequestRow row, List<String> cells, Spot spot) {
        return uncertain(
                "DOC-LABEL",
                cells,
                "The values at %s stand apart from their label; taken as \"%s\" by the order of the rows, and the sums agree"
                        .formatted(spot.english(), row.label()),
                "%s的数值与行标题分离，按行的次序归入“%s”，且勾稽关系成立".formatted(spot.chinese(), row.label()));
    }

    static Finding rowByBlock(String label, List<String> cells, Spot spot) {
        return uncertain(
                "DOC-LABEL",
                cells,
                "The values at %s have no label; taken as \"%s\", the only row that their block lacks"
                        .formatted(spot.english(), label),
                "%s的数值没有行标题，归入该部分唯一缺少的“%s”行".formatted(spot.chinese(), label));
    }

    static Finding rowEmptied(RequestRow row, List<String> cells, String before, Spot spot) {
        return uncertain(
                "DOC-SHAPE",
                cells,
                "Row \"%s\" is blank, and its figures may be those of the row \"%s\" before it (%s), which the end of a page may have cut"
                        .formatted(row.label(), before, spot.english()),
                "“%s”行为空，其数字可能在前一行“%s”（%s），该行或为分页所断，请核对".formatted(row.label(), before, spot.chinese()));
    }

    static Finding extraRow(OfficialTable table, String label, Spot spot) {
        return Finding.of(
                "DOC-SHAPE",
                Severity.INFO,
                List.of(),
                "%s has a row \"%s\" at %s that the official form does not have; it was not read"
                        .formatted(table.english(), label, spot.english()),
                "%s：“%s”行（%s）不在统一格式之内，未予读取".formatted(table.official(), label, spot.chinese()));
    }

    static Finding groupWithValues(Spot spot) {
        return uncertain(
                "DOC-LABEL",
                List.of(),
                "（六）其他处理 has values of its own at %s beside its three rows; they were not read"
                        .formatted(spot.english()),
                "“（六）其他处理”在其三个分项之外另填有数值（%s），未予读取".formatted(spot.chinese()));
    }

    static Finding openEnd(String column) {
        return uncertain(
                "CELL-TYPE",
                List.of(column),
                "No line break ends the last line of the file: if the file was cut off, the last cell may be too;"
                        + " look whether it is whole",
                "文件末行没有换行符：如文件被截断，最后一个单元格可能不完整，请核对");
    }

    static Finding hiddenLine() {
        return uncertain(
                "DOC-SHAPE",
                List.of(),
                "The line is hidden in its sheet, and no filter is set; it was read: look whether it is meant",
                "本行在工作表中被隐藏（并非筛选所致），已予读取，请核对是否应提交");
    }

    static Finding hiddenColumns(List<String> paths) {
        return uncertain(
                "DOC-SHAPE",
                paths,
                "Columns that are hidden in their sheet were read: %s; look whether they are meant"
                        .formatted(String.join(", ", paths)),
                "以下列在工作表中被隐藏，已予读取，请核对是否应提交：" + String.join("、", paths));
    }

    static Finding unreadColumns(List<String> names) {
        return Finding.of(
                "DOC-SHAPE",
                Severity.INFO,
                List.of(),
                "Columns that are neither a figure nor say whose report it is were not read: "
                        + String.join(", ", names),
                "以下列既非统计数字也非报告信息，未予读取：" + String.join("、", names));
    }

    static Finding sections(List<String> lacking) {
        return Finding.of(
                "DOC-SEC",
                Severity.WARNING,
                List.of(),
                "Sections without a heading: " + String.join(", ", lacking),
                "缺少以下部分的标题：" + String.join("、", lacking));
    }

    static Finding years(String title, String other, String where) {
        return Finding.of(
                "DOC-YEAR",
                Severity.ERROR,
                List.of(),
                "The title names the year %s, %s names %s".formatted(title, where, other),
                "标题年份为%s年，与其他表述（%s年）不一致".formatted(title, other));
    }

    static Finding otherYear(int own, String words, String english, String chinese) {
        String text = Wording.plain(words);
        return Finding.of(
                "DOC-YEAR",
                Severity.ERROR,
                List.of(),
                "The report is for %d, but \"%s\" (%s) names another year".formatted(own, text, english),
                "报告年度为%d年，但“%s”（%s）注明的是其他年份".formatted(own, text, chinese));
    }

    static Finding perhapsOtherYear(int own, String words, String english, String chinese) {
        String text = Wording.plain(words);
        return uncertain(
                "DOC-YEAR",
                List.of(),
                "The report is for %d, and \"%s\" (%s) names another year: look whether the figures are of it"
                        .formatted(own, text, english),
                "报告年度为%d年，“%s”（%s）提及其他年份，请核对数据所属年份".formatted(own, text, chinese));
    }

    static Finding partOfYear(String period) {
        return uncertain(
                "DOC-YEAR",
                List.of(),
                "The statistics period (%s) is not the whole year, 1月1日至12月31日".formatted(period),
                "统计期限（%s）不是完整年度（1月1日至12月31日）".formatted(period));
    }

    static Finding figuresOfPart(String words, String english, String chinese) {
        String text = Wording.plain(words);
        return Finding.of(
                "DOC-YEAR",
                Severity.ERROR,
                List.of(),
                "\"%s\" (%s) names a part of the year: the figures of a report are those of all of it"
                        .formatted(text, english),
                "“%s”（%s）只是一年中的一部分，年度报告应填全年数据".formatted(text, chinese));
    }

    static Finding publishedEarly(LocalDate day, int year) {
        LocalDate first = LocalDate.of(year + 1, 1, 1);
        return uncertain(
                "DOC-YEAR",
                List.of(),
                "The day of publication, %s, lies before %s, the first day on which a report for %d can be published"
                        .formatted(day, first, year),
                "公布日期%s早于%s，%d年度报告最早于该日公布".formatted(day, first, year));
    }

    static Finding countUnit(Figure figure, String raw, String unit) {
        return Finding.of(
                "CELL-UNIT",
                Severity.WARNING,
                List.of(figure.path()),
                "\"%s\" stands under the unit %s and is no number of single ones; kept as text, not added up"
                        .formatted(raw, unit),
                "数字“%s”的单位为%s，不是应填的数量，按原文保留，不计入合计".formatted(raw, unit));
    }

    static Finding yearFromText(int year) {
        return uncertain(
                "DOC-YEAR",
                List.of(),
                "Neither title nor statistics period names the year; taken from the first words of section one: "
                        + year,
                "标题和统计期限均未注明年份，按总体情况开头的%d年处理".formatted(year));
    }

    static Finding oldForm(int year) {
        return Finding.of(
                "DOC-FORM",
                Severity.WARNING,
                List.of(),
                "A report for %d in the form of 2019, which the form of 2021 (国办公开办函〔2021〕30号) replaced"
                        .formatted(year),
                "%d年度报告仍使用2019年试行格式，应使用国办公开办函〔2021〕30号统一格式".formatted(year));
    }

    static Finding mixedForm() {
        return Finding.of(
                "DOC-FORM",
                Severity.WARNING,
                List.of(),
                "Blocks of both forms, that of 2019 and that of 2021 (" + Form.MIXED.key() + ")",
                "报告混用了2019年试行格式和2021年统一格式的表格");
    }

    static Finding illegible(Legibility legibility) {
        String english = switch (legibility) {
            case PICTURES -> "its tables are pictures";
            case UNSEEN ->
                "most of them stand where nobody sees them (hidden, in the colour of their ground, tiny, covered or off the page)";
            case LEGIBLE, GRID_LOST -> "of its tables the words are left, but not where cells begin and end";
        };
        String chinese = switch (legibility) {
            case PICTURES -> "表格为图片";
            case UNSEEN -> "多数数字在文档中看不见（隐藏、与底色同色、字号过小、被遮盖或在页面之外）";
            case LEGIBLE, GRID_LOST -> "表格文字尚在而单元格界线已失";
        };
        return Finding.of(
                "DOC-SHAPE",
                Severity.ERROR,
                List.of(),
                "A report, but its figures can't be read: "
                        + english
                        + ". It counts as published, its figures as unknown; ask the agency for the tables as text",
                "报告可识别，但数字无法读取：" + chinese + "。按已发布、数字未知处理，可请该机关提供文本格式的表格");
    }

    static Finding uncertain(String rule, List<String> cells, String english, String chinese) {
        return new Finding(
                rule,
                Severity.WARNING,
                Finding.State.UNCERTAIN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                cells,
                List.of(),
                english,
                chinese);
    }
}
