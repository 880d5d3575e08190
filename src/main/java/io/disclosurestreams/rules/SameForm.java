package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.rules.Result.Fail;
import io.disclosurestreams.rules.Result.NotAssessable;
import io.disclosurestreams.rules.Result.Pass;
import java.util.List;
import java.util.Optional;

/** Whether two years following each other use the same form; where not, some figures can't be compared. */
record SameForm() implements Check {

    @Override
    public Rule rule() {
        return Rule.YOY_BREAK;
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
        Optional<Form> now = Form.of(dossier.cells());
        Optional<Form> before = Form.of(dossier.before().cells());
        if (now.isEmpty() || before.isEmpty()) {
            return new NotAssessable(new Reason("the figures do not tell the form", "所填数据不足以判断格式"));
        }
        return now.equals(before)
                ? new Pass()
                : new Fail((long) incomparable(dossier).size(), 0L);
    }

    private static List<String> incomparable(Dossier dossier) {
        return Figures.compared().stream()
                .filter(figure -> dossier.cells().isGiven(figure.slot())
                        != dossier.before().cells().isGiven(figure.slot()))
                .map(Figure::path)
                .toList();
    }

    @Override
    public Finding finding(Dossier dossier, Fail fail) {
        List<String> figures = incomparable(dossier);
        return Finding.of(
                rule().id(),
                rule().severity(),
                figures,
                "The form changed from that of the year before: %d figures can't be compared".formatted(figures.size()),
                "统一格式与上年不同，%d项数据不可比".formatted(figures.size()));
    }
}
