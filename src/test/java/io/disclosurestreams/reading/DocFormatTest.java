package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.DrawnCell;
import io.disclosurestreams.reading.Block.EmptyLine;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Row;
import io.disclosurestreams.reading.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.api.Test;

/** An older Word file with what is not plain text: a broken line, numbered headings, hidden, deleted and merged pieces. */
class DocFormatTest {

    @Test
    void whatIsShownIsRead() throws IOException, FormatException {
        byte[] document = Files.readAllBytes(FixtureTest.folder().resolve("marks.doc"));
        assertThat(DocFormat.read(document).blocks())
                .containsExactly(
                        new Paragraph(1, "清河市水务局"),
                        new Paragraph(2, "2023年政府信息公开工作年度报告"),
                        new Paragraph(3, "一、总体情况"),
                        new Paragraph(4, "见增"),
                        new Paragraph(5, "二、主动公开政府信息情况"),
                        new Table(List.of(
                                new Row(1, List.of(new DrawnCell("办 理", 0, 1, 2), new DrawnCell("１２", 1, 1, 1))),
                                new Row(2, List.of(new DrawnCell("", 1, 1, 1))))),
                        new EmptyLine(11));
    }

    private static byte[] changed(String run, Consumer<CharacterRun> change) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (InputStream original = Files.newInputStream(FixtureTest.folder().resolve("marks.doc"));
                HWPFDocument document = new HWPFDocument(original)) {
            Range range = document.getRange();
            for (int index = 0; index < range.numCharacterRuns(); index++) {
                if (range.getCharacterRun(index).text().contains(run)) {
                    change.accept(range.getCharacterRun(index));
                }
            }
            document.write(changed);
        }
        return changed.toByteArray();
    }

    private static String cell(Consumer<CharacterRun> change) throws IOException, FormatException {
        return DocFormat.read(changed("１２", change)).blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).rows().get(0).cells().get(1).text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNumberAllOfWhichIsStruckIsToldAndNoBlank() throws IOException, FormatException {
        assertThat(cell(run -> run.strikeThrough(true))).isEqualTo("１\u0336２\u0336");
        assertThat(cell(run -> run.setDoubleStrikethrough(true))).isEqualTo("１\u0336２\u0336");
    }

    @Test
    void aWhiteOrTinyNumberIsToldAsSuch() throws IOException, FormatException {
        assertThat(cell(run -> run.setColor(8))).isEqualTo("〔１２〕");
        assertThat(cell(run -> run.setFontSize(2))).isEqualTo("〔１２〕");
        assertThat(cell(run -> run.setColor(1))).isEqualTo("１２");
    }

    @Test
    void aNumberAllOfWhichIsMovedIsOne() throws IOException, FormatException {
        assertThat(cell(run -> run.setVerticalOffset(6))).isEqualTo("１２");
    }

    @Test
    void struckTextIsNotRead() throws IOException, FormatException {
        assertThat(DocFormat.read(changed("清河市", run -> run.strikeThrough(true)))
                        .blocks())
                .noneMatch(block -> block.toString().contains("清河市"))
                .contains(new Paragraph(3, "见增"));
    }

    @Test
    void aCellInWhichABoxOfTextHangsHoldsNoNumber() throws IOException, FormatException {
        byte[] document = Files.readAllBytes(FixtureTest.folder().resolve("box.doc"));
        List<Row> rows = DocFormat.read(document).blocks().stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .toList();
        assertThat(rows.get(0).cells().get(1).text()).contains("506").contains(Fields.DRAWN);
        assertThat(rows.get(1).cells().get(1).text()).isEqualTo("12");
    }
}
