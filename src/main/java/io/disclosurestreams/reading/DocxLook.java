package io.disclosurestreams.reading;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the properties of a run or style say of its text themselves; empty where they leave it to another style.
 *
 * @param style id of the style of the run, empty if it names none
 * @param height as {@code superscript}
 */
record DocxLook(
        String style,
        Optional<Boolean> hidden,
        Optional<Boolean> struck,
        Optional<Boolean> struckTwice,
        Optional<String> height) {

    static final DocxLook PLAIN =
            new DocxLook("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static DocxLook read(Xml xml) throws XMLStreamException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> struck = Optional.empty();
        Optional<Boolean> struckTwice = Optional.empty();
        Optional<String> height = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = Optional.of(xml.isOn());
                case "strike" -> struck = Optional.of(xml.isOn());
                case "dstrike" -> struckTwice = Optional.of(xml.isOn());
                case "vertAlign" -> height = Optional.of(xml.attribute("val"));
                default -> {
                    // looks that leave the text as it is
                }
            }
            xml.skip();
        }
        return new DocxLook(style, hidden, struck, struckTwice, height);
    }

    /** As it is with what the other look says where this one says nothing. */
    DocxLook over(DocxLook other) {
        return new DocxLook(
                style,
                hidden.or(other::hidden),
                struck.or(other::struck),
                struckTwice.or(other::struckTwice),
                height.or(other::height));
    }

    /** The text as it is shown: nothing of what is hidden or struck through, and marks apart from numbers. */
    String shown(String text) {
        if (hidden.orElse(false) || struck.orElse(false) || struckTwice.orElse(false)) {
            return "";
        }
        return switch (height.orElse("")) {
            case "superscript" -> Marks.raised(text);
            case "subscript" -> Marks.lowered(text);
            default -> text;
        };
    }
}
