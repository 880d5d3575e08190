package io.disclosurestreams.reading;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** A list of a form in a Word document (.docx) of which one entry is shown. */
final class DocxDropDown {

    private static final int NONE = -1;

    private final List<String> entries = new ArrayList<>();
    private int preset;
    private int chosen = NONE;

    private DocxDropDown() {}

    /** The entry shown for the field just entered, empty if it is no list. */
    static String chosen(Xml field) throws XMLStreamException {
        DocxDropDown list = new DocxDropDown();
        list.read(field);
        int shown = list.chosen == NONE ? list.preset : list.chosen;
        return shown < list.entries.size() ? list.entries.get(shown) : "";
    }

    private void read(Xml xml) throws XMLStreamException {
        while (xml.enter()) {
            switch (xml.name()) {
                case "ffData", "ddList" -> {
                    read(xml);
                    continue;
                }
                case "listEntry" -> entries.add(xml.attribute("val"));
                case "default" -> preset = xml.number("val", 0);
                case "result" -> chosen = xml.number("val", 0);
                default -> {
                    // what the form says of its field
                }
            }
            xml.skip();
        }
    }
}
