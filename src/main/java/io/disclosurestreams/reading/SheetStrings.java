package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook (.xlsx) refer to by number. */
final class SheetStrings {

    private final List<List<SheetRun>> texts = new ArrayList<>();

    static SheetStrings of(Optional<byte[]> part) throws XMLStreamException {
        SheetStrings strings = new SheetStrings();
        if (part.isPresent()) {
            Xml xml = new Xml(part.get());
            xml.enter();
            while (xml.enter()) {
                if (xml.name().equals("si")) {
                    strings.texts.add(runs(xml));
                } else {
                    xml.skip();
                }
            }
        }
        return strings;
    }

    /** The runs of the text just entered; how its characters are pronounced is no part of it. */
    static List<SheetRun> runs(Xml xml) throws XMLStreamException {
        List<SheetRun> runs = new ArrayList<>();
        while (xml.enter()) {
            switch (xml.name()) {
                case "t" -> runs.add(new SheetRun(xml.text(), Optional.empty()));
                case "r" -> runs.add(run(xml));
                default -> xml.skip();
            }
        }
        return runs.size() == 1 ? List.of(runs.get(0)) : List.copyOf(runs);
    }

    private static SheetRun run(Xml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        Optional<SheetFont> font = Optional.empty();
        while (xml.enter()) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPr" -> font = Optional.of(SheetFont.read(xml));
                default -> xml.skip();
            }
        }
        return new SheetRun(text.toString(), font);
    }

    /** Empty if there is none of that number. */
    Optional<List<SheetRun>> text(String number) {
        if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= texts.size()) {
            return Optional.empty();
        }
        return Optional.of(texts.get(Integer.parseInt(number)));
    }
}
