package io.disclosurestreams.http;

import io.disclosurestreams.domain.ChangePart;
import io.disclosurestreams.domain.Score;
import io.disclosurestreams.export.Code;

/** The words that tell why an agency contributes or is ranked, for columns of files. */
final class StatisticsCode {

    private StatisticsCode() {}

    static Code of(ChangePart.State state) {
        return new Code(
                state.key(),
                switch (state) {
                    case STAYED -> "两年均计入";
                    case ENTERED -> "本年进入合计";
                    case LEFT -> "本年退出合计";
                    case NOT_COMPARABLE -> "两年格式不可比";
                });
    }

    static Code of(Score.State state) {
        return new Code(
                state.key(),
                switch (state) {
                    case RANKED -> "参加排名";
                    case TOO_FEW_CASES -> "件数过少，不排名";
                    case NO_CASES -> "没有案件";
                    case NOT_GIVEN -> "格式无此项";
                });
    }
}
