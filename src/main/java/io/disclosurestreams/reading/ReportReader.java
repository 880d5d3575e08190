package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.DisputeResult;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Legibility;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.reading.Block.BlankCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Table;
import io.disclosurestreams.reading.Fit.Conflict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a report of a document's content, whatever its format was. */
final class ReportReader {

    private static final Pattern OPENING_YEAR = Pattern.compile("^(20\\d{2})年");

    private ReportReader() {}

    /** The report, empty if the document is none: it has no such title and not one row of the tables. */
    static Optional<ReportDocument> read(Content raw) {
        Content content = raw.with(Outline.liftHeadings(raw.blocks()));
        Map<OfficialTable, TableNotes> notes = TableScan.scan(content.blocks(), content.lineName());
        Draft draft = new Draft();
        FrontMatter front = FrontMatter.of(content);
        OtherYears years = new OtherYears(front.year());
        RequestTable requests = new RequestTable(notes.get(OfficialTable.REQUESTS), years, draft);
        ProactiveTable.read(notes.get(OfficialTable.PROACTIVE), requests.blankLines(), years, draft);
        requests.read();
        DisputeTable.read(notes.get(OfficialTable.DISPUTES), requests.blankLines(), years, draft);
        for (TableNotes table : notes.values()) {
            if (table.sightings().size() >= TableNotes.MOST_ROWS) {
                draft.gap(table.table(), new Conflict("more than " + TableNotes.MOST_ROWS + " rows", "行数过多"));
            }
        }
        ending(content.blocks(), draft);
        boolean anyRow = notes.values().stream()
                .flatMap(table -> table.sightings().stream())
                .anyMatch(sighting -> sighting.label().isExact() && sighting.hasValues());
        if (front.title().filter(Title::isCertain).isEmpty() && !anyRow) {
            return Optional.empty();
        }
        return Optional.of(report(content, front, notes, draft));
    }

    /** A document that ends with the values of table four may be cut off within the last of them. */
    private static void ending(List<Block> blocks, Draft draft) {
        int last = blocks.size() - 1;
        while (last > 0 && (blocks.get(last) instanceof EmptyLine || blocks.get(last) instanceof BlankCell)) {
            last--;
        }
        boolean cut = last >= 0
                && (blocks.get(last) instanceof Table
                        || blocks.get(last) instanceof Paragraph paragraph && CellText.endsWithValue(paragraph.text()));
        DisputeGroup group = DisputeGroup.LITIGATION_AFTER_RECONSIDERATION;
        long parts = 0;
        for (DisputeResult result : DisputeResult.values()) {
            long count = draft.count(group.slot(result));
            parts += result == DisputeResult.TOTAL ? -count : count;
        }
        if (cut && parts != 0) {
            draft.gap(
                    OfficialTable.DISPUTES,
                    new Conflict("the document ends in its row of values, which may be cut off", "文档在数值行处结束，可能被截断"));
        }
    }

    private static ReportDocument report(
            Content content, FrontMatter front, Map<OfficialTable, TableNotes> notes, Draft draft) {
        Outline outline = Outline.of(content.blocks());
        Map<String, String> narrative = outline.narrative();
        headings(outline, draft);
        new OtherYears(front.year()).tell(outline, notes, draft);
        notes.values().forEach(table -> Qualified.notes(table).forEach(draft::finding));
        OptionalInt year = year(front, narrative, draft);
        Legibility legibility = LegibilityCheck.of(content.blocks(), outline, notes, draft);
        if (legibility != Legibility.LEGIBLE) {
            draft.illegible(Messages.illegible(legibility));
        }
        Cells cells = draft.cells();
        form(cells, year, draft);
        front.period().part().ifPresent(part -> draft.finding(Messages.partOfYear(part)));
        if (year.isPresent()) {
            YearDoubts.published(year.getAsInt(), front.publishedOn()).ifPresent(draft::finding);
        }
        front.title().flatMap(title -> RivalTitles.finding(title, content)).ifPresent(draft::finding);
        Optional<String> agency = front.title().flatMap(Title::agency);
        if (front.title().isEmpty()) {
            draft.gap("no title of an annual report (…政府信息公开工作年度报告) was found", "未找到年度报告的标题（…政府信息公开工作年度报告）");
        } else if (agency.isEmpty()) {
            draft.gap("the title names no agency", "标题未注明行政机关名称");
        }
        TwoReports.in(content.blocks()).ifPresent(draft::several);
        if (year.isEmpty()) {
            draft.gap("neither title nor statistics period names the year", "标题和统计期限均未注明年份");
        }
        if (!draft.missing().isEmpty() && !draft.hasFigures() && content.pictures() > 0) {
            draft.gap(
                    "its pictures (%d) are not read; send its tables as text".formatted(content.pictures()),
                    "图片（%d幅）不读取，请提供文本格式的表格".formatted(content.pictures()));
        }
        return new ReportDocument(
                front.title().map(Title::text),
                agency,
                year,
                front.publishedOn(),
                front.scope(),
                legibility,
                cells,
                draft.sources(),
                narrative,
                draft.findings(),
                draft.missing());
    }

    private static void headings(Outline outline, Draft draft) {
        for (Heading heading : outline.headings()) {
            if (!heading.isOfficial()) {
                draft.finding(Messages.label(heading.section().official(), heading.title()));
            }
        }
        List<String> lacking = outline.lacking().stream().map(Section::official).toList();
        if (!lacking.isEmpty()) {
            draft.finding(Messages.sections(lacking));
        }
    }

    private static OptionalInt year(FrontMatter front, Map<String, String> narrative, Draft draft) {
        OptionalInt year = front.titleYear();
        for (int period : front.period().years().stream().distinct().toList()) {
            if (year.isEmpty()) {
                year = OptionalInt.of(period);
            } else if (year.getAsInt() != period) {
                draft.finding(Messages.years(
                        String.valueOf(year.getAsInt()), String.valueOf(period), "the statistics period"));
            }
        }
        if (year.isPresent()) {
            return year;
        }
        Matcher opening = OPENING_YEAR.matcher(Wording.compact(narrative.getOrDefault("overview", "")));
        if (!opening.find()) {
            return OptionalInt.empty();
        }
        int stated = Integer.parseInt(opening.group(1));
        draft.finding(Messages.yearFromText(stated));
        return OptionalInt.of(stated);
    }

    private static void form(Cells cells, OptionalInt year, Draft draft) {
        Optional<Form> form = Form.of(cells);
        if (form.equals(Optional.of(Form.MIXED))) {
            draft.finding(Messages.mixedForm());
        } else if (form.equals(Optional.of(Form.FORM_2019)) && year.orElse(0) > 2020) {
            draft.finding(Messages.oldForm(year.getAsInt()));
        }
    }
}
