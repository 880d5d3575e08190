package io.disclosurestreams.reading;

import io.disclosurestreams.reading.ListCounts.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** Counts the numbers that Word sets before paragraphs by itself: they are on the page but not in the text. */
final class DocxNumbers {

    /** How a level of a list is written, e.g. {@code %1、} in {@code chineseCounting}. */
    private record Level(int start, String form, String pattern) {}

    private final Map<String, Map<Integer, Level>> levels = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<Place, Integer> restarts = new HashMap<>();
    private final ListCounts counts = new ListCounts();

    private DocxNumbers() {}

    static DocxNumbers of(Optional<byte[]> part) throws XMLStreamException {
        DocxNumbers numbers = new DocxNumbers();
        if (part.isPresent()) {
            numbers.read(new Xml(part.get()));
        }
        return numbers;
    }

    private void read(Xml xml) throws XMLStreamException {
        String kind = "";
        String list = "";
        int level = 0;
        while (xml.enterAny()) {
            switch (xml.name()) {
                case "abstractNum" -> kind = xml.attribute("abstractNumId");
                case "num" -> list = xml.attribute("numId");
                case "abstractNumId" -> kinds.put(list, xml.attribute("val"));
                case "lvlOverride" -> level = xml.number("ilvl", 0);
                case "startOverride" -> restarts.put(new Place(list, level), xml.number("val", 1));
                case "lvl" -> {
                    // a level that a list writes in its own way counts with its kind all the same
                    Map<Integer, Level> all = levels.computeIfAbsent(kind, absent -> new HashMap<>());
                    int index = xml.number("ilvl", 0);
                    Level read = level(xml);
                    if (list.isEmpty()) {
                        all.put(index, read);
                    }
                }
                default -> {
                    // layout
                }
            }
        }
    }

    private static Level level(Xml xml) throws XMLStreamException {
        int start = 1;
        String form = "decimal";
        String pattern = "";
        while (xml.enter()) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> form = xml.attribute("val");
                case "lvlText" -> pattern = xml.attribute("val");
                default -> {
                    // layout
                }
            }
            xml.skip();
        }
        return new Level(start, form, pattern);
    }

    /** The place that the properties just entered name. */
    static Place place(Xml xml) throws XMLStreamException {
        String list = "";
        int level = 0;
        while (xml.enter()) {
            list = xml.name().equals("numId") ? xml.attribute("val") : list;
            level = xml.name().equals("ilvl") ? xml.number("val", 0) : level;
            xml.skip();
        }
        return new Place(list, level);
    }

    /** The number of the next paragraph at the place; empty if that has none, or one that is not known to be read. */
    String next(Place place) {
        String kind = kinds.getOrDefault(place.list(), "");
        Map<Integer, Level> all = levels.getOrDefault(kind, Map.of());
        if (place.level() >= ListCounts.LEVELS || !all.containsKey(place.level())) {
            return "";
        }
        OptionalInt restart = restarts.containsKey(place) ? OptionalInt.of(restarts.get(place)) : OptionalInt.empty();
        int[] numbers = counts.next(kind, place, all.get(place.level()).start(), restart);
        return written(all, place.level(), numbers);
    }

    private static String written(Map<Integer, Level> all, int level, int[] numbers) {
        String text = all.get(level).pattern();
        for (int index = 0; index <= level; index++) {
            String mark = "%" + (index + 1);
            if (text.contains(mark)) {
                String form = all.containsKey(index) ? all.get(index).form() : "";
                Optional<String> number = ChineseNumber.of(Math.max(1, numbers[index]), form);
                if (number.isEmpty()) {
                    return "";
                }
                text = text.replace(mark, number.get());
            }
        }
        return all.get(level).form().equals("bullet") ? "" : text;
    }
}
