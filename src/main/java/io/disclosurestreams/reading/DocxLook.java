package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ShownText.Look;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What the properties of a run or style say of its text themselves; empty where they leave it to another style.
 *
 * @param style id of the style of the run, empty if it names none
 * @param height as {@code superscript}
 * @param position half points above the line
 * @param white whether its colour is
 * @param shaded whether it has a ground of its own that is not
 * @param size in half points
 */
record DocxLook(
        String style,
        Optional<Boolean> hidden,
        Optional<Boolean> struck,
        Optional<Boolean> struckTwice,
        Optional<String> height,
        Optional<Integer> position,
        Optional<Boolean> white,
        Optional<Boolean> shaded,
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

    private static final String WHITE = "FFFFFF";
    private static final int HALVES_A_POINT = 2;

    static DocxLook read(Xml xml) throws XMLStreamException {
        String style = "";
        Optional<Boolean> hidden = Optional.empty();
        Optional<Boolean> struck = Optional.empty();
        Optional<Boolean> struckTwice = Optional.empty();
        Optional<String> height = Optional.empty();
        Optional<Integer> position = Optional.empty();
        Optional<Boolean> white = Optional.empty();
        Optional<Boolean> shaded = Optional.empty();
        Optional<Integer> size = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "rStyle" -> style = xml.attribute("val");
                case "vanish" -> hidden = Optional.of(xml.isOn());
                case "strike" -> struck = Optional.of(xml.isOn());
                case "dstrike" -> struckTwice = Optional.of(xml.isOn());
                case "vertAlign" -> height = Optional.of(xml.attribute("val"));
                case "position" -> position = Optional.of(halfPoints(xml.attribute("val")));
                case "color" -> white = Optional.of(isWhite(xml));
                case "shd" -> shaded = Optional.of(isShaded(xml));
                case "highlight" ->
                    shaded = Optional.of(!xml.attribute("val").matches("white|none"))
                            .filter(any -> any);
                case "sz" -> size = Optional.of(xml.number("val", Integer.MAX_VALUE));
                default -> {
                    // looks that leave the text as it is
                }
            }
            xml.skip();
        }
        return new DocxLook(style, hidden, struck, struckTwice, height, position, white, shaded, size);
    }

    private static int halfPoints(String position) {
        return position.matches("-?\\d{1,6}") ? Integer.parseInt(position) : 0;
    }

    private static boolean isWhite(Xml xml) {
        boolean byTheme = xml.attribute("themeColor").matches("background1|light1")
                && xml.attribute("themeShade").isEmpty();
        return byTheme || xml.attribute("val").toUpperCase(Locale.ROOT).equals(WHITE);
    }

    /** True for a ground, as shading just entered draws it, on which white is seen. */
    static boolean isShaded(Xml xml) {
        String fill = xml.attribute("fill").toUpperCase(Locale.ROOT);
        String pattern = xml.attribute("val");
        boolean bare = fill.isEmpty() || fill.equals("AUTO") || fill.equals(WHITE);
        return !bare || !pattern.isEmpty() && !pattern.equals("clear") && !pattern.equals("nil");
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
                white.or(other::white),
                shaded.or(other::shaded),
                size.or(other::size));
    }

    /** As it is, upon a ground of its own if the shading just entered draws one. */
    DocxLook upon(Xml shading) {
        return isShaded(shading)
                ? new DocxLook(
                        style,
                        hidden,
                        struck,
                        struckTwice,
                        height,
                        position,
                        white,
                        Optional.of(shaded.orElse(true)),
                        size)
                : this;
    }

    Look look() {
        if (hidden.orElse(false)) {
            return Look.HIDDEN;
        }
        if (struck.orElse(false) || struckTwice.orElse(false)) {
            return Look.STRUCK;
        }
        boolean tiny = size.orElse(Integer.MAX_VALUE) < HALVES_A_POINT * SheetFont.SMALLEST;
        if (tiny || white.orElse(false) && !shaded.orElse(false)) {
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
