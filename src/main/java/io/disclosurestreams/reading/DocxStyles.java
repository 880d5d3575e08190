package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What of the styles of a Word document (.docx) changes its text: how it looks, and its numbers.
 *
 * @param styles by id
 * @param size in half points, of text whose own style and properties say none
 */
record DocxStyles(Map<String, Style> styles, int size) {

    /** Half points of letters where nothing says how large they are (ECMA-376, 17.3.2.38). */
    private static final int USUAL = 20;

    /** Styles that rest on each other in a circle end here. */
    private static final int LONGEST_CHAIN = 12;

    /**
     * @param base id of the style that it rests on
     * @param look as it says itself
     */
    record Style(String base, DocxLook look, Optional<ListCounts.Place> number) {}

    static DocxStyles of(Optional<byte[]> part) throws XMLStreamException {
        Map<String, Style> styles = new HashMap<>();
        DocxLook defaults = DocxLook.PLAIN;
        Optional<String> usual = Optional.empty();
        if (part.isPresent()) {
            Xml xml = new Xml(part.get());
            xml.enter();
            while (xml.enter()) {
                String id = xml.attribute("styleId");
                if (xml.name().equals("style")) {
                    boolean ofAll = xml.attribute("type").equals("paragraph")
                            && xml.attribute("default").matches("1|true|on");
                    usual = ofAll ? Optional.of(id) : usual;
                    styles.put(id, style(xml));
                } else if (xml.name().equals("docDefaults")) {
                    defaults = defaults(xml);
                } else {
                    xml.skip();
                }
            }
        }
        DocxStyles all = new DocxStyles(styles, defaults.size().orElse(USUAL));
        return usual.flatMap(all::style)
                .flatMap(style -> all.look(style).size())
                .map(size -> new DocxStyles(styles, size))
                .orElse(all);
    }

    private static DocxLook defaults(Xml xml) throws XMLStreamException {
        DocxLook look = DocxLook.PLAIN;
        while (xml.enter()) {
            switch (xml.name()) {
                case "rPrDefault" -> {
                    while (xml.enter()) {
                        look = DocxLook.read(xml);
                    }
                }
                default -> xml.skip();
            }
        }
        return look;
    }

    private static Style style(Xml xml) throws XMLStreamException {
        String base = "";
        DocxLook look = DocxLook.PLAIN;
        Optional<ListCounts.Place> number = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "basedOn" -> {
                    base = xml.attribute("val");
                    xml.skip();
                }
                case "rPr" -> look = DocxLook.read(xml);
                case "pPr" -> number = number(xml);
                default -> xml.skip();
            }
        }
        return new Style(base, look, number);
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

    /** With what it takes over from those that it rests on. */
    DocxLook look(Style style) {
        return chain(style).stream().map(Style::look).reduce(DocxLook::over).orElse(DocxLook.PLAIN);
    }

    Optional<ListCounts.Place> number(Style style) {
        return chain(style).stream().flatMap(each -> each.number().stream()).findFirst();
    }

    private List<Style> chain(Style style) {
        List<Style> chain = new ArrayList<>();
        Optional<Style> next = Optional.of(style);
        while (next.isPresent() && chain.size() < LONGEST_CHAIN) {
            chain.add(next.get());
            next = style(next.get().base());
        }
        return chain;
    }
}
