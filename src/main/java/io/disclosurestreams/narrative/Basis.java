package io.disclosurestreams.narrative;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Form;
import io.disclosurestreams.rules.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The notices that set the form, as a text cites them. */
public final class Basis {

    private static final int FARTHEST = 3;
    private static final String TRIAL = "年度报告格式(试行)";

    private Basis() {}

    /**
     * The forms whose notices a text cites, in whatever spelling: 国办公开办函〔2021〕30号, 国办公开函[2019]60号, 公开办函（2021） 30 号.
     * The title of the trial format is cited too where no number is.
     */
    public static Set<Form> cited(String text) {
        return cited(FoldedText.of(text));
    }

    static Set<Form> cited(FoldedText text) {
        Set<Form> forms = EnumSet.noneOf(Form.class);
        boolean trial = false;
        for (int at = 0; at < text.length(); at++) {
            char each = text.at(at);
            if (each == '函' && (text.has(at - 3, "公开办") || text.has(at - 2, "公开"))) {
                form(text, at + 1).ifPresent(forms::add);
            } else if (each == '年') {
                trial |= text.has(at, TRIAL);
            }
        }
        if (forms.isEmpty() && trial) {
            forms.add(Form.FORM_2019);
        }
        return forms;
    }

    /** Year and number of a notice. */
    private static Optional<Form> form(FoldedText text, int from) {
        int at = digits(text, from);
        int year = number(text, at);
        while (FoldedText.isDigit(text.at(at))) {
            at++;
        }
        int number = number(text, digits(text, at));
        if (year == 2019 && number == 60) {
            return Optional.of(Form.FORM_2019);
        }
        return year == 2021 && number == 30 ? Optional.of(Form.FORM_2021) : Optional.empty();
    }

    private static int digits(FoldedText text, int from) {
        int at = from;
        while (at < from + FARTHEST && !FoldedText.isDigit(text.at(at))) {
            at++;
        }
        return at;
    }

    private static int number(FoldedText text, int from) {
        int number = 0;
        for (int at = from; at < from + 5 && FoldedText.isDigit(text.at(at)); at++) {
            number = number * 10 + text.at(at) - '0';
        }
        return number;
    }

    /**
     * DOC-BASIS; none if no notice is cited, or the tables tell no single form.
     *
     * @param form that the figures tell
     */
    public static Optional<Finding> finding(Set<Form> cited, Optional<Form> form) {
        if (cited.isEmpty() || form.isEmpty() || form.get() == Form.MIXED || cited.contains(form.get())) {
            return Optional.empty();
        }
        String other = notice(form.get() == Form.FORM_2019 ? Form.FORM_2021 : Form.FORM_2019);
        String used = notice(form.get());
        return Optional.of(Finding.of(
                Rule.DOC_BASIS.id(),
                Rule.DOC_BASIS.severity(),
                List.of(),
                "cites " + other + ", but the tables are those of " + used,
                "引用的是" + other + "，所用表格却是" + used + "的格式"));
    }

    private static String notice(Form form) {
        return form == Form.FORM_2019 ? "国办公开办函〔2019〕60号" : "国办公开办函〔2021〕30号";
    }
}
