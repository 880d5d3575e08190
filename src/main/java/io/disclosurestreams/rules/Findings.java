package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import java.util.List;
import java.util.Optional;

/** A failure as a finding. */
final class Findings {

    private Findings() {}

    /** About the cells that the check reads. */
    static Finding of(Check check, Fail fail, String message, String messageZh) {
        return of(check, check.cells(), fail, message, messageZh);
    }

    /** About some of them. */
    static Finding of(Check check, List<String> cells, Fail fail, String message, String messageZh) {
        return new Finding(
                check.rule().id(),
                check.rule().severity(),
                Finding.State.FAIL,
                Optional.of(fail.left()),
                Optional.of(fail.right()),
                Optional.of(fail.delta()),
                cells,
                List.of(),
                message,
                messageZh);
    }
}
