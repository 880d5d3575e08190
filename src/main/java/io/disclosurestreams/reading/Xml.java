package io.disclosurestreams.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks through XML, element by element; names are local ones. Nothing outside of the XML is ever fetched. */
final class Xml {

    private final XMLStreamReader reader;

    /** The walk from before the root element. */
    Xml(byte[] part) throws XMLStreamException {
        this.reader = reader(part);
    }

    /** As {@link #Xml(byte[])}, of a part too large to be copied. */
    Xml(InputStream part) throws XMLStreamException {
        this.reader = reader(part);
    }

    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        return reader(new ByteArrayInputStream(part));
    }

    private static XMLStreamReader reader(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(part);
    }

    /** Enters the next child of the element walked through; false at its end. */
    boolean enter() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return event == XMLStreamConstants.START_ELEMENT;
            }
        }
        return false;
    }

    /** Enters the next element, however deep it lies; false at the end of the whole. */
    boolean enterAny() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Leaves the element just entered with all that is in it. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Leaves the element just entered, which holds text alone. */
    String text() throws XMLStreamException {
        return reader.getElementText();
    }

    String name() {
        return reader.getLocalName();
    }

    /** The attribute of the element just entered, empty if it has none. */
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return "";
    }

    /** The attribute as a number, the other number if it has none. */
    int number(String name, int other) {
        String digits = attribute(name);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : other;
    }

    /** True unless the attribute {@code val} says no, as properties that are on or off are written. */
    boolean isOn() {
        String value = attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
