package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ShownText.Look;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads the text of a paragraph of a Word document (.docx), run by run, as it looks. */
final class DocxRuns {

    /** What floats beside a paragraph and is no text of it. */
    interface Beside {

        /** A picture large enough to hold a table. */
        void picture();

        /** A small one: a stamp, or a figure that was pasted. */
        void smallPicture();

        /** A box of text was entered. */
        void box() throws XMLStreamException, FormatException;
    }

    private final Xml xml;
    private final DocxStyles styles;
    private final DocxNumbers numbers;
    private final DocxPictures pictures;
    private final Fields fields = new Fields();

    DocxRuns(Xml xml, DocxStyles styles, DocxNumbers numbers, DocxPictures pictures) {
        this.xml = xml;
        this.styles = styles;
        this.numbers = numbers;
        this.pictures = pictures;
    }

    /**
     * The text of the paragraph just entered.
     *
     * @param around how the text around it looks
     */
    void paragraph(ShownText text, DocxLook around, Beside beside) throws XMLStreamException, FormatException {
        read(text, around, beside);
        text.add(fields.rest(), Look.PLAIN);
    }

    private void read(ShownText text, DocxLook around, Beside beside) throws XMLStreamException, FormatException {
        DocxLook look = around;
        Optional<Look> mark = Optional.empty();
        while (xml.enter()) {
            Look here = mark.orElse(look.look());
            switch (xml.name()) {
                case "t" ->
                    text.add(
                            fields.shown(xml.text().replace('\n', ' ').replace('\r', ' ')),
                            here,
                            look.size().orElse(styles.size()));
                case "tab", "ptab" -> mark("\t", here, text);
                case "br", "cr" -> mark("\n", Look.PLAIN, text);
                case "noBreakHyphen" -> mark("-", here, text);
                case "sym" -> mark(DocxSymbol.shown(xml), here, text);
                case "fldChar" -> text.add(field(), here);
                case "instrText" -> fields.instruction(xml.text());
                case "pPr" -> look = paragraphProperties(text, look);
                case "rPr" -> look = runProperties().over(look);
                case "del", "moveFrom", "Fallback", "delText", "rt", "sdtPr" -> xml.skip();
                case "footnoteReference", "endnoteReference" -> {
                    // the mark that an author writes himself follows in the same run
                    mark = Optional.of(Look.RAISED);
                    xml.skip();
                }
                case "txbxContent" -> beside.box();
                default -> inner(text, look, beside);
            }
        }
    }

    /** Formulas set their pieces above and below each other by elements of their own. */
    private void inner(ShownText text, DocxLook look, Beside beside) throws XMLStreamException, FormatException {
        switch (xml.name()) {
            case "sup", "deg", "lim", "num" -> raised(Look.RAISED, text, look, beside);
            case "sub", "den" -> raised(Look.LOWERED, text, look, beside);
            default -> {
                switch (pictures.kind(xml)) {
                    case LARGE -> beside.picture();
                    case SMALL -> beside.smallPicture();
                    case NONE -> {
                        // runs of text
                    }
                }
                read(text, look, beside);
            }
        }
    }

    private void raised(Look height, ShownText text, DocxLook look, Beside beside)
            throws XMLStreamException, FormatException {
        ShownText piece = new ShownText();
        read(piece, look, beside);
        text.add(piece.text(), height);
    }

    private void mark(String mark, Look look, ShownText text) throws XMLStreamException {
        text.add(fields.shown(mark), look);
        xml.skip();
    }

    /** What is drawn where the mark of a field stands that was just entered. */
    private String field() throws XMLStreamException {
        String kind = xml.attribute("fldCharType");
        String chosen = DocxDropDown.chosen(xml);
        switch (kind) {
            case "begin" -> fields.begin(chosen);
            case "separate" -> fields.separate();
            default -> {
                return fields.end();
            }
        }
        return "";
    }

    /**
     * Begins the text with the number that the paragraph bears of itself.
     *
     * @return how the paragraph's style has its text look
     */
    private DocxLook paragraphProperties(ShownText text, DocxLook around) throws XMLStreamException {
        Optional<DocxStyles.Style> style = Optional.empty();
        Optional<ListCounts.Place> own = Optional.empty();
        DocxLook ground = around;
        while (xml.enter()) {
            switch (xml.name()) {
                case "pStyle" -> {
                    style = styles.style(xml.attribute("val"));
                    xml.skip();
                }
                case "numPr" -> own = Optional.of(DocxNumbers.place(xml));
                case "shd" -> {
                    ground = ground.upon(xml);
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        Optional<ListCounts.Place> inherited = style.flatMap(styles::number);
        own.or(() -> inherited).ifPresent(place -> text.add(numbers.next(place), Look.PLAIN));
        return style.map(styles::look).orElse(DocxLook.PLAIN).over(ground);
    }

    private DocxLook runProperties() throws XMLStreamException {
        DocxLook own = DocxLook.read(xml);
        return styles.style(own.style()).map(styles::look).map(own::over).orElse(own);
    }
}
