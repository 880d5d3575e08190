package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The units that the lines above the header of a table of figures name: labels in the columns, and notes for all of it. */
final class FigureUnits {

    private static final Pattern NOTE =
            Pattern.compile("(?:单位|單位)[^,，。；;]{0,2}([十百千万萬亿億]{0,2}元)|以([十百千万萬亿億]{0,2}元)[为為計计](?:单位|單位)?");
    private static final Pattern MULTIPLIED =
            Pattern.compile("(?:(?:单位|單位)[^,，。；;]{0,2}|[(（])([十百千万萬亿億]+[件条條个個项項宗起次份]次?)");

    private FigureUnits() {}

    /**
     * @param above the lines above the header, cell by cell
     * @return a text a column, blank where no unit is named
     * @throws FormatException if counts stand there in a unit that is a multiple of one
     */
    static List<String> of(List<List<String>> above, List<String> header) throws FormatException {
        Map<Figure, Integer> figures = FigureColumns.of(header).figures();
        List<MoneyUnit> ofAll = new ArrayList<>();
        for (List<String> line : above) {
            for (String cell : line) {
                String text = Wording.compact(cell);
                checkCounts(text);
                Matcher note = NOTE.matcher(text);
                if (note.find() && !isLabel(line, cell, figures)) {
                    MoneyUnit.in(note.group()).ifPresent(ofAll::add);
                }
            }
        }
        List<String> units = new ArrayList<>();
        for (int column = 0; column < header.size(); column++) {
            int at = column;
            boolean amount = figures.entrySet().stream()
                    .anyMatch(
                            figure -> figure.getValue() == at && figure.getKey().isAmount());
            units.add(amount ? unit(above, at, ofAll).map(MoneyUnit::label).orElse("") : "");
        }
        return units;
    }

    /** A label names the unit of its own column, a note the unit of all. */
    private static boolean isLabel(List<String> line, String cell, Map<Figure, Integer> figures) {
        return MoneyUnit.ofNote(cell).isEmpty()
                && figures.entrySet().stream()
                        .filter(figure -> figure.getKey().isAmount())
                        .anyMatch(figure -> figure.getValue() < line.size()
                                && line.get(figure.getValue()).equals(cell));
    }

    private static Optional<MoneyUnit> unit(List<List<String>> above, int column, List<MoneyUnit> ofAll) {
        Stream<MoneyUnit> own = above.stream()
                .filter(line -> column < line.size())
                .flatMap(line -> MoneyUnit.in(Wording.compact(line.get(column))).stream());
        return MoneyUnit.one(Stream.concat(own, ofAll.stream()).toList());
    }

    /**
     * A line behind the table's header that holds nothing but words.
     *
     * @throws FormatException if it says that counts stand there in a unit that is a multiple of one
     */
    static void checkNote(String line) throws FormatException {
        if (NoteBelow.opens(line)) {
            checkCounts(Wording.compact(line));
        }
    }

    private static void checkCounts(String text) throws FormatException {
        Matcher multiplied = MULTIPLIED.matcher(text);
        if (multiplied.find()) {
            String unit = multiplied.group(1);
            throw new FormatException(
                    "names %s as the unit of counts; write counts as they are, one by one".formatted(unit),
                    "注明数量单位为%s，请按实际件数填写".formatted(unit));
        }
    }
}
