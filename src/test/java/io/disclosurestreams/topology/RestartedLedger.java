package io.disclosurestreams.topology;

import io.disclosurestreams.domain.AgencyYear;
import io.disclosurestreams.wire.AgencyFindingsJson;
import io.disclosurestreams.wire.AgencyYearJson;
import io.disclosurestreams.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/** A ledger that begins anew or is revived now and then, and what it writes of agencies' years, as it lies in the topics. */
public final class RestartedLedger {

    /** Agency-years, in order. */
    public final List<TestRecord<String, byte[]>> years = new ArrayList<>();
    /** Findings, in order; tombstones too. */
    public final List<TestRecord<String, byte[]>> findings = new ArrayList<>();

    private final LedgerHarness ledger = new LedgerHarness().start();
    private final SplittableRandom random;

    public RestartedLedger(SplittableRandom random) {
        this.random = random;
    }

    public void report(byte[] key, byte[] value, Instant receivedAt) {
        ledger.report(text(key), text(value), receivedAt);
        written();
    }

    public void roster(byte[] key, byte[] value) {
        if (value == null) {
            ledger.strikeOff(text(key));
        } else {
            ledger.roster(text(key), text(value));
        }
        written();
    }

    public void decision(byte[] key, byte[] value) {
        ledger.decision(text(key), text(value));
        written();
    }

    private void written() {
        ledger.forwarded(Names.WRITE_AGENCY_YEARS).forEach((key, year) -> {
            RecordHeaders headers = new RecordHeaders();
            byte[] value = new AgencyYearJson().serialize(Topics.AGENCY_YEARS, headers, (AgencyYear) year);
            years.add(new TestRecord<>(key, value, headers));
        });
        ledger.forwarded(Names.WRITE_FINDINGS).forEach((key, year) -> {
            byte[] value = new AgencyFindingsJson().serialize(Topics.FINDINGS, (AgencyYear) year);
            findings.add(new TestRecord<>(key, value));
        });
        ledger.forget();
        switch (random.nextInt(8)) {
            case 0 -> ledger.start();
            case 1 -> ledger.revive();
            default -> {}
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
