package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.util.List;

/** Whether there is a year before to compare with, where the agency owes one. */
record NoGap() implements Check {

    @Override
    public Rule rule() {
        return Rule.YOY_GAP;
    }

    @Override
    public List<String> cells() {
        return List.of();
    }

    @Override
    public Result judge(Dossier dossier) {
        return switch (dossier.before().state()) {
            case REPORTED -> new Pass();
            case MISSING -> new Fail(0L, 1L);
            case UNREADABLE, NOT_OWED ->
                new NotAssessable(dossier.before().state().reason());
        };
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        return Finding.of(
                rule().id(),
                rule().severity(),
                cells(),
                "No report for the year before stands: nothing to compare with (neither 0 % nor 100 %)",
                "上年年报缺失，无同比基数（不按0或100%计）");
    }
}
