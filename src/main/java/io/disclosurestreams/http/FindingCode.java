package io.disclosurestreams.http;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Severity;
import io.disclosurestreams.export.Code;
import io.disclosurestreams.rules.Result;
import io.disclosurestreams.rules.Rule;
import java.util.Arrays;

/** The words by which findings and rules are told apart, for columns of files. */
final class FindingCode {

    private static final String FAIL = "不成立";
    private static final String UNCERTAIN = "待人工判断";

    private FindingCode() {}

    /** A rule with what it wants. */
    static Code of(Rule rule) {
        return new Code(rule.id(), rule.meaningZh());
    }

    /** The same; of a rule that the catalogue does not have, its id alone. */
    static Code ofRule(String id) {
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .map(FindingCode::of)
                .orElse(new Code(id, ""));
    }

    static Code of(Severity severity) {
        return new Code(
                severity.key(),
                switch (severity) {
                    case BLOCK -> "不予接收";
                    case ERROR -> "错误";
                    case WARNING -> "警告";
                    case INFO -> "提示";
                });
    }

    static Code of(Finding.State state) {
        return new Code(state.key(), state == Finding.State.FAIL ? FAIL : UNCERTAIN);
    }

    static Code of(Result result) {
        return new Code(result.state(), label(result));
    }

    private static String label(Result result) {
        if (result instanceof Result.Pass) {
            return "成立";
        }
        if (result instanceof Result.PassAssumingBlankIsZero) {
            return "空白按零处理时成立";
        }
        if (result instanceof Result.NotAssessable) {
            return "无法判断";
        }
        if (result instanceof Result.Waived) {
            return "已说明，不再提示";
        }
        boolean uncertain = result instanceof Result.Told told && told.found() == Finding.State.UNCERTAIN;
        return uncertain ? UNCERTAIN : FAIL;
    }
}
