package io.disclosurestreams.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From lines to cells, as lines are really drawn: doubled, in pieces, too short, with rows missing. */
class RuledGridTest {

    /** A grid of three columns of 40 and three rows of 20. */
    private static List<Ruling> grid() {
        List<Ruling> lines = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            lines.add(Ruling.horizontal(100 + 20 * index, 50, 170));
            lines.add(Ruling.vertical(50 + 40 * index, 100, 160));
        }
        return lines;
    }

    private static List<Box> cells(List<Ruling> pieces) {
        List<List<Ruling>> tables = Rulings.connected(Rulings.joined(pieces));
        assertThat(tables).hasSize(1);
        return RuledGrid.cells(tables.get(0));
    }

    private static void cut(List<Ruling> lines, Ruling whole, Ruling... pieces) {
        assertThat(lines.remove(whole)).isTrue();
        lines.addAll(List.of(pieces));
    }

    @Test
    void aGridHasACellBetweenAnyTwoLines() {
        assertThat(cells(grid())).hasSize(9).contains(new Box(90, 120, 130, 140));
    }

    @Test
    void cellsWithoutALineBetweenThemAreOne() {
        List<Ruling> lines = grid();
        cut(lines, Ruling.vertical(90, 100, 160), Ruling.vertical(90, 120, 160));
        cut(lines, Ruling.horizontal(140, 50, 170), Ruling.horizontal(140, 50, 130));
        assertThat(cells(lines)).hasSize(7).contains(new Box(50, 100, 130, 120), new Box(130, 120, 170, 160));
    }

    @Test
    void linesInPiecesWithTinyGapsPartCells() {
        List<Ruling> lines = grid();
        cut(
                lines,
                Ruling.vertical(90, 100, 160),
                Ruling.vertical(90.3, 100, 119),
                Ruling.vertical(89.8, 121, 138.5),
                Ruling.vertical(90, 141, 160));
        assertThat(cells(lines)).hasSize(9);
    }

    @Test
    void doubleLinesAreOne() {
        List<Ruling> lines = grid();
        grid().forEach(line -> lines.add(new Ruling(line.axis(), line.at() + 2, line.from() + 2, line.to() + 2)));
        assertThat(cells(lines)).hasSize(9);
    }

    @Test
    void cellsThatAreFramedOneByOneAreATable() {
        List<Ruling> lines = new ArrayList<>();
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                double x = 50 + 42.0 * column;
                double y = 100 + 22.0 * row;
                lines.add(Ruling.horizontal(y, x, x + 40));
                lines.add(Ruling.horizontal(y + 20, x, x + 40));
                lines.add(Ruling.vertical(x, y, y + 20));
                lines.add(Ruling.vertical(x + 40, y, y + 20));
            }
        }
        assertThat(cells(lines)).hasSize(6);
    }

    @Test
    void aTableThatThePageEndsOrWithoutSidesIsClosed() {
        List<Ruling> lines = grid();
        lines.remove(Ruling.horizontal(160, 50, 170));
        lines.remove(Ruling.vertical(50, 100, 160));
        assertThat(cells(lines)).hasSize(9);
    }

    @Test
    void whereTheLinesMakeNoRectangleCellsStayApart() {
        List<Ruling> lines = grid();
        cut(lines, Ruling.vertical(90, 100, 160), Ruling.vertical(90, 120, 160));
        cut(lines, Ruling.horizontal(120, 50, 170), Ruling.horizontal(120, 90, 170));
        assertThat(cells(lines)).hasSize(9);
    }

    @Test
    void aFrameIsNoTable() {
        List<Ruling> frame = List.of(
                Ruling.horizontal(10, 10, 500),
                Ruling.horizontal(700, 10, 500),
                Ruling.vertical(10, 10, 700),
                Ruling.vertical(500, 10, 700));
        assertThat(cells(frame)).hasSize(1);
    }

    @Test
    void tablesThatDoNotTouchAreTwo() {
        List<Ruling> lines = grid();
        grid().forEach(line -> lines.add(
                line.axis() == Ruling.Axis.HORIZONTAL
                        ? Ruling.horizontal(line.at() + 100, line.from(), line.to())
                        : Ruling.vertical(line.at(), line.from() + 100, line.to() + 100)));
        assertThat(Rulings.connected(Rulings.joined(lines))).hasSize(2);
    }
}
