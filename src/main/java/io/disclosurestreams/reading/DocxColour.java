package io.disclosurestreams.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The colours that properties of a Word document (.docx) name. */
final class DocxColour {

    /** Of a letter that turns white on a dark ground by itself. */
    private static final Colour AUTOMATIC = new Colour(0, 0, 0, false);

    /** What marker pens paint (ECMA-376, 17.18.40). */
    private static final Map<String, String> PENS = Map.ofEntries(
            Map.entry("black", "000000"),
            Map.entry("blue", "0000ff"),
            Map.entry("cyan", "00ffff"),
            Map.entry("green", "00ff00"),
            Map.entry("magenta", "ff00ff"),
            Map.entry("red", "ff0000"),
            Map.entry("yellow", "ffff00"),
            Map.entry("white", "ffffff"),
            Map.entry("darkBlue", "000080"),
            Map.entry("darkCyan", "008080"),
            Map.entry("darkGreen", "008000"),
            Map.entry("darkMagenta", "800080"),
            Map.entry("darkRed", "800000"),
            Map.entry("darkYellow", "808000"),
            Map.entry("darkGray", "808080"),
            Map.entry("lightGray", "c0c0c0"));

    private DocxColour() {}

    /** Of the letters; transparent if it is automatic. */
    static Colour ofText(Xml xml) {
        boolean white = xml.attribute("themeColor").matches("background1|light1")
                && xml.attribute("themeShade").isEmpty();
        return white ? Colour.WHITE : named(xml.attribute("val")).orElse(AUTOMATIC);
    }

    /** The ground that the shading just entered draws, empty if it draws none. */
    static Optional<Colour> ofShade(Xml xml) {
        Optional<Colour> fill = named(xml.attribute("fill"));
        Colour drawn = named(xml.attribute("color")).orElse(Colour.BLACK);
        return switch (xml.attribute("val")) {
            case "", "clear", "nil" -> fill;
            case "solid" -> Optional.of(drawn);
            default -> Optional.of(drawn.mixed(fill.orElse(Colour.WHITE)));
        };
    }

    static Optional<Colour> ofMarker(Xml xml) {
        return Optional.ofNullable(PENS.get(xml.attribute("val"))).flatMap(Colour::of);
    }

    private static Optional<Colour> named(String value) {
        return value.length() == 6 ? Colour.of(value.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
