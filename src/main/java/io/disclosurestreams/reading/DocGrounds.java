package io.disclosurestreams.reading;

import io.disclosurestreams.reading.SheetFont.Ground;
import java.util.BitSet;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.CHPX;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableRow;

/**
 * What cells, paragraphs and pieces of text of a Word document (.doc) are written on. The library passes over the shading
 * of cells and of text and misreads that of paragraphs, so that it is read from the properties as they are stored (MS-DOC 2.6).
 */
final class DocGrounds {

    private static final int CELLS_OF_NOW = 0xd612;
    private static final int CELLS_OF_NOW_SECOND = 0xd616;
    private static final int CELLS_OF_NOW_THIRD = 0xd60c;
    private static final int CELLS_OF_OLD = 0xd609;
    private static final int PARAGRAPH_OF_NOW = 0xc64d;
    private static final int PARAGRAPH_OF_OLD = 0x442d;
    private static final int TEXT_OF_NOW = 0xca71;
    private static final int TEXT_OF_OLD = 0x4866;

    /** Cells whose shading stands in one property. */
    private static final int CELLS_TOGETHER = 22;

    private static final int WORD = 2;
    private static final int PREFIX = 3;
    private static final byte[] NONE = new byte[WORD];
    private static final int WHITE_OF_PALETTE = 8;

    private final NavigableMap<Integer, byte[]> paragraphs = new TreeMap<>();
    private final NavigableMap<Integer, byte[]> texts = new TreeMap<>();

    DocGrounds(HWPFDocument document) {
        for (PAPX paragraph : document.getParagraphTable().getParagraphs()) {
            paragraphs.put(paragraph.getEnd(), paragraph.getGrpprl());
        }
        for (CHPX text : document.getCharacterTable().getTextRuns()) {
            texts.put(text.getStart(), text.getGrpprl());
        }
    }

    /** The cells of the row, from 0, on whose ground white is seen: its last paragraph has the properties of all. */
    BitSet filled(TableRow row) {
        BitSet filled = new BitSet();
        byte[] properties = paragraphs.getOrDefault(row.getEndOffset(), NONE);
        SprmIterator all = new SprmIterator(properties, WORD);
        while (all.hasNext()) {
            SprmOperation property = all.next();
            switch (code(property)) {
                case CELLS_OF_OLD -> cells(property, 0, WORD, filled);
                case CELLS_OF_NOW -> cells(property, 0, DocShade.LENGTH, filled);
                case CELLS_OF_NOW_SECOND -> cells(property, CELLS_TOGETHER, DocShade.LENGTH, filled);
                case CELLS_OF_NOW_THIRD -> cells(property, 2 * CELLS_TOGETHER, DocShade.LENGTH, filled);
                default -> {
                    // nothing that cells are written on
                }
            }
        }
        return filled;
    }

    private static void cells(SprmOperation property, int first, int each, BitSet filled) {
        int count = (property.size() - PREFIX) / each;
        for (int cell = 0; cell < count; cell++) {
            int at = property.getGrpprlOffset() + cell * each;
            filled.set(
                    first + cell,
                    each == WORD
                            ? DocShade.isFilledOfOld(property.getGrpprl(), at)
                            : DocShade.isFilled(property.getGrpprl(), at));
        }
    }

    private static int code(SprmOperation property) {
        byte[] all = property.getGrpprl();
        int at = property.getGrpprlOffset() - (property.getSizeCode() == 6 ? PREFIX : WORD);
        return at < 0 ? 0 : (all[at] & 0xff) | (all[at + 1] & 0xff) << Byte.SIZE;
    }

    /** What a paragraph is written on, within a cell that is. */
    Ground of(Paragraph paragraph, Ground around) {
        byte[] properties = paragraphs.getOrDefault(paragraph.getEndOffset(), NONE);
        return isFilled(properties, PARAGRAPH_OF_NOW, PARAGRAPH_OF_OLD) ? Ground.FILLED : around;
    }

    /** What a piece of text is written on, within a paragraph that is. */
    Ground of(CharacterRun run, Ground around) {
        boolean marked = run.isHighlighted() && run.getHighlightedColor() != WHITE_OF_PALETTE;
        var stored = texts.floorEntry(run.getStartOffset());
        return marked || stored != null && isFilled(stored.getValue(), TEXT_OF_NOW, TEXT_OF_OLD)
                ? Ground.FILLED
                : around;
    }

    private static boolean isFilled(byte[] properties, int ofNow, int ofOld) {
        boolean filled = false;
        SprmIterator all = new SprmIterator(properties, ofNow == TEXT_OF_NOW ? 0 : WORD);
        while (all.hasNext()) {
            SprmOperation property = all.next();
            int code = code(property);
            if (code == ofNow) {
                filled = DocShade.isFilled(property.getGrpprl(), property.getGrpprlOffset());
            } else if (code == ofOld) {
                filled = DocShade.isFilledOfOld(property.getGrpprl(), property.getGrpprlOffset());
            }
        }
        return filled;
    }

    static Ground cell(BitSet filled, int cell, Ground around) {
        return filled.get(cell) ? Ground.FILLED : around;
    }
}
