package io.disclosurestreams.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Word documents (.docx) in one walk over their main part: what is shown, in its order. Deleted, hidden and
 * struck text is not, but for figures of cells that show nothing else. The guard bounds how deep elements lie, so that the walk may call itself.
 */
final class DocxFormat {

    static final long MOST_XML = 16 << 20;

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final WordText paragraphs = new WordText();
    private final DocxPictures pictures = new DocxPictures();
    /** How cells within each other are shaded, the innermost on top. */
    private final Deque<DocxLook> grounds = new ArrayDeque<>(List.of(DocxLook.PLAIN));

    private DocxFormat(Xml xml, DocxStyles styles, DocxNumbers numbers) {
        this.xml = xml;
        this.styles = styles;
        this.numbers = numbers;
    }

    static Content read(byte[] bytes) throws FormatException {
        OoxmlPackage document = OoxmlGuard.open(bytes, MediaType.DOCX, MOST_XML);
        try {
            DocxFormat format = new DocxFormat(
                    new Xml(document.mainPart(MediaType.DOCX).orElseThrow()),
                    DocxStyles.of(document.partOfMain("styles")),
                    DocxNumbers.of(document.partOfMain("numbering")));
            format.xml.enter();
            List<Block> blocks = WordText.withoutStruck(format.content());
            return new Content(blocks, "paragraph", Optional.empty(), Optional.empty());
        } catch (XMLStreamException damaged) {
            throw new FormatException(OoxmlGuard.DAMAGED);
        }
    }

    /** Paragraphs and tables within the element, whatever they are wrapped in. */
    private List<Block> content() throws XMLStreamException, FormatException {
        List<Block> blocks = new ArrayList<>();
        while (xml.enter()) {
            switch (xml.name()) {
                case "del", "moveFrom", "Fallback", "sdtPr", "sectPr" -> xml.skip();
                default -> blocks.addAll(block());
            }
        }
        return blocks;
    }

    /** What the element just entered is, or holds. */
    private List<Block> block() throws XMLStreamException, FormatException {
        return switch (xml.name()) {
            case "p" -> paragraph();
            case "tbl" -> table();
            default -> content();
        };
    }

    private List<Block> paragraph() throws XMLStreamException, FormatException {
        List<Block> blocks = new ArrayList<>();
        ShownText text = new ShownText();
        List<String> drawn = new ArrayList<>();
        new DocxRuns(xml, styles, numbers, pictures).paragraph(text, grounds.peek(), new DocxRuns.Beside() {
            @Override
            public void picture() {
                blocks.add(paragraphs.picture());
            }

            @Override
            public void smallPicture() {
                drawn.add(Words.PICTURE);
            }

            @Override
            public void box() throws XMLStreamException, FormatException {
                blocks.addAll(content());
            }
        });
        blocks.addAll(paragraphs.paragraph(grounds.size() > 1 ? cellText(text, drawn) : text.prose()));
        return blocks;
    }

    /** A cell with nothing but a picture is not blank. */
    private static String cellText(ShownText text, List<String> drawn) {
        String words = text.text();
        return Wording.isBlank(words) || !drawn.isEmpty() && Unseen.isAll(words) ? String.join("", drawn) : words;
    }

    private List<Block> table() throws XMLStreamException, FormatException {
        WordTable table = new WordTable();
        rows(table);
        return table.blocks();
    }

    private void rows(WordTable table) throws XMLStreamException, FormatException {
        while (xml.enter()) {
            switch (xml.name()) {
                case "tr" -> row(table);
                case "tblPr", "tblGrid", "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                default -> rows(table);
            }
        }
    }

    private void row(WordTable table) throws XMLStreamException, FormatException {
        DocxRow row = new DocxRow();
        cells(row);
        if (row.isShown()) {
            table.row(row.cells());
        }
    }

    private void cells(DocxRow row) throws XMLStreamException, FormatException {
        while (xml.enter()) {
            switch (xml.name()) {
                case "trPr" -> row.properties(xml);
                case "tc" -> cell(row);
                case "tblPrEx", "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                default -> cells(row);
            }
        }
    }

    /** The properties of a cell stand before its content. */
    private void cell(DocxRow row) throws XMLStreamException, FormatException {
        row.beginCell();
        List<Block> content = new ArrayList<>();
        DocxLook ground = DocxLook.PLAIN;
        while (xml.enter()) {
            switch (xml.name()) {
                case "tcPr" -> ground = row.cellProperties(xml, ground);
                case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                default -> {
                    grounds.push(ground);
                    content.addAll(block());
                    grounds.pop();
                }
            }
        }
        row.endCell(content);
    }
}
