package io.disclosurestreams.reading;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.reading.Block.Paragraph;
import io.disclosurestreams.reading.Block.Paragraph.Role;
import java.util.List;
import java.util.Optional;

/** Titles of other reports that stand above the first section as plain lines, where nothing says which is the document's own. */
final class RivalTitles {

    private RivalTitles() {}

    /** Asks whether the title taken is the right one; nothing where the page's name or a heading gives it, or no other is there. */
    static Optional<Finding> finding(Title taken, Content content) {
        List<Block> blocks = content.blocks();
        boolean isNamed = content.title()
                .filter(name -> Title.arabic(Wording.compact(name)).contains(taken.text()))
                .isPresent();
        boolean isHeading = blocks.stream()
                .anyMatch(block -> block instanceof Paragraph line
                        && line.role() == Role.HEADING
                        && Title.line(line.text()).contains(taken.text()));
        List<String> lines = blocks.stream()
                .takeWhile(block -> !(block instanceof Paragraph line
                        && Heading.of(line.text()).isPresent()))
                .filter(block -> block instanceof Paragraph line && line.role() == Role.TEXT)
                .map(block -> Title.line(((Paragraph) block).text()))
                .toList();
        List<String> others = Title.all(lines).stream()
                .filter(title -> title.isWhole() && !title.isOfTheSame(taken))
                .map(Title::text)
                .distinct()
                .toList();
        return isNamed || isHeading || !taken.isWhole() || others.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        "DOC-AGENCY",
                        Severity.ERROR,
                        List.of(),
                        "the document names several reports above its text: \"%s\" is taken for its title, \"%s\" may be it"
                                .formatted(taken.text(), others.get(0)),
                        "正文之前出现多份年报的标题：取“%s”为标题，也可能是“%s”".formatted(taken.text(), others.get(0))));
    }
}
