package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.util.List;

/**
 * Figures that are all what they were the year before (内容雷同), and say enough for that to be no coincidence.
 */
record CopiedFigures() implements Check {

    @Override
    public Rule rule() {
        return Rule.YOY_COPY;
    }

    @Override
    public List<String> cells() {
        return List.of();
    }

    @Override
    public Result judge(Dossier dossier) {
        if (!dossier.before().isReported()) {
            return new NotAssessable(dossier.before().state().reason());
        }
        if (!FigurePrint.same(dossier.cells(), dossier.before().cells())) {
            return new Pass();
        }
        FigurePrint print = FigurePrint.of(dossier.cells());
        return print.tellsOfLastYear(dossier.thresholds()) ? new Fail((long) print.distinct(), 0L) : new Pass();
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        return Finding.of(
                rule().id(),
                rule().severity(),
                cells(),
                "All figures are those of the year before, %d different numbers among them".formatted(fail.left()),
                "数字与上年完全相同（其中不同的非零数字%d个）".formatted(fail.left()));
    }
}
