package io.disclosurestreams.intake;

import io.disclosurestreams.domain.AgencyName;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Reason;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Standing;
import io.disclosurestreams.domain.Sums;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.domain.Verdict;
import io.disclosurestreams.intake.RecentEvents.Fate;
import io.disclosurestreams.intake.RecentEvents.Pair;
import io.disclosurestreams.intake.RecentEvents.Sent;
import io.disclosurestreams.intake.RejectedDocuments.Kept;
import io.disclosurestreams.narrative.ReportText;
import io.disclosurestreams.reading.NotReadException;
import io.disclosurestreams.reading.ReadResult;
import io.disclosurestreams.reading.Reader;
import io.disclosurestreams.reading.TabulatedReport;
import io.disclosurestreams.rules.ReportRules;
import io.disclosurestreams.view.AgencyAnswer;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.ReportDecoder;
import io.disclosurestreams.wire.ReportWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.locks.Lock;

/** Takes in documents: each becomes an event with agency, revision and source, or is kept with the reason why not. */
final class DocumentIntake {

    private final ReportDecoder decoder = new ReportDecoder();
    private final Reader reader;
    private final View view;
    private final AgencyNames names;
    private final Standings standings;
    private final ReportLog log;
    private final RejectedDocuments rejected;
    private final DocumentNotices notices;
    private final TextThresholds texts;
    private final Clock clock;

    DocumentIntake(
            Reader reader,
            View view,
            Standings standings,
            ReportLog log,
            RejectedDocuments rejected,
            DocumentNotices notices,
            TextThresholds texts,
            Clock clock) {
        this.reader = reader;
        this.view = view;
        this.names = new AgencyNames(view);
        this.standings = standings;
        this.log = log;
        this.rejected = rejected;
        this.notices = notices;
        this.texts = texts;
        this.clock = clock;
    }

    /** Takes a document: one report, or a table with one a line. Once one can't be stored, the rest is not tried. */
    List<Judged> take(Document document, Filing filing, Mode mode) {
        ReadResult result;
        try {
            result = reader.read(document.name(), document.bytes());
        } catch (NotReadException failed) {
            return List.of(new Judged(document.name(), new Receipt.NotStored(failed.getMessage())));
        }
        if (!(result instanceof ReadResult.Tabulation tabulation)) {
            Job job = job(document, filing, mode, result.mediaType());
            return List.of(judged(job, () -> take(result, job)));
        }
        return filing.equals(Filing.UNSAID)
                ? each(tabulation, document, mode)
                : List.of(new Judged(
                        document.name(),
                        refuse(
                                document,
                                new Reason(
                                                "agency and revision can't be told of a table; its lines say them",
                                                "汇总表不能另行指明机关和修订号，由表中各行注明")
                                        .toString(),
                                mode)));
    }

    private List<Judged> each(ReadResult.Tabulation tabulation, Document document, Mode mode) {
        List<Judged> judged = new ArrayList<>();
        boolean stored = true;
        List<TabulatedReport> reports = TabulatedReport.compared(
                tabulation.reports().stream().map(names::agreeing).toList(), names::whose);
        for (TabulatedReport report : reports) {
            String name = document.name() + "!/" + report.place();
            if (!stored) {
                judged.add(Judged.untried(name));
                continue;
            }
            Document line = new Document(name, ReportLog.utf8(report.csv()));
            boolean sound = report.errors().isEmpty();
            Filing filing = sound ? new Filing(report.agency(), report.revision()) : Filing.UNSAID;
            Job job = job(line, filing, mode, tabulation.mediaType());
            judged.add(judged(
                    job,
                    () -> sound
                            ? take(report.document(), job)
                            : reject(RejectionKind.NOT_VALID, report.errors(), report.document(), job)));
            stored = !(judged.get(judged.size() - 1).receipt() instanceof Receipt.NotStored);
        }
        return judged;
    }

    /** Judges one report. */
    private interface Judgement {
        Receipt receipt() throws NotStoredException;
    }

    private static Judged judged(Job job, Judgement judgement) {
        try {
            return new Judged(job.document.name(), judgement.receipt());
        } catch (NotStoredException failed) {
            return new Judged(job.document.name(), new Receipt.NotStored(failed.getMessage()));
        }
    }

    private Job job(Document document, Filing filing, Mode mode, String mediaType) {
        return new Job(document, filing, mode, document.source(mediaType), Instant.ofEpochMilli(clock.millis()));
    }

    private Receipt take(ReadResult result, Job job) throws NotStoredException {
        if (result instanceof ReadResult.Report report) {
            return take(report.document(), job);
        }
        return result instanceof ReadResult.NotAReport none
                ? reject(RejectionKind.NO_REPORT, none.reason(), job)
                : reject(RejectionKind.NOT_READ, ((ReadResult.Unsupported) result).reason(), job);
    }

    private Receipt take(ReportDocument report, Job job) throws NotStoredException {
        if (!report.isComplete() && !isTold(report, job.filing)) {
            return reject(RejectionKind.INCOMPLETE, report.missing(), report, job);
        }
        if (report.year().isEmpty()) {
            return reject(
                    RejectionKind.INCOMPLETE,
                    List.of(new Reason("the year reported on was not found", "未找到报告年份").toString()),
                    report,
                    job);
        }
        if (job.filing.agency().isPresent()) {
            return file(report, job.filing.agency().get(), job);
        }
        if (report.agencyName().isEmpty()) {
            return reject(
                    RejectionKind.AGENCY_UNCLEAR,
                    List.of(new Reason("the name of the agency was not found; give the agency's id", "未找到机关名称，请指明机关编码")
                            .toString()),
                    report,
                    job);
        }
        String name = report.agencyName().get();
        int year = report.year().getAsInt();
        List<AgencyAnswer> called = view.named(name, year);
        if (called.size() > 1) {
            return reject(
                    RejectionKind.AGENCY_UNCLEAR, List.of(AgencyNames.ambiguous(name, year, called)), report, job);
        }
        return file(
                report,
                called.isEmpty() ? AgencyName.unlistedId(name) : called.get(0).agency(),
                job);
    }

    /** Whether the document lacks nothing but the agency's name, and its sender says whose it is. */
    private static boolean isTold(ReportDocument report, Filing filing) {
        return filing.agency().isPresent()
                && report.agencyName().isEmpty()
                && report.missing().size() == 1;
    }

    private Receipt file(ReportDocument report, String agency, Job job) throws NotStoredException {
        Pair pair = new Pair(agency, report.year().getAsInt());
        Lock lock = standings.lock(pair);
        lock.lock();
        try {
            Optional<Sent> now = standings.of(pair);
            boolean stands = now.isPresent() && stands(now.get(), job);
            int next = now.map(sent -> sent.standing().order().revision() + (stands ? 0 : 1))
                    .orElse(1);
            byte[] json = ReportWriter.write(
                    report, Optional.of(agency), job.filing.revision().orElse(next), job.source);
            Decoded<ReportEvent> decoded = decoder.decode(ReportLog.utf8(agency), json, job.at);
            if (decoded instanceof Decoded.Rejected<ReportEvent> refused) {
                return reject(
                        RejectionKind.NOT_VALID,
                        List.of(new Reason(
                                        "it makes no valid event: " + refused.reason(), "内容不合数据规则：" + refused.reason())
                                .toString()),
                        report,
                        job);
            }
            ReportEvent event = ((Decoded.Accepted<ReportEvent>) decoded).value();
            boolean stored = stands && now.get().fate() == Fate.STORED;
            Verdict verdict = stored ? Verdict.DUPLICATE : standings.judge(event);
            if (job.mode == Mode.KEEP && !stored) {
                log.append(event, json, job.at);
            }
            return new Receipt.Taken(
                    verdict, event, new String(json, StandardCharsets.UTF_8), findings(report, event, job.at));
        } finally {
            lock.unlock();
        }
    }

    /** Whether this very document stands, unless its sender wants it to have another revision. */
    private static boolean stands(Sent now, Job job) {
        return !now.standing().isWithdrawn()
                && now.standing().order().sha256().equals(job.source.sha256())
                && job.filing.revision().orElse(now.standing().order().revision())
                        == now.standing().order().revision();
    }

    /** Those of the reader, and of the event what the reader does not tell already. */
    private List<Finding> findings(ReportDocument report, ReportEvent event, Instant at) {
        List<Finding> judged = standings.findings(event);
        List<Finding> all =
                new ArrayList<>(ReportRules.together(report.findings(), names.named(report, event, judged)));
        report.agencyName()
                .filter(name -> !names.isCalled(event.agency(), name, event.year()))
                .ifPresent(name -> all.add(AgencyNames.otherName(event.agency(), name)));
        PublishedLater.finding(report.publishedOn(), at).ifPresent(all::add);
        Optional<Sums> before =
                view.agencyYear(event.agency(), event.year() - 1).flatMap(AgencyYearAnswer::sums);
        all.addAll(ReportText.of(report, before).findings(0, texts));
        return List.copyOf(all);
    }

    /** Keeps a document that is not even looked into. */
    Receipt refuse(Document document, String reason, Mode mode) {
        Job job = job(document, Filing.UNSAID, mode, "application/octet-stream");
        try {
            return reject(RejectionKind.NOT_READ, reason, job);
        } catch (NotStoredException failed) {
            return new Receipt.NotStored(failed.getMessage());
        }
    }

    private Receipt reject(RejectionKind kind, String reason, Job job) throws NotStoredException {
        Receipt.Rejected receipt = new Receipt.Rejected(kind, List.of(reason), Optional.empty(), List.of());
        return reject(receipt, OptionalInt.empty(), job.filing.agency(), job);
    }

    private Receipt reject(RejectionKind kind, List<String> reasons, ReportDocument report, Job job)
            throws NotStoredException {
        byte[] found = ReportWriter.write(
                report, job.filing.agency(), job.filing.revision().orElse(1), job.source);
        Optional<String> json = Optional.of(new String(found, StandardCharsets.UTF_8));
        Receipt.Rejected receipt = new Receipt.Rejected(kind, reasons, json, report.findings());
        return reject(receipt, report.year(), names.whose(report, job.filing), job);
    }

    private Receipt reject(Receipt.Rejected receipt, OptionalInt year, Optional<String> agency, Job job)
            throws NotStoredException {
        if (job.mode == Mode.KEEP) {
            int about = year.orElse(Policy.lastOwedYear(Standing.day(job.at)));
            // another report can only be known to be in its place by the year that it tells
            Optional<String> whose = year.isPresent() ? agency : Optional.empty();
            Kept kept = new Kept(job.source.sha256(), job.document.name(), about, whose);
            rejected.keep(job.document, receipt.reasons(), receipt.found(), kept, job.at);
            notices.rejected(kept, job.at);
        }
        return receipt;
    }

    private record Job(Document document, Filing filing, Mode mode, ReportWriter.Source source, Instant at) {}
}
