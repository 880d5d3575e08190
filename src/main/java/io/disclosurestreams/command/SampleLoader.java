package io.disclosurestreams.command;

import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.Tally;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.Document;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Judged;
import io.disclosurestreams.intake.Mode;
import io.disclosurestreams.intake.Receipt;
import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.sample.SampleDocuments;
import io.disclosurestreams.sample.SampleEvent;
import io.disclosurestreams.sample.SampleJson;
import io.disclosurestreams.sample.SampleProvince;
import io.disclosurestreams.sample.SampleReports;
import io.disclosurestreams.wire.RosterJson;
import io.disclosurestreams.wire.Topics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/**
 * Sends the sample once. A file in the data directory remembers that all of it was stored; interrupted before, it is sent
 * whole again, which changes nothing that is there.
 */
final class SampleLoader {

    private static final long LOOK_EVERY_NANOS = 50_000_000;

    private final Service service;
    private final Path sent;

    SampleLoader(Service service, Path dataDir) {
        this.service = service;
        this.sent = dataDir.resolve("sample.sent");
    }

    void load() throws IOException, ExecutionException, InterruptedException {
        await(service::isReady);
        if (Files.exists(sent)) {
            return;
        }
        SampleProvince province = new SampleProvince();
        List<RosterEntry> roster = province.roster();
        List<SampleEvent> events = new SampleReports(Policy.STATUTORY)
                .events(province.reportingByEvent()).stream()
                        .filter(this::isOut)
                        .toList();
        List<Document> documents = SampleDocuments.all().stream()
                .map(document -> new Document(document.name(), document.bytes()))
                .toList();
        long before = events(service.view().tally());
        try (ProgressBar bar = progress(roster.size() + events.size() + documents.size())) {
            sendAll(roster, events, bar);
            await(() -> events(service.view().tally()) >= before + events.size());
            long stored = before + events.size() + file(documents, bar);
            await(() -> events(service.view().tally()) >= stored);
        }
        Files.createFile(sent);
    }

    /** On the day of the demonstration nobody has a report that is published later. */
    private boolean isOut(SampleEvent event) {
        return event.publishedOn()
                .filter(day -> day.isAfter(service.view().today()))
                .isEmpty();
    }

    /** Returns how many became events; those that stand already do not. */
    private long file(List<Document> documents, ProgressBar bar) {
        long stored = 0;
        for (Document document : documents) {
            for (Judged judged : service.intake().file(document, Filing.UNSAID, Mode.KEEP)) {
                if (!(judged.receipt() instanceof Receipt.Taken taken)) {
                    throw new IllegalStateException("sample document " + judged.name() + ": " + judged.receipt());
                }
                stored += taken.verdict() == Verdict.DUPLICATE ? 0 : 1;
            }
            bar.step();
        }
        return stored;
    }

    private void sendAll(List<RosterEntry> roster, List<SampleEvent> events, ProgressBar bar)
            throws ExecutionException, InterruptedException {
        RosterJson json = new RosterJson();
        List<Future<RecordMetadata>> answers = new ArrayList<>();
        for (RosterEntry entry : roster) {
            answers.add(send(Topics.AGENCIES, entry.agency(), json.encode(entry)));
        }
        for (SampleEvent event : events) {
            answers.add(send(Topics.REPORTS, event.agency(), SampleJson.of(event)));
        }
        for (Future<RecordMetadata> answer : answers) {
            answer.get();
            bar.step();
        }
    }

    private Future<RecordMetadata> send(String topic, String agency, byte[] value) {
        byte[] key = agency.getBytes(StandardCharsets.UTF_8);
        return service.producer().send(new ProducerRecord<>(topic, key, value));
    }

    private static ProgressBar progress(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("云岭省")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .build();
    }

    private static long events(Tally tally) {
        return tally.accepted() + tally.duplicate() + tally.stale() + tally.withdrawn();
    }

    /** Looks until it holds; the service says why in the log if it never does. */
    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }
}
