package io.disclosurestreams.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * An Office Open XML document that the guard let through.
 *
 * @param parts by name; those that are no XML are empty
 */
record OoxmlPackage(Map<String, byte[]> parts) {

    static final String CONTENT_TYPES = "[Content_Types].xml";

    private static final String MAIN = ".main+xml";

    /** A name without a folder, or a path on a drive; neither a server nor a protocol. */
    private static final Pattern LOCAL =
            Pattern.compile("(?:file:///)?[A-Za-z]:[\\\\/][^:]{1,500}|(?!.*%(?i:2f|5c|3a))[^:/\\\\]{1,200}");

    /** A reference from one part to another, or to something outside. */
    record Relationship(String kind, String target, String mode) {

        boolean isExternal() {
            return mode.equals("External");
        }

        /**
         * True for links of the text, which no one follows, and for a template on the drive of whoever wrote the document:
         * office programs name it in most documents, and none can be had from elsewhere by that name.
         */
        boolean isHarmless() {
            return kind.equals("hyperlink")
                    || kind.equals("attachedTemplate") && LOCAL.matcher(target).matches();
        }
    }

    /** Bytes of all parts in XML. */
    long size() {
        return parts.values().stream().mapToLong(part -> part.length).sum();
    }

    /** The media type that a list of content types makes of a document: it has one main part. */
    static Optional<String> mediaType(byte[] contentTypes) throws XMLStreamException {
        Xml xml = new Xml(contentTypes);
        while (xml.enterAny()) {
            Optional<String> type = ofMainPart(xml.attribute("ContentType"));
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> ofMainPart(String contentType) {
        return contentType.matches("application/vnd\\.[A-Za-z.-]{1,100}\\+xml") && contentType.endsWith(MAIN)
                ? Optional.of(contentType.substring(0, contentType.length() - MAIN.length()))
                : Optional.empty();
    }

    /** The part in which the document begins, empty if it is not of this type. */
    Optional<byte[]> mainPart(String mediaType) throws XMLStreamException {
        PartTypes types = PartTypes.of(this);
        return mainName()
                .filter(name -> types.of(name).equals(mediaType + MAIN))
                .map(parts::get);
    }

    /** The part of this kind that the main part refers to, e.g. its styles. */
    Optional<byte[]> partOfMain(String kind) throws XMLStreamException {
        String main = mainName().orElse("");
        int slash = main.lastIndexOf('/') + 1;
        byte[] relationships = parts.get(main.substring(0, slash) + "_rels/" + main.substring(slash) + ".rels");
        return relationships == null
                ? Optional.empty()
                : target(relationships, kind)
                        .map(target -> target.startsWith("/") ? target.substring(1) : main.substring(0, slash) + target)
                        .map(parts::get);
    }

    private Optional<String> mainName() throws XMLStreamException {
        byte[] relationships = parts.get("_rels/.rels");
        return relationships == null
                ? Optional.empty()
                : target(relationships, "officeDocument")
                        .map(target -> target.startsWith("/") ? target.substring(1) : target);
    }

    private static Optional<String> target(byte[] relationships, String kind) throws XMLStreamException {
        Xml xml = new Xml(relationships);
        while (xml.enterAny()) {
            Relationship relationship = relationship(xml);
            if (relationship.kind().equals(kind) && !relationship.isExternal()) {
                return Optional.of(relationship.target());
            }
        }
        return Optional.empty();
    }

    /** The relationship that the element just entered is; the last word of its type names its kind. */
    static Relationship relationship(Xml xml) {
        String type = xml.attribute("Type");
        return new Relationship(
                type.substring(type.lastIndexOf('/') + 1), xml.attribute("Target"), xml.attribute("TargetMode"));
    }
}
