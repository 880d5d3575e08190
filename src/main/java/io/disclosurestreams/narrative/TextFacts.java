package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What one narrative tells, without the text: enough to judge every rule about it again when a table changes, and to find what
 * is like it. At most {@link TextFactsCodec#MOST_BYTES} when stored.
 *
 * @param claims numbers that the tables tell too, in the order of the text, each once
 * @param lengths characters a section, without white space
 * @param problemsPrint hash of section 五 without digits, own names and phrases of every report; 0 = nothing is left of it
 * @param cited forms whose notices the narrative cites
 * @param ownShingles how many runs of five characters of its own the narrative has
 */
public record TextFacts(
        List<Claim> claims, Lengths lengths, long problemsPrint, Set<Form> cited, int ownShingles, Sketch sketch) {

    /** No narrative. */
    public static final TextFacts NONE = new TextFacts(List.of(), new Lengths(0, 0, 0), 0, Set.of(), 0, Sketch.EMPTY);

    /** More than any report makes; what comes behind is left out. */
    static final int MOST_CLAIMS = 40;

    /** How long each section of prose is, 0 where there is none. */
    public record Lengths(int overview, int problems, int otherMatters) {

        boolean isNone() {
            return overview + problems + otherMatters == 0;
        }
    }

    public TextFacts {
        claims = List.copyOf(claims);
        cited = Set.copyOf(cited);
    }

    /** Reads a narrative once. */
    public static TextFacts of(Narrative narrative) {
        FoldedText overview = narrative.overview();
        FoldedText problems = narrative.problems();
        FoldedText others = narrative.otherMatters();
        OwnNames names = OwnNames.of(narrative.names());
        Set<Claim> claims = new LinkedHashSet<>(ClaimBinder.claims(overview, narrative.year()));
        claims.addAll(ClaimBinder.claims(others, narrative.year()));
        Sketch.Builder sketch = new Sketch.Builder();
        Shingler.read(List.of(overview, problems, others), names, sketch);
        return new TextFacts(
                first(claims),
                new Lengths(overview.length(), problems.length(), others.length()),
                OwnText.print(problems, names),
                Basis.cited(overview),
                sketch.count(),
                sketch.build());
    }

    private static List<Claim> first(Set<Claim> claims) {
        List<Claim> all = new ArrayList<>(claims);
        return all.subList(0, Math.min(MOST_CLAIMS, all.size()));
    }

    /** The same with a notice that the document cites outside of its sections, as most do, in the words before 一. */
    public TextFacts citing(Set<Form> before) {
        return before.isEmpty() ? this : new TextFacts(claims, lengths, problemsPrint, before, ownShingles, sketch);
    }
}
