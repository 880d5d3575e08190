package io.disclosurestreams.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Thresholds;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A change that is odd among peers (YOY-JUMP, robust z). */
class PeerJumpsTest {

    private final PeerJumps jumps = new PeerJumps(Thresholds.USUAL);

    /** Most agencies change by a few in a hundred. */
    private static Map<String, PeerJumps.Change> peers(int many) {
        Map<String, PeerJumps.Change> peers = new TreeMap<>();
        for (int peer = 0; peer < many; peer++) {
            peers.put("p" + peer, new PeerJumps.Change(100, 98 + peer % 5));
        }
        return peers;
    }

    @Test
    void aChangeFarFromThoseOfThePeersIsToldWithTheirMedian() {
        Map<String, PeerJumps.Change> peers = peers(9);
        peers.put("odd", new PeerJumps.Change(100, 180));

        Map<String, Finding> findings = jumps.findings(peers);

        assertThat(findings).containsOnlyKeys("odd");
        assertThat(findings.get("odd").rule()).isEqualTo("YOY-JUMP");
        assertThat(findings.get("odd").delta()).contains(80L);
        assertThat(findings.get("odd").messageZh()).isEqualTo("新收申请：上年100件，本年180件，而10个同类机关（含本机关）变化幅度的中位数为+0.0%");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 119", // below the floor of 20
        "100, 500", // a jump by itself
        "100, 0", // to zero
        "0, 100",
        "5, 19" // few cases
    })
    void whatIsSmallOrToldByTheOwnRulesIsNotAskedHere(long before, long now) {
        Map<String, PeerJumps.Change> peers = peers(9);
        peers.put("other", new PeerJumps.Change(before, now));
        assertThat(jumps.findings(peers)).isEmpty();
    }

    @Test
    void toHalveIsAsFarAsToDouble() {
        Map<String, PeerJumps.Change> peers = peers(9);
        peers.put("doubled", new PeerJumps.Change(100, 199));
        peers.put("halved", new PeerJumps.Change(199, 100));
        assertThat(jumps.findings(peers)).containsOnlyKeys("doubled", "halved");
    }

    @Test
    void fewPeersAndPeersThatAllChangeAlikeTellNothing() {
        Map<String, PeerJumps.Change> few = peers(6);
        few.put("odd", new PeerJumps.Change(100, 180));
        assertThat(jumps.findings(few)).isEmpty();

        Map<String, PeerJumps.Change> alike = new TreeMap<>();
        for (int peer = 0; peer < 9; peer++) {
            alike.put("p" + peer, new PeerJumps.Change(100, 110));
        }
        alike.put("odd", new PeerJumps.Change(100, 180));
        assertThat(jumps.findings(alike)).isEmpty();
    }
}
