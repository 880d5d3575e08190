package io.disclosurestreams.reading;

import io.disclosurestreams.reading.OoxmlPackage.Relationship;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * The workbooks that office programs put behind charts, with the numbers that a chart draws: the one kind of file within a
 * document that keeps it from nothing. They are never opened. What anything but a chart refers to is none.
 */
final class ChartWorkbooks {

    private static final String FOLDER = "_rels/";
    private static final String ENDING = ".rels";
    private static final Set<String> CHARTS = Set.of(
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            "application/vnd.ms-office.chartex+xml");

    private ChartWorkbooks() {}

    /** The names of the workbooks that charts alone refer to. */
    static Set<String> of(OoxmlPackage document) throws XMLStreamException {
        PartTypes types = PartTypes.of(document);
        Set<String> ofCharts = new HashSet<>();
        Set<String> ofOthers = new HashSet<>();
        for (Map.Entry<String, byte[]> part : document.parts().entrySet()) {
            String name = part.getKey();
            if (!name.endsWith(ENDING) || !name.contains(FOLDER)) {
                continue;
            }
            String source = name.substring(0, name.length() - ENDING.length()).replace(FOLDER, "");
            Xml xml = new Xml(part.getValue());
            while (xml.enterAny()) {
                Relationship relationship = OoxmlPackage.relationship(xml);
                boolean ofChart =
                        CHARTS.contains(types.of(source)) && relationship.kind().equals("package");
                (ofChart ? ofCharts : ofOthers).add(resolved(source, relationship.target()));
            }
        }
        ofCharts.removeIf(name -> !types.of(name).equals(MediaType.XLSX));
        ofCharts.removeAll(ofOthers);
        return ofCharts;
    }

    /** The part that a target names, seen from the source. */
    private static String resolved(String source, String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : source.substring(0, source.lastIndexOf('/') + 1) + target;
        for (String step : whole.split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
