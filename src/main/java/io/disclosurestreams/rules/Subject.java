package io.disclosurestreams.rules;

import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.RequestRow;

/** Of which rule, and which row or column, an equality speaks. */
sealed interface Subject {

    Rule rule();

    /** T3-ROW: the six columns of applicants add up to the row's 总计. */
    record RequestTotal(RequestRow row) implements Subject {
        @Override
        public Rule rule() {
            return Rule.T3_ROW;
        }
    }

    /** T3-SUM: （一） to （六） add up to （七）总计, in one column. */
    record ConcludedSum(Applicant column) implements Subject {
        @Override
        public Rule rule() {
            return Rule.T3_SUM;
        }
    }

    /** T3-ID: 第一项加第二项之和，等于第三项加第四项之和, in one column. */
    record Balance(Applicant column) implements Subject {
        @Override
        public Rule rule() {
            return Rule.T3_ID;
        }
    }

    /** T4-SUM: the four results of a group add up to its 总计. */
    record DisputeTotal(DisputeGroup group) implements Subject {
        @Override
        public Rule rule() {
            return Rule.T4_SUM;
        }
    }

    /** YOY-CARRY: what last year carried out this year carries in, in one column. */
    record CarriedOver(Applicant column) implements Subject {
        @Override
        public Rule rule() {
            return Rule.YOY_CARRY;
        }
    }

    /** YOY-STOCK, YOY-ITEMS: what last year had is what this year begins with, in one row of table two. */
    record HandedOn(Rule rule) implements Subject {}
}
