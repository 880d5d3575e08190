package io.disclosurestreams.rules;

import io.disclosurestreams.domain.AlertKind;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Standing;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which findings are reason to alert somebody (contract §5). One that is uncertain is a question, no alarm. */
public final class AlertReasons {

    private static final Map<String, AlertKind> BY_RULE = Map.of(
            Rule.T3_ROW.id(), AlertKind.ARITHMETIC,
            Rule.T3_SUM.id(), AlertKind.ARITHMETIC,
            Rule.T3_ID.id(), AlertKind.ARITHMETIC,
            Rule.T4_SUM.id(), AlertKind.ARITHMETIC,
            Rule.YOY_CARRY.id(), AlertKind.CARRY_OVER,
            Rule.YOY_JUMP.id(), AlertKind.JUMP,
            Rule.YOY_ZERO.id(), AlertKind.JUMP,
            Rule.YOY_COPY.id(), AlertKind.COPIED,
            Rule.DUP_CONTENT.id(), AlertKind.COPIED);

    private AlertReasons() {}

    /** True for rules that find copies. */
    public static boolean isCopy(String rule) {
        return BY_RULE.get(rule) == AlertKind.COPIED;
    }

    /** The kinds for which what stands for a year, and the findings on it, are reason. */
    public static Set<AlertKind> of(Standing standing, Collection<Finding> findings) {
        if (standing.isWithdrawn()) {
            return EnumSet.of(AlertKind.WITHDRAWN);
        }
        Set<AlertKind> kinds = EnumSet.noneOf(AlertKind.class);
        for (Finding finding : findings) {
            if (finding.state() == Finding.State.FAIL) {
                Optional.ofNullable(BY_RULE.get(finding.rule())).ifPresent(kinds::add);
            }
        }
        return kinds;
    }
}
