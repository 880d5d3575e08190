package io.disclosurestreams.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
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

    /** The grounds of the cells of the row that have one, from 0: its last paragraph has the properties of all. */
    Map<Integer, Colour> ofCells(TableRow row) {
        Map<Integer, Colour> filled = new HashMap<>();
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

    private static void cells(SprmOperation property, int first, int each, Map<Integer, Colour> filled) {
        int count = (property.size() - PREFIX) / each;
        for (int cell = 0; cell < count; cell++) {
            int number = first + cell;
            int at = property.getGrpprlOffset() + cell * each;
            Optional<Colour> ground = each == WORD
                    ? DocShade.groundOfOld(property.getGrpprl(), at)
                    : DocShade.ground(property.getGrpprl(), at);
            filled.remove(number);
            ground.ifPresent(colour -> filled.put(number, colour));
        }
    }

    private static int code(SprmOperation property) {
        byte[] all = property.getGrpprl();
        int at = property.getGrpprlOffset() - (property.getSizeCode() == 6 ? PREFIX : WORD);
        return at < 0 ? 0 : (all[at] & 0xff) | (all[at + 1] & 0xff) << Byte.SIZE;
    }

    /** What a paragraph is written on, within a cell that is. */
    Colour of(Paragraph paragraph, Colour around) {
        byte[] properties = paragraphs.getOrDefault(paragraph.getEndOffset(), NONE);
        return ground(properties, PARAGRAPH_OF_NOW, PARAGRAPH_OF_OLD).orElse(around);
    }

    /** What a piece of text is written on, within a paragraph that is. */
    Colour of(CharacterRun run, Colour around) {
        Optional<Colour> marked =
                run.isHighlighted() ? DocColour.ofPalette(run.getHighlightedColor()) : Optional.empty();
        return marked.or(() -> Optional.ofNullable(texts.floorEntry(run.getStartOffset()))
                        .flatMap(stored -> ground(stored.getValue(), TEXT_OF_NOW, TEXT_OF_OLD)))
                .orElse(around);
    }

    private static Optional<Colour> ground(byte[] properties, int ofNow, int ofOld) {
        Optional<Colour> ground = Optional.empty();
        SprmIterator all = new SprmIterator(properties, ofNow == TEXT_OF_NOW ? 0 : WORD);
        while (all.hasNext()) {
            SprmOperation property = all.next();
            int code = code(property);
            if (code == ofNow) {
                ground = DocShade.ground(property.getGrpprl(), property.getGrpprlOffset());
            } else if (code == ofOld) {
                ground = DocShade.groundOfOld(property.getGrpprl(), property.getGrpprlOffset());
            }
        }
        return ground;
    }
}
