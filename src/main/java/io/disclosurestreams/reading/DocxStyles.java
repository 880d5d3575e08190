package io.disclosurestreams.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/**
 * What of the styles of a Word document (.docx) changes its text: whether it is hidden, and its numbers.
 *
 * @param styles by id
 */
record DocxStyles(Map<String, Style> styles) {

    /** Styles that rest on each other in a circle end here. */
    private static final int LONGEST_CHAIN = 12;

    /**
     * @param base id of the style that it rests on
     * @param hidden as it says itself
     */
    record Style(String base, Optional<Boolean> hidden, Optional<ListCounts.Place> number) {}

    static DocxStyles of(Optional<byte[]> part) throws XMLStreamException {
        Map<String, Style> styles = new HashMap<>();
        if (part.isPresent()) {
            Xml xml = new Xml(part.get());
            xml.enter();
            while (xml.enter()) {
                String id = xml.attribute("styleId");
                if (xml.name().equals("style")) {
                    styles.put(id, style(xml));
                } else {
                    xml.skip();
                }
            }
        }
        return new DocxStyles(styles);
    }

    private static Style style(Xml xml) throws XMLStreamException {
        String base = "";
        Optional<Boolean> hidden = Optional.empty();
        Optional<ListCounts.Place> number = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "basedOn" -> {
                    base = xml.attribute("val");
                    xml.skip();
                }
                case "rPr" -> hidden = hidden(xml);
                case "pPr" -> number = number(xml);
                default -> xml.skip();
            }
        }
        return new Style(base, hidden, number);
    }

    private static Optional<Boolean> hidden(Xml xml) throws XMLStreamException {
        Optional<Boolean> hidden = Optional.empty();
        while (xml.enter()) {
            hidden = xml.name().equals("vanish") ? Optional.of(xml.isOn()) : hidden;
            xml.skip();
        }
        return hidden;
    }

    private static Optional<ListCounts.Place> number(Xml xml) throws XMLStreamException {
        Optional<ListCounts.Place> number = Optional.empty();
        while (xml.enter()) {
            if (xml.name().equals("numPr")) {
                number = Optional.of(DocxNumbers.place(xml));
            } else {
                xml.skip();
            }
        }
        return number;
    }

    Optional<Style> style(String id) {
        return Optional.ofNullable(styles.get(id));
    }

    boolean isHidden(Style style) {
        return inherited(style, Style::hidden).orElse(false);
    }

    Optional<ListCounts.Place> number(Style style) {
        return inherited(style, Style::number);
    }

    private <T> Optional<T> inherited(Style style, Function<Style, Optional<T>> property) {
        Optional<Style> next = Optional.of(style);
        for (int links = 0; links < LONGEST_CHAIN && next.isPresent(); links++) {
            Optional<T> said = property.apply(next.get());
            if (said.isPresent()) {
                return said;
            }
            next = style(next.get().base());
        }
        return Optional.empty();
    }
}
