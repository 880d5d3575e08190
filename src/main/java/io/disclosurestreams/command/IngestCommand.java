package io.disclosurestreams.command;

import io.disclosurestreams.http.ApiClient;
import io.disclosurestreams.http.ReportAnswer;
import io.disclosurestreams.http.UnreachableException;
import io.disclosurestreams.intake.Filing;
import io.disclosurestreams.intake.Mode;
import java.io.IOException;
import java.io.PrintWriter;
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
            "Hand documents, or folders of them, to the running service; .json files are events.",
            "将文档或文件夹提交给正在运行的服务；.json 文件按事件处理。"
        })
final class IngestCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and folders.")
    private List<Path> paths;

    @Option(names = "--dry-run", description = "Read and check only; nothing is stored.")
    private boolean dryRun;

    @Option(names = "--agency", paramLabel = "ID", description = "Whose report it is, whatever its title says.")
    private String agency;

    @Option(names = "--revision", paramLabel = "N", description = "Its revision, instead of one more than what stands.")
    private Integer revision;

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
        if ((agency != null || revision != null) && files.stream().anyMatch(IngestCommand::isEvent)) {
            err.println(
                    files.stream().filter(IngestCommand::isEvent).findFirst().orElseThrow()
                            + ": an event says itself whose it is and which revision; leave --agency and --revision out");
            return Exit.WRONG_USE;
        }
        ApiClient api =
                new ApiClient(environment.settings(config.file(), Map.of()).url());
        int rejected = 0;
        try (ProgressBar bar = progress(files.size())) {
            for (Path file : files) {
                rejected += ingest(file, api, filing) ? 0 : 1;
                bar.step();
            }
        } catch (UnreachableException away) {
            err.println(away.getMessage());
            return Exit.UNREACHABLE;
        }
        spec.commandLine().getOut().printf("%d taken, %d rejected%n", files.size() - rejected, rejected);
        spec.commandLine().getOut().flush();
        return rejected == 0 ? Exit.SUCCESS : Exit.REJECTED;
    }

    private boolean ingest(Path file, ApiClient api, Filing filing) throws UnreachableException {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Mode mode = dryRun ? Mode.DRY_RUN : Mode.KEEP;
            ReportAnswer answer = isEvent(file)
                    ? api.send(Files.readAllBytes(file), mode)
                    : api.send(file, file.toString(), filing, mode);
            // whatever the file is called, it stays one line
            out.println(line(file, answer).replaceAll("\\p{Cntrl}", "?"));
            return !answer.isRejected();
        } catch (IOException unreadable) {
            out.println("rejected  " + file + "  can't be read: " + unreadable.getMessage());
            return false;
        } finally {
            out.flush();
        }
    }

    private static boolean isEvent(Path file) {
        return file.getFileName().toString().endsWith(".json");
    }

    private static String line(Path file, ReportAnswer answer) {
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
