package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ShownText.Look;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the properties of a run or style say of its text themselves; empty where they leave it to another style.
 *
 * @param style id of the style of the run, empty if it names none
 * @param height as {@code superscript}
 * @param position half points above the line
 * @param colour of its letters, transparent if they take one that is seen on their ground
 * @param ground that it is written on, empty for that around it
 * @param size in half points
 */
record DocxLook(
        String style,
        Optional<Boolean> hidden,
        Optional<Boolean> struck,
        Optional<Boolean> struckTwice,
        Optional<String> height,
        Optional<Integer> position,
        Optional<Colour> colour,
        Optional<Colour> ground,
        Optional<Integer> size) {

    static final DocxLook PLAIN = new DocxLook(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    private static final int HALVES_A_POINT = 2;

    static DocxLook read(Xml xml) throws XMLStreamException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> struck = Optional.empty();
        Optional<Boolean> struckTwice = Optional.empty();
        Optional<String> height = Optional.empty();
        Optional<Integer> position = Optional.empty();
        Optional<Colour> colour = Optional.empty();
        Optional<Colour> shade = Optional.empty();
        Optional<Colour> marker = Optional.empty();
        Optional<Integer> size = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = Optional.of(xml.isOn());
                case "strike" -> struck = Optional.of(xml.isOn());
                case "dstrike" -> struckTwice = Optional.of(xml.isOn());
                case "vertAlign" -> height = Optional.of(xml.attribute("val"));
                case "position" -> position = Optional.of(halfPoints(xml.attribute("val")));
                case "color" -> colour = Optional.of(DocxColour.ofText(xml));
                case "shd" -> shade = DocxColour.ofShade(xml);
                case "highlight" -> marker = DocxColour.ofMarker(xml);
                case "sz" -> size = Optional.of(xml.number("val", Integer.MAX_VALUE));
                default -> {
                    // looks that leave the text as it is
                }
            }
            xml.skip();
        }
        Optional<Colour> ground = marker.isPresent() ? marker : shade;
        return new DocxLook(style, hidden, struck, struckTwice, height, position, colour, ground, size);
    }

    private static int halfPoints(String position) {
        return position.matches("-?\\d{1,6}") ? Integer.parseInt(position) : 0;
    }

    /** As it is with what the other look says where this one says nothing. */
    DocxLook over(DocxLook other) {
        return new DocxLook(
                style,
                hidden.or(other::hidden),
                struck.or(other::struck),
                struckTwice.or(other::struckTwice),
                height.or(other::height),
                position.or(other::position),
                colour.or(other::colour),
                ground.or(other::ground),
                size.or(other::size));
    }

    /** As it is, upon the ground that the shading just entered draws, if it draws one. */
    DocxLook upon(Xml shading) {
        Optional<Colour> drawn = DocxColour.ofShade(shading).or(() -> ground);
        return new DocxLook(style, hidden, struck, struckTwice, height, position, colour, drawn, size);
    }

    Look look() {
        if (hidden.orElse(false)) {
            return Look.HIDDEN;
        }
        if (struck.orElse(false) || struckTwice.orElse(false)) {
            return Look.STRUCK;
        }
        boolean tiny = size.orElse(Integer.MAX_VALUE) < HALVES_A_POINT * SheetFont.SMALLEST;
        if (tiny
                || colour.filter(letters -> letters.opaque() && letters.isLike(ground.orElse(Colour.WHITE)))
                        .isPresent()) {
            return Look.UNSEEN;
        }
        int above = position.orElse(0);
        return switch (height.orElse("")) {
            case "superscript" -> Look.RAISED;
            case "subscript" -> Look.LOWERED;
            default -> above > 0 ? Look.HIGHER : above < 0 ? Look.LOWER : Look.PLAIN;
        };
    }
}
