package io.disclosurestreams.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one list of all figures of both official forms: event JSON, API, codecs and docs take names and order from here.
 * Table two, table three and table four follow each other; within a table the order is the official one.
 */
public final class Figures {

    /** Slots of table two start here. */
    public static final int PROACTIVE_START = 0;
    /** Slots of table three start here: seven a row. */
    public static final int REQUESTS_START = ProactiveFigure.values().length;
    /** Slots of table four start here: five a group. */
    public static final int DISPUTES_START = REQUESTS_START + RequestRow.values().length * Applicant.COUNT;
    /** How many figures there are. */
    public static final int COUNT = DISPUTES_START + DisputeGroup.values().length * DisputeResult.COUNT;

    private static final List<Figure> ALL = list();
    private static final List<Figure> FORM_SPECIFIC =
            ALL.stream().filter(figure -> figure.in() != FormSet.BOTH).toList();
    private static final List<Figure> COMPARED = compared(FORM_SPECIFIC);
    private static final Map<String, Figure> BY_PATH = byPath();

    private Figures() {}

    /** All figures; the index in the list is the slot. */
    public static List<Figure> all() {
        return ALL;
    }

    /** The figures that only one of the two forms has. */
    public static List<Figure> formSpecific() {
        return FORM_SPECIFIC;
    }

    /** Of those, the ones compared from year to year: all of table two, the totals of table three. */
    public static List<Figure> compared() {
        return COMPARED;
    }

    public static Figure at(int slot) {
        return ALL.get(slot);
    }

    public static Optional<Figure> ofPath(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }

    private static List<Figure> list() {
        List<Figure> figures = new ArrayList<>(COUNT);
        for (ProactiveFigure figure : ProactiveFigure.all()) {
            String path = "proactive." + figure.row().key() + "." + figure.column();
            figures.add(new Figure(figures.size(), path, figure.in(), figure.unit()));
        }
        for (RequestRow row : RequestRow.values()) {
            for (Applicant applicant : Applicant.values()) {
                String path = "requests." + row.key() + "." + applicant.key();
                figures.add(new Figure(figures.size(), path, row.in(), Unit.PIECES));
            }
        }
        for (DisputeGroup group : DisputeGroup.values()) {
            for (DisputeResult result : DisputeResult.values()) {
                String path = "disputes." + group.key() + "." + result.key();
                figures.add(new Figure(figures.size(), path, FormSet.BOTH, Unit.PIECES));
            }
        }
        return List.copyOf(figures);
    }

    private static List<Figure> compared(List<Figure> formSpecific) {
        return formSpecific.stream()
                .filter(figure ->
                        figure.slot() < REQUESTS_START || figure.path().endsWith("." + Applicant.TOTAL.key()))
                .toList();
    }

    private static Map<String, Figure> byPath() {
        Map<String, Figure> byPath = new HashMap<>();
        ALL.forEach(figure -> byPath.put(figure.path(), figure));
        return Map.copyOf(byPath);
    }
}
