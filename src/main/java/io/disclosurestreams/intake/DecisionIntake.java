package io.disclosurestreams.intake;

import io.disclosurestreams.domain.Deadline;
import io.disclosurestreams.domain.Decision;
import io.disclosurestreams.domain.Decision.Ruling;
import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.rules.Rule;
import io.disclosurestreams.view.AgencyYearAnswer;
import io.disclosurestreams.view.AlertQuery;
import io.disclosurestreams.view.View;
import io.disclosurestreams.wire.DecisionJson;
import io.disclosurestreams.wire.Decoded;
import io.disclosurestreams.wire.Keys;
import io.disclosurestreams.wire.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Takes in decisions of people, if there is anything to decide. */
final class DecisionIntake {

    private final DecisionJson json = new DecisionJson();
    private final View view;
    private final Appender appender;
    private final DocumentNotices documents;
    private final Clock clock;
    private final Patience patience;

    DecisionIntake(View view, Appender appender, DocumentNotices documents, Clock clock, Patience patience) {
        this.view = view;
        this.appender = appender;
        this.documents = documents;
        this.clock = clock;
        this.patience = patience;
    }

    DecisionReceipt take(byte[] value) {
        Instant now = clock.instant();
        Decoded<Decision> decoded = json.decodeStrictly(value, now);
        if (decoded instanceof Decoded.Rejected<Decision> rejected) {
            return new DecisionReceipt.Refused(rejected.reason());
        }
        Decision read = ((Decoded.Accepted<Decision>) decoded).value();
        if (read.ruling() instanceof Ruling.Discard) {
            return rejected(read)
                    ? store(at(read, now), kept -> !rejected(kept))
                    : new DecisionReceipt.Refused("subject: of the year " + read.year()
                            + " no such document is rejected; /api/v1/alerts?kind=rejected lists them");
        }
        Optional<AgencyYearAnswer> year = view.agencyYear(read.agency(), read.year());
        Optional<String> wrong = year.map(answer -> wrong(read, answer))
                .orElse(Optional.of("subject: nobody knows " + read.agency()
                        + ", or it neither owes nor has reported the year " + read.year()));
        return wrong.<DecisionReceipt>map(DecisionReceipt.Refused::new)
                .orElseGet(() -> store(
                        complete(read, year.orElseThrow(), now),
                        kept -> view.agencyYear(kept.agency(), kept.year()).stream()
                                .anyMatch(shown -> shown.decisions().all().contains(kept))));
    }

    private boolean rejected(Decision decision) {
        return view.alerts(AlertQuery.firing(decision.agency())).stream()
                .anyMatch(answer -> answer.alert().told().year() == decision.year());
    }

    private static Decision at(Decision decision, Instant now) {
        return new Decision(
                decision.agency(), decision.year(), decision.ruling(), decision.by(), decision.reason(), now);
    }

    private static Optional<String> wrong(Decision decision, AgencyYearAnswer year) {
        if (decision.ruling() instanceof Ruling.OnFinding finding) {
            return wrong(finding, year);
        }
        Optional<LocalDate> lastDay = year.timeliness().deadline().map(Deadline::lastDay);
        if (lastDay.isEmpty()) {
            return Optional.of("decision: the agency owes no report for " + decision.year());
        }
        return decision.ruling() instanceof Ruling.Extend extend
                        && !extend.due().isAfter(lastDay.get())
                        && year.decisions().duty().isEmpty()
                ? Optional.of("due: the report is on time until " + lastDay.get() + "; an extension must end later")
                : Optional.empty();
    }

    private static Optional<String> wrong(Ruling.OnFinding finding, AgencyYearAnswer year) {
        if (Arrays.stream(Rule.values()).noneMatch(rule -> rule.id().equals(finding.rule()))) {
            return Optional.of("rule: there is none called " + finding.rule() + "; disclosure rules lists them");
        }
        int standing = revision(Optional.of(year));
        if (finding.untilRevision().orElse(standing) < standing) {
            return Optional.of(
                    "untilRevision: revision " + standing + " stands already; the decision would never hold");
        }
        boolean decidedBefore = year.decisions().findings().stream()
                .flatMap(decision -> decision.onFinding().stream())
                .anyMatch(earlier -> earlier.rule().equals(finding.rule())
                        && (finding.cells().isEmpty() || finding.cells().equals(earlier.cells())));
        List<Finding> found = year.findings().stream()
                .filter(each -> each.rule().equals(finding.rule()))
                .toList();
        if (decidedBefore
                || found.stream()
                        .anyMatch(each ->
                                finding.cells().isEmpty() || each.cells().equals(finding.cells()))) {
            return Optional.empty();
        }
        return Optional.of(
                found.isEmpty()
                        ? "rule: the report has no finding of " + finding.rule()
                        : "cells: the report has no finding of " + finding.rule() + " on just these cells; want "
                                + found.get(0).cells() + ", or none for all of the rule");
    }

    /** Decided now, and for the reports as they stand, unless it says longer. */
    private Decision complete(Decision decision, AgencyYearAnswer year, Instant now) {
        Ruling ruling = decision.ruling();
        if (ruling instanceof Ruling.OnFinding finding) {
            OptionalInt until = finding.untilRevision().isPresent()
                    ? finding.untilRevision()
                    : OptionalInt.of(revision(Optional.of(year)));
            OptionalInt untilPrevious = finding.untilPreviousRevision().isEmpty() && isAcrossYears(finding.rule())
                    ? OptionalInt.of(revision(view.agencyYear(decision.agency(), decision.year() - 1)))
                    : finding.untilPreviousRevision();
            ruling = new Ruling.OnFinding(finding.opinion(), finding.rule(), finding.cells(), until, untilPrevious);
        }
        return new Decision(decision.agency(), decision.year(), ruling, decision.by(), decision.reason(), now);
    }

    private static boolean isAcrossYears(String rule) {
        return Arrays.stream(Rule.values()).anyMatch(each -> each.id().equals(rule) && each.isAcrossYears());
    }

    private static int revision(Optional<AgencyYearAnswer> year) {
        return year.flatMap(AgencyYearAnswer::stored)
                .map(stored -> stored.standing().order().revision())
                .orElse(0);
    }

    private DecisionReceipt store(Decision decision, Predicate<Decision> isShown) {
        // as it is stored, so that it is known again
        Decision kept = new Decision(
                decision.agency(),
                decision.year(),
                decision.ruling(),
                decision.by(),
                decision.reason(),
                Instant.ofEpochMilli(decision.at().toEpochMilli()));
        try {
            appender.append(new ProducerRecord<>(
                    Topics.DECISIONS,
                    null,
                    kept.at().toEpochMilli(),
                    ReportLog.utf8(Keys.of(kept.agency(), kept.year())),
                    json.encode(kept)));
            if (kept.ruling() instanceof Ruling.Discard) {
                documents.discarded(kept);
            }
        } catch (NotStoredException failed) {
            return new DecisionReceipt.NotStored(failed.getMessage());
        }
        return new DecisionReceipt.Stored(kept, patience.until(() -> isShown.test(kept)));
    }
}
