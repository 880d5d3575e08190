package io.disclosurestreams.narrative;

import java.util.List;
import java.util.Map;

/**
 * The prose of one report, as an event carries it.
 *
 * @param year reported on
 * @param sections by the keys of an event: {@code overview} (一), {@code problems} (五), {@code otherMatters} (六); a section
 *     without text may be absent
 * @param names of the agency: its own, aliases, and those of its region and the regions above, so that a copy is known under
 *     another name
 */
public record Narrative(int year, Map<String, String> sections, List<String> names) {

    static final String OVERVIEW = "overview";
    static final String PROBLEMS = "problems";
    static final String OTHER_MATTERS = "otherMatters";

    public Narrative {
        sections = Map.copyOf(sections);
        names = List.copyOf(names);
    }

    FoldedText overview() {
        return section(OVERVIEW);
    }

    FoldedText problems() {
        return section(PROBLEMS);
    }

    FoldedText otherMatters() {
        return section(OTHER_MATTERS);
    }

    private FoldedText section(String key) {
        return FoldedText.of(sections.getOrDefault(key, ""));
    }
}
