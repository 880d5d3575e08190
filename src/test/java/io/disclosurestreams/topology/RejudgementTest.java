package io.disclosurestreams.topology;

import static io.disclosurestreams.topology.Given.report;
import static io.disclosurestreams.topology.Given.rosterRow;
import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Thresholds;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** After a change of the policy what stands in the topics is judged once more. */
class RejudgementTest {

    private static final Policy STRICT = jumps(5);

    private final LedgerHarness ledger = new LedgerHarness();

    private static Policy jumps(long floor) {
        Thresholds usual = Policy.STATUTORY.thresholds();
        Thresholds other = new Thresholds(
                usual.mostCases(),
                usual.mostDecisions(),
                usual.mostMoney(),
                floor,
                usual.jumpFactor(),
                usual.zeroFloor(),
                usual.copyNumbers(),
                usual.copyDigits(),
                usual.duplicateNumbers(),
                usual.duplicateDigits(),
                usual.coverageFloor(),
                usual.peers(),
                usual.texts());
        return new Policy(2019, Policy.STATUTORY.deadlines(), other);
    }

    private void agency(String agency) {
        ledger.roster(agency, rosterRow(agency, "980121"));
        ledger.report(agency, report(agency, 2023, 1, 2));
        ledger.report(agency, report(agency, 2024, 1, 12));
    }

    private Map<String, List<String>> all() {
        Map<String, List<String>> all = new TreeMap<>();
        for (Map<String, List<String>> some = ledger.findingsOfATick();
                !some.isEmpty();
                some = ledger.findingsOfATick()) {
            all.putAll(some);
        }
        return all;
    }

    @Test
    void anotherThresholdJudgesWhatStandsAnewOnce() {
        ledger.start();
        ledger.findingsOfATick();
        agency("a-1");
        assertThat(all()).as("nothing to find in it").doesNotContainKey("a-1|2024");

        ledger.policy(STRICT).start();
        assertThat(all().get("a-1|2024")).contains("YOY-JUMP");
        ledger.start();
        assertThat(all()).as("judged by the same policy already").isEmpty();

        ledger.policy(Policy.STATUTORY).start();
        assertThat(all().get("a-1|2024")).doesNotContain("YOY-JUMP");
    }

    @Test
    void manyAreJudgedSomeAtATimeAndAnInterruptionBeginsAnew() {
        ledger.start();
        ledger.findingsOfATick();
        int agencies = Rejudgement.MOST_IN_ONE_GO + 7;
        for (int agency = 0; agency < agencies; agency++) {
            agency("a-" + agency);
        }
        all();
        ledger.policy(STRICT).start();
        assertThat(ledger.findingsOfATick()).hasSize(2 * Rejudgement.MOST_IN_ONE_GO);

        ledger.start();
        assertThat(all()).hasSize(2 * agencies).allSatisfy((key, rules) -> {
            if (key.endsWith("2024")) {
                assertThat(rules).contains("YOY-JUMP");
            }
        });
    }

    @Test
    void aPolicyThatSaysTheSameIsTheSame() {
        assertThat(jumps(5).fingerprint()).isEqualTo(STRICT.fingerprint());
        assertThat(jumps(6).fingerprint()).isNotEqualTo(STRICT.fingerprint());
        assertThat(new Policy(2020, Policy.STATUTORY.deadlines(), Thresholds.USUAL).fingerprint())
                .isNotEqualTo(Policy.STATUTORY.fingerprint());
    }
}
