package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Reads Word documents (.docx) in one walk over their main part: what is shown, in its order. Deleted, hidden and
 * struck text is not. The guard bounds how deep elements lie, so that the walk may call itself.
 */
final class DocxFormat {

    static final long MOST_XML = 16 << 20;

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final WordText paragraphs = new WordText();
    private final DocxPictures pictures = new DocxPictures();

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
            List<Block> blocks = format.content();
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
                case "p" -> blocks.addAll(paragraph());
                case "tbl" -> blocks.addAll(table());
                case "del", "moveFrom", "Fallback", "sdtPr", "sectPr" -> xml.skip();
                default -> blocks.addAll(content());
            }
        }
        return blocks;
    }

    private List<Block> paragraph() throws XMLStreamException, FormatException {
        List<Block> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        runs(text, blocks);
        blocks.addAll(paragraphs.paragraph(text.toString()));
        return blocks;
    }

    /**
     * The text within the element.
     *
     * @param boxes pictures, and what stands in boxes of text: they float beside or above their paragraph, so it comes before that
     */
    private void runs(StringBuilder text, List<Block> boxes) throws XMLStreamException, FormatException {
        DocxLook look = DocxLook.PLAIN;
        int start = text.length();
        while (xml.enter()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text().replace('\n', ' ').replace('\r', ' '));
                case "tab", "ptab" -> mark('\t', text);
                case "br", "cr" -> mark('\n', text);
                case "noBreakHyphen" -> mark('-', text);
                case "pPr" -> look = paragraphProperties(text);
                case "rPr" -> look = runProperties().over(look);
                case "del", "moveFrom", "Fallback", "instrText", "delText", "rt", "sdtPr" -> xml.skip();
                case "txbxContent" -> boxes.addAll(content());
                default -> {
                    if (pictures.isPicture(xml)) {
                        boxes.add(paragraphs.picture());
                    }
                    runs(text, boxes);
                }
            }
        }
        String shown = look.shown(text.substring(start));
        text.replace(start, text.length(), shown);
    }

    private void mark(char mark, StringBuilder text) throws XMLStreamException {
        text.append(mark);
        xml.skip();
    }

    /**
     * Begins the text with the number that the paragraph bears of itself.
     *
     * @return how the paragraph's style has its text look
     */
    private DocxLook paragraphProperties(StringBuilder text) throws XMLStreamException {
        Optional<DocxStyles.Style> style = Optional.empty();
        Optional<ListCounts.Place> own = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    style = styles.style(xml.attribute("val"));
                    xml.skip();
                }
                case "numPr" -> own = Optional.of(DocxNumbers.place(xml));
                default -> xml.skip();
            }
        }
        Optional<ListCounts.Place> inherited = style.flatMap(styles::number);
        own.or(() -> inherited).ifPresent(place -> text.append(numbers.next(place)));
        return style.map(styles::look).orElse(DocxLook.PLAIN);
    }

    private DocxLook runProperties() throws XMLStreamException {
        DocxLook own = DocxLook.read(xml);
        return styles.style(own.style()).map(styles::look).map(own::over).orElse(own);
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
        while (xml.enter()) {
            switch (xml.name()) {
                case "tcPr" -> row.cellProperties(xml);
                case "p" -> content.addAll(paragraph());
                case "tbl" -> content.addAll(table());
                case "del", "moveFrom", "Fallback", "sdtPr" -> xml.skip();
                default -> content.addAll(content());
            }
        }
        row.endCell(content);
    }
}
