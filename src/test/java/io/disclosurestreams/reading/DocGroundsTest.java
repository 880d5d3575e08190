package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.reading.Block.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.function.BiConsumer;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of older Word files in the colour of the ground of their cell, paragraph or text, and hidden ones. */
class DocGroundsTest {

    private static final String BARE_CELL = "000000ff000000ff0000";
    private static final String BLUE_CELL = "000000ff1f3864000000";
    private static final String WHITE_CELL = "000000ffffffff000000";
    private static final String BLACK_CELL = "000000ff000000000000";
    private static final String SOLID_CELL = "1f386400ffffff000100";
    private static final String NO_CELL = "000000ff000000ffffff";

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    /** The text of the cell that holds １２, with its run changed. */
    private static String cell(BiConsumer<HWPFDocument, CharacterRun> change) throws IOException, FormatException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (InputStream original = Files.newInputStream(FixtureTest.folder().resolve("marks.doc"));
                HWPFDocument document = new HWPFDocument(original)) {
            Range range = document.getRange();
            for (int index = 0; index < range.numCharacterRuns(); index++) {
                if (range.getCharacterRun(index).text().contains("１２")) {
                    change.accept(document, range.getCharacterRun(index));
                }
            }
            document.write(changed);
        }
        return DocFormat.read(changed.toByteArray()).blocks().stream()
                .filter(Table.class::isInstance)
                .map(block -> ((Table) block).rows().get(0).cells().get(1).text())
                .findFirst()
                .orElseThrow();
    }

    /** Adds a property to the paragraph that ends a row or holds its figure. */
    private static void shade(HWPFDocument document, int end, String property) {
        for (PAPX paragraph : document.getParagraphTable().getParagraphs()) {
            if (paragraph.getEnd() == end) {
                paragraph.getSprmBuf().append(hex(property.replace(" ", "")));
            }
        }
    }

    /** The end of the paragraph that holds the figure; the next ends the row. */
    private static int end(HWPFDocument document) {
        return document.getDocumentText().indexOf("１２") + "１２".length() + 1;
    }

    @ParameterizedTest
    @CsvSource({
        // opcode, length, shades of both cells
        "12d6 14 " + BARE_CELL + BLUE_CELL + ", １２",
        "12d6 14 " + BARE_CELL + SOLID_CELL + ", １２",
        "12d6 14 " + BLUE_CELL + BARE_CELL + ", 〔１２〕",
        "12d6 14 " + BARE_CELL + WHITE_CELL + ", 〔１２〕",
        "12d6 14 " + BARE_CELL + NO_CELL + ", 〔１２〕",
        "09d6 04 0000 4001, １２",
        "09d6 04 0000 0001, 〔１２〕",
        "09d6 04 0000 ffff, 〔１２〕",
        "09d6 04 4001 0000, 〔１２〕"
    })
    void aWhiteFigureIsSeenOnTheGroundOfItsCellAlone(String property, String text) throws IOException, FormatException {
        assertThat(cell((document, run) -> {
                    run.setColor(8);
                    shade(document, end(document) + 1, property);
                }))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"4dc6 0a " + BLUE_CELL + ", １２", "4dc6 0a " + WHITE_CELL + ", 〔１２〕", "4dc6 0a " + NO_CELL + ", 〔１２〕"})
    void aShadeOfTheParagraphIsAGroundToo(String property, String text) throws IOException, FormatException {
        assertThat(cell((document, run) -> {
                    run.setColor(8);
                    shade(document, end(document), property);
                }))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"71ca 0a " + BLUE_CELL + ", １２", "71ca 0a " + WHITE_CELL + ", 〔１２〕", "6648 4001, １２", "6648 0001, 〔１２〕"
    })
    void aShadeOfTheTextIsAGroundToo(String property, String text) throws IOException, FormatException {
        assertThat(cell((document, run) -> {
                    run.setColor(8);
                    for (CHPX stored : document.getCharacterTable().getTextRuns()) {
                        if (stored.getStart() <= run.getStartOffset() && stored.getEnd() > run.getStartOffset()) {
                            stored.getSprmBuf().append(hex(property.replace(" ", "")));
                        }
                    }
                }))
                .isEqualTo(text);
    }

    @Test
    void aWhiteFigureIsSeenUnderAMarkerPenButAWhiteOne() throws IOException, FormatException {
        assertThat(cell((document, run) -> {
                    run.setColor(8);
                    run.setHighlighted((byte) 7);
                }))
                .isEqualTo("１２");
        assertThat(cell((document, run) -> {
                    run.setColor(8);
                    run.setHighlighted((byte) 8);
                }))
                .isEqualTo("〔１２〕");
    }

    @Test
    void aHiddenFigureIsToldAndADeletedOneIsNot() throws IOException, FormatException {
        assertThat(cell((document, run) -> run.setVanished(true))).isEqualTo("〔１２〕");
        assertThat(cell((document, run) -> run.markDeleted(true))).isEmpty();
    }

    @Test
    void blackIsNotSeenOnBlackUnlessItIsAutomatic() throws IOException, FormatException {
        for (int colour : new int[] {0, 1, 6}) {
            String text = colour == 1 ? "〔１２〕" : "１２";
            assertThat(cell((document, run) -> {
                        run.setColor(colour);
                        run.setHighlighted((byte) 1);
                    }))
                    .isEqualTo(text);
            assertThat(cell((document, run) -> {
                        run.setColor(colour);
                        shade(document, end(document) + 1, "12d6 14 " + BARE_CELL + BLACK_CELL);
                    }))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @CsvSource({"0794 ecff, 〔１２〕", "0794 1400, １２", "0794 10ff, １２"})
    void aFigureInARowTooLowToBeSeenIsToldAsSuch(String height, String text) throws IOException, FormatException {
        assertThat(cell((document, run) -> shade(document, end(document) + 1, height)))
                .isEqualTo(text);
    }
}
