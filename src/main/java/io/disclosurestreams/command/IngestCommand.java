package io.disclosurestreams.command;

import io.disclosurestreams.http.ApiClient;
import io.disclosurestreams.http.ReportAnswer;
import io.disclosurestreams.http.UnreachableException;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Mode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Hands documents to the running service, one line each. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Hand documents, tables of figures, zip archives or folders of them to the running service; .json files are"
                    + " events.",
            "将文档、汇总表、ZIP 压缩包或文件夹提交给正在运行的服务；.json 文件按事件处理。"
        })
final class IngestCommand implements Callable<Integer> {

    private static final String JOURNAL = ".disclosure-ingest.jsonl";
    /** Enough to keep two readers and the disk of a service busy; it takes sixteen at once from all senders. */
    private static final int AT_ONCE = Math.min(12, 2 + 3 * Runtime.getRuntime().availableProcessors());

    private final IngestSummary summary = new IngestSummary();
    private final Environment environment;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths;

    @Option(names = "--dry-run", description = "Read and check only; nothing is stored.")
    private boolean dryRun;

    @Option(names = "--agency", paramLabel = "ID", description = "Whose report it is, whatever its title says.")
    private String agency;

    @Option(names = "--revision", paramLabel = "N", description = "Its revision, instead of one more than what stands.")
    private Integer revision;

    @Option(
            names = "--resume",
            description = {"Remember what was judged, and leave it out the next time.", "记录已处理的文档，再次运行时跳过（中断后可继续）。"})
    private boolean resume;

    @Option(
            names = "--journal",
            paramLabel = "FILE",
            description = "Where to remember it; else " + JOURNAL + " in this folder. Means --resume too.")
    private Path journal;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    IngestCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Filing filing;
        try {
            filing = new Filing(
                    Optional.ofNullable(agency), revision == null ? OptionalInt.empty() : OptionalInt.of(revision));
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            return Exit.WRONG_USE;
        }
        List<Path> files = files();
        Optional<Path> missing =
                files.stream().filter(file -> !Files.exists(file)).findFirst();
        if (missing.isPresent()) {
            err.println(missing.get() + ": no such file or folder");
            return Exit.WRONG_USE;
        }
        boolean told = agency != null || revision != null;
        if (told && files.stream().anyMatch(Ingestion::isEvent)) {
            err.println(files.stream().filter(Ingestion::isEvent).findFirst().orElseThrow()
                    + ": an event says itself whose it is and which revision; leave --agency and --revision out");
            return Exit.WRONG_USE;
        }
        resume |= journal != null;
        if (resume && (told || dryRun)) {
            err.println("--resume remembers what the service judged of the documents alone; leave it out"
                    + " with --agency, --revision and --dry-run");
            return Exit.WRONG_USE;
        }
        return ingest(files, filing);
    }

    private int ingest(List<Path> files, Filing filing) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        URI service = environment.settings(config.file(), Map.of()).url();
        Optional<IngestJournal> kept = resume
                ? Optional.of(new IngestJournal(journal == null ? Path.of(JOURNAL) : journal, service))
                : Optional.empty();
        Ingestion ingestion = new Ingestion(new ApiClient(service), filing, dryRun ? Mode.DRY_RUN : Mode.KEEP, kept);
        try (ProgressBar bar = progress(files.size())) {
            ingestion.run(files, AT_ONCE, new Ingestion.Listener() {
                @Override
                public void handed(Ingestion.Handed file) {
                    tell(file, out);
                    bar.step();
                }

                @Override
                public void sentAgain(Ingestion.Handed file) {
                    summary.addSentAgain(file.file().toString(), file.answers());
                }
            });
        } catch (UnreachableException away) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(away.getMessage());
            if (!summary.isEmpty()) {
                err.println("Stopped before the end. What was told so far holds; sending all again does no harm,"
                        + " and with --resume the next run leaves out what a run with --resume has judged.");
            }
            return Exit.UNREACHABLE;
        } finally {
            if (kept.isPresent()) {
                kept.get().close();
            }
        }
        out.println(summary.table());
        out.flush();
        return summary.isGood() ? Exit.SUCCESS : Exit.REJECTED;
    }

    private void tell(Ingestion.Handed file, PrintWriter out) {
        if (file.answers().isEmpty()) {
            summary.addJudgedBefore();
        }
        for (ReportAnswer answer : file.answers()) {
            summary.add(answer);
            // whatever the file is called, it stays one line
            out.println(line(file.file(), answer).replaceAll("\\p{Cntrl}", "?"));
        }
        out.flush();
    }

    private static String line(Path path, ReportAnswer answer) {
        String file = answer.name().contains("!/") ? answer.name() : path.toString();
        if (answer.isRejected()) {
            return "rejected  " + file + "  " + String.join("; ", answer.reasons());
        }
        List<String> errors = answer.findings().stream()
                .filter(finding -> finding.severity().equals("error"))
                .map(ReportAnswer.FindingLine::message)
                .toList();
        return "%-9s %s  %s %d r%d  %d findings, %d errors%s"
                .formatted(
                        answer.verdict(),
                        file,
                        answer.agency().orElse("?"),
                        answer.year().orElse(0),
                        answer.revision().orElse(0),
                        answer.findings().size(),
                        errors.size(),
                        errors.isEmpty() ? "" : ": " + errors.get(0));
    }

    /** Files as given, those in folders by name; hidden ones are left out. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static ProgressBar progress(int files) {
        return new ProgressBarBuilder()
                .setTaskName("ingest")
                .setInitialMax(files)
                .setStyle(ProgressBarStyle.ASCII)
                .showSpeed()
                .build();
    }
}
