package io.disclosurestreams.reading;

import io.disclosurestreams.reading.SheetFont.Ground;
import java.util.List;
import java.util.Optional;

/**
 * A piece of a text in a sheet.
 *
 * @param font empty for that of the cell
 */
record SheetRun(String text, Optional<SheetFont> font) {

    /** The text of a cell as it is shown. */
    static String shown(List<SheetRun> runs, SheetFont ofCell, Ground ground) {
        ShownText shown = new ShownText();
        boolean plain = runs.stream().allMatch(run -> run.font().isEmpty());
        for (SheetRun run : runs) {
            SheetFont font = run.font().orElse(ofCell);
            shown.add(run.text(), plain ? font.lookOfAll(ground) : font.look(ground), font.size());
        }
        return shown.text();
    }
}
