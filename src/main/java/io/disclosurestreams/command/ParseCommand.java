package io.disclosurestreams.command;

import io.disclosurestreams.domain.Finding;
import io.disclosurestreams.domain.ReportDocument;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.TextThresholds;
import io.disclosurestreams.intake.Document;
import io.disclosurestreams.narrative.ReportText;
import io.disclosurestreams.reading.Bundle;
import io.disclosurestreams.reading.DocumentReader;
import io.disclosurestreams.reading.ReadResult;
import io.disclosurestreams.reading.TabulatedReport;
import io.disclosurestreams.rules.ReportRules;
import io.disclosurestreams.wire.ReportWriter;
import io.disclosurestreams.wire.RosterCsv;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Reads one document, or those in an archive, and prints what it says; needs neither Kafka nor a running service. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        description = {
            "Read one document, or each in a zip archive or table of figures: the event as JSON on standard output,"
                    + " findings on standard error.",
            "读取一份文档，或 ZIP 压缩包内的每份文档、汇总表的每一行：标准输出为 JSON，标准错误为发现的问题。"
        })
final class ParseCommand implements Callable<Integer> {

    private static final int FIRST_REVISION = 1;

    @Parameters(paramLabel = "FILE", description = "Report, table of figures, or zip archive of such.")
    private Path file;

    @Option(
            names = "--roster",
            paramLabel = "FILE",
            description = "Roster CSV in which to look the agency up; without it the agency is null.")
    private Path roster;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        if (Files.isDirectory(file)) {
            err.println(file + ": is a folder; `disclosure ingest` takes folders 是文件夹，请用 disclosure ingest 提交文件夹");
            return Exit.WRONG_USE;
        }
        if (!Files.isRegularFile(file)) {
            err.println(file + ": no such file");
            return Exit.WRONG_USE;
        }
        if (Files.size(file) > DocumentReader.LARGEST_DOCUMENT) {
            err.println(file + ": larger than " + DocumentReader.LARGEST_DOCUMENT + " bytes");
            return Exit.REJECTED;
        }
        Document document = new Document(file.toString(), Files.readAllBytes(file));
        Optional<Bundle> bundle = Bundle.of(document.name(), document.bytes());
        if (bundle.isEmpty()) {
            return parse(document);
        }
        if (bundle.get() instanceof Bundle.Refused refused) {
            err.println(refused.reason());
            return Exit.REJECTED;
        }
        int worst = Exit.SUCCESS;
        for (Bundle.Entry entry : ((Bundle.Opened) bundle.get()).entries()) {
            err.println(entry.name().replaceAll("\\p{Cntrl}", "?"));
            worst = Math.max(worst, parse(new Document(entry.name(), entry.bytes())));
        }
        return worst;
    }

    private int parse(Document document) throws IOException {
        ReadResult result = new DocumentReader().read(document.name(), document.bytes());
        if (result instanceof ReadResult.Report report) {
            return print(
                    report.document(), agency(report.document()), FIRST_REVISION, document.source(report.mediaType()));
        }
        if (result instanceof ReadResult.Tabulation tabulation) {
            return parse(document.name(), tabulation);
        }
        PrintWriter err = spec.commandLine().getErr();
        err.println(document.name() + ": "
                + (result instanceof ReadResult.NotAReport other
                        ? other.reason()
                        : ((ReadResult.Unsupported) result).reason()));
        err.flush();
        return Exit.REJECTED;
    }

    private int parse(String name, ReadResult.Tabulation tabulation) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        int worst = Exit.SUCCESS;
        for (TabulatedReport report : tabulation.reports()) {
            Document line =
                    new Document(name + "!/" + report.place(), report.csv().getBytes(StandardCharsets.UTF_8));
            err.println(line.name());
            report.errors().forEach(error -> err.println("rejected 未接收: " + error));
            Optional<String> agency = report.agency().isPresent() ? report.agency() : agency(report.document());
            int exit = print(
                    report.document(),
                    agency,
                    report.revision().orElse(FIRST_REVISION),
                    line.source(tabulation.mediaType()));
            worst = Math.max(worst, report.errors().isEmpty() ? exit : Exit.REJECTED);
        }
        return worst;
    }

    private int print(ReportDocument report, Optional<String> agency, int revision, ReportWriter.Source source) {
        byte[] event = ReportWriter.write(report, agency, revision, source);
        JsonMapper mapper = JsonMapper.builder().build();
        PrintWriter out = spec.commandLine().getOut();
        out.println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(mapper.readTree(event)));
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        List<Finding> findings =
                new ArrayList<>(ReportRules.together(report.findings(), ReportRules.findings(report.cells())));
        findings.addAll(ReportText.of(report, Optional.empty()).findings(0, TextThresholds.USUAL));
        for (Finding finding : findings) {
            err.printf(
                    "%s %s %s %s%n    %s%n",
                    finding.severity().key(), finding.rule(), finding.cells(), finding.messageZh(), finding.message());
        }
        report.missing().forEach(missing -> err.println("incomplete 不完整: " + missing));
        err.flush();
        return report.isComplete() ? Exit.SUCCESS : Exit.REJECTED;
    }

    private Optional<String> agency(ReportDocument report) throws IOException {
        if (roster == null || report.agencyName().isEmpty() || report.year().isEmpty()) {
            return Optional.empty();
        }
        RosterCsv.Result rows = new RosterCsv().read(Files.readAllBytes(roster));
        rows.errors().forEach(error -> spec.commandLine().getErr().println(roster + ": " + error));
        List<String> called = rows.entries().stream()
                .filter(entry -> entry.in(report.year().getAsInt())
                        .filter(period -> period.isCalled(report.agencyName().get()))
                        .isPresent())
                .map(RosterEntry::agency)
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }
}
