package io.disclosurestreams.wire;

import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Names of rows or columns and the slots they stand for, compared as bytes while the parser reads them. */
final class SlotNames {

    /** The object ends. */
    static final int END = PropertyNameMatcher.MATCH_END_OBJECT;
    /** None of the names. */
    static final int UNKNOWN = PropertyNameMatcher.MATCH_UNKNOWN_NAME;

    private final PropertyNameMatcher matcher;
    private final int[] slots;

    SlotNames(Map<String, Integer> slots) {
        List<Map.Entry<String, Integer>> entries = List.copyOf(slots.entrySet());
        this.matcher = Json.matcher(
                entries.stream().map(entry -> Named.fromString(entry.getKey())).toList());
        this.slots = entries.stream().mapToInt(Map.Entry::getValue).toArray();
    }

    /** Goes to the next member of the object that the parser is in: its slot, {@link #UNKNOWN} or {@link #END}. */
    int next(JsonParser json) {
        int match = json.nextNameMatch(matcher);
        return match < 0 ? match : slots[match];
    }
}
