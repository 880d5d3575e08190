package io.disclosurestreams.reading;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * What the parts of an Office Open XML document are, as it says itself.
 *
 * @param types by name with a leading slash, or by ending with its dot
 */
record PartTypes(Map<String, String> types) {

    static PartTypes of(OoxmlPackage document) throws XMLStreamException {
        Map<String, String> types = new HashMap<>();
        Xml xml = new Xml(document.parts().get(OoxmlPackage.CONTENT_TYPES));
        while (xml.enterAny()) {
            String name = xml.name().equals("Default") ? "." + xml.attribute("Extension") : xml.attribute("PartName");
            types.put(name, xml.attribute("ContentType"));
        }
        return new PartTypes(types);
    }

    /** The content type of the part with this name, empty if none is given. */
    String of(String part) {
        String ending = part.substring(Math.max(0, part.lastIndexOf('.')));
        return types.getOrDefault("/" + part, types.getOrDefault(ending, ""));
    }
}
