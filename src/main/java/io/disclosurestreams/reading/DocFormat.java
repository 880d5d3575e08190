package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Picture;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word documents of the years 1997 to 2003 (.doc): what is shown, in its order. */
final class DocFormat {

    private static final int UNITS_A_POINT = 20;
    private static final int DEEPEST = 32;

    private final WordText paragraphs = new WordText();
    private final DocNumbers numbers = new DocNumbers();

    private final PicturesTable pictures;
    private final DocGrounds grounds;
    private final DocBoxes boxes;

    private DocFormat(HWPFDocument document) {
        this.pictures = document.getPicturesTable();
        this.grounds = new DocGrounds(document);
        this.boxes = new DocBoxes(document);
    }

    static Content read(byte[] bytes) throws FormatException {
        try (POIFSFileSystem storage = OleStorage.unlocked(bytes);
                HWPFDocument document = new HWPFDocument(storage)) {
            FormatException.limit(
                    document.characterLength(), TextFormat.MOST_CHARACTERS, new Reason("characters", "字符"));
            DocFormat format = new DocFormat(document);
            List<Block> blocks = new ArrayList<>();
            Range boxes = document.getMainTextboxRange();
            if (!Wording.isBlank(boxes.text())) {
                // boxes of text float where their page wants them; titles stand in some
                blocks.addAll(format.blocks(boxes, 0, Colour.WHITE));
            }
            blocks.addAll(format.blocks(document.getRange(), 0, Colour.WHITE));
            return new Content(WordText.withoutStruck(blocks), "paragraph", Optional.empty(), Optional.empty());
        } catch (EncryptedDocumentException locked) {
            throw OleStorage.password();
        } catch (OldWordFileFormatException old) {
            throw OleStorage.tooOld();
        } catch (IOException | RuntimeException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    private List<Block> pictures(Paragraph paragraph) {
        List<Block> large = new ArrayList<>();
        for (int index = 0; index < paragraph.numCharacterRuns(); index++) {
            CharacterRun run = paragraph.getCharacterRun(index);
            if (pictures.hasPicture(run)) {
                Picture picture = pictures.extractPicture(run, false);
                boolean wide = picture.getDxaGoal() >= DocxPictures.WIDTH * UNITS_A_POINT;
                boolean high = picture.getDyaGoal() >= DocxPictures.HEIGHT * UNITS_A_POINT;
                if (wide && high) {
                    large.add(paragraphs.picture());
                }
            }
        }
        return large;
    }

    /**
     * @param level of the table in whose cell the text stands, 0 outside of tables
     * @param ground what that cell is written on
     */
    private List<Block> blocks(Range range, int level, Colour ground) throws FormatException {
        FormatException.limit(level, DEEPEST, new Reason("tables within each other", "层层嵌套的表格"));
        List<Block> blocks = new ArrayList<>();
        int index = 0;
        while (index < range.numParagraphs()) {
            Paragraph paragraph = range.getParagraph(index);
            if (paragraph.isInTable() && paragraph.getTableLevel() > level) {
                Table table = range.getTable(paragraph);
                blocks.addAll(table(table, ground));
                index += Math.max(1, table.numParagraphs());
            } else {
                blocks.addAll(pictures(paragraph));
                Colour of = grounds.of(paragraph, ground);
                blocks.addAll(
                        paragraphs.paragraph(numbers.next(paragraph) + DocText.shown(paragraph, of, grounds, boxes)));
                index++;
            }
        }
        return blocks;
    }

    private List<Block> table(Table drawn, Colour ground) throws FormatException {
        DocColumns columns = DocColumns.of(drawn);
        WordTable table = new WordTable();
        for (int row = 0; row < drawn.numRows(); row++) {
            List<WordCell> cells = new ArrayList<>();
            Map<Integer, Colour> filled = grounds.ofCells(drawn.getRow(row));
            for (DocColumns.Placed placed : columns.cells(drawn.getRow(row))) {
                cells.add(new WordCell(
                        placed.column(),
                        placed.columns(),
                        placed.continuesAbove(),
                        blocks(placed.cell(), drawn.getTableLevel(), filled.getOrDefault(placed.index(), ground))));
            }
            // a height below zero is exact
            boolean flat = Unseen.isFlat(-drawn.getRow(row).getRowHeight() / (double) UNITS_A_POINT);
            table.row(flat ? cells.stream().map(WordCell::flat).toList() : cells);
        }
        return table.blocks();
    }
}
