package io.disclosurestreams.bench;

import io.disclosurestreams.narrative.AlikeTexts.Pair;
import io.disclosurestreams.narrative.CommonShingles;
import io.disclosurestreams.narrative.Likeness;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The pairs that were found, against the copies that were planted.
 *
 * @param copies that are still alike after they were edited
 * @param missed of those
 * @param pairs found
 * @param right of those: copies of one original, or the original and its copy
 */
record PlantedCopies(int copies, int missed, int pairs, int right) {

    private static final double ALIKE = 0.95;

    static PlantedCopies of(GeneratedNarratives narratives, List<Pair> pairs, CommonShingles common) {
        Set<List<Integer>> found = new HashSet<>();
        int right = 0;
        for (Pair pair : pairs) {
            found.add(List.of(pair.one(), pair.other()));
            right += origin(narratives, pair.one()) == origin(narratives, pair.other()) ? 1 : 0;
        }
        int copies = 0;
        int missed = 0;
        for (int index = 0; index < narratives.count(); index++) {
            if (narratives.isCopy(index)) {
                int source = narratives.source(index);
                double likeness = Likeness.of(narratives.at(source), narratives.at(index), common);
                boolean alike = likeness >= ALIKE;
                copies += alike ? 1 : 0;
                missed += alike && !found.contains(List.of(source, index)) ? 1 : 0;
            }
        }
        return new PlantedCopies(copies, missed, pairs.size(), right);
    }

    private static int origin(GeneratedNarratives narratives, int index) {
        return narratives.isCopy(index) ? narratives.source(index) : index;
    }

    double recall() {
        return copies == 0 ? 1 : 1 - (double) missed / copies;
    }

    double precision() {
        return pairs == 0 ? 1 : (double) right / pairs;
    }
}
