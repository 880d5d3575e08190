package io.disclosurestreams.bench;

import io.disclosurestreams.bench.Original.Made;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A way in which the same report may come.
 *
 * @param making empty for a document of which it can't be made
 */
record Variant(String name, Function<Original, Optional<Made>> making) {

    /** All that need no other program. */
    static List<Variant> own() {
        List<Variant> all = new ArrayList<>(TextVariants.all());
        all.addAll(PageVariants.all());
        return List.copyOf(all);
    }

    List<Made> of(List<Original> originals) {
        return originals.stream().map(making).flatMap(Optional::stream).toList();
    }
}
