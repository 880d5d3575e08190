package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.RequestRow;

/** Of which row or column an arithmetic rule of the form speaks. */
sealed interface Subject {

    /** Bare id of the rule. */
    String rule();

    /** T3-ROW: the six columns of applicants add up to the row's 总计. */
    record RequestTotal(RequestRow row) implements Subject {
        @Override
        public String rule() {
            return Rule.T3_ROW.id();
        }
    }

    /** T3-SUM: （一） to （六） add up to （七）总计, in one column. */
    record ConcludedSum(Applicant column) implements Subject {
        @Override
        public String rule() {
            return Rule.T3_SUM.id();
        }
    }

    /** T3-ID: 第一项加第二项之和，等于第三项加第四项之和, in one column. */
    record Balance(Applicant column) implements Subject {
        @Override
        public String rule() {
            return Rule.T3_ID.id();
        }
    }

    /** T4-SUM: the four results of a group add up to its 总计. */
    record DisputeTotal(DisputeGroup group) implements Subject {
        @Override
        public String rule() {
            return Rule.T4_SUM.id();
        }
    }
}
