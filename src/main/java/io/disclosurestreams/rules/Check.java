package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import java.util.List;

/**
 * A rule, applied to certain figures. Pure: the same dossier is judged the same, whenever and wherever.
 */
sealed interface Check permits Equality, AtLeast, TogetherZero, Jump, ToOrFromZero, CopiedFigures, SameForm, NoGap {

    Rule rule();

    /** Paths of the figures of this year that it reads; empty if it reads all. */
    List<String> cells();

    Result judge(Dossier dossier);

    /** What is shown of a failure. */
    Finding finding(Dossier dossier, Result.Fail fail);
}
