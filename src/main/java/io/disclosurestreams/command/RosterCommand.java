package io.disclosurestreams.command;

import io.disclosurestreams.http.ApiClient;
import io.disclosurestreams.http.RosterAnswer;
import io.disclosurestreams.http.UnreachableException;
import io.disclosurestreams.intake.OtherRows;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The roster of agencies. */
@Command(
        name = "roster",
        mixinStandardHelpOptions = true,
        description = "The roster of agencies. 机关名录。",
        synopsisSubcommandLabel = "COMMAND")
final class RosterCommand {

    private final Environment environment;

    @Spec
    private CommandSpec spec;

    RosterCommand(Environment environment) {
        this.environment = environment;
    }

    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            description = {
                "Send a roster CSV to the running service.",
                "将名录 CSV 导入正在运行的服务。列：agency,name,aliases,region,level,kind,sector,superior,activeFrom,activeTo,reportScope"
            })
    int importFile(
            @Parameters(paramLabel = "FILE", description = "CSV in UTF-8 or GB18030.") Path file,
            @Option(names = "--replace", description = "Agencies that the file lacks leave the roster.")
                    boolean replace,
            @Mixin ConfigOption config)
            throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (!Files.isRegularFile(file)) {
            err.println(file + ": no such file");
            return Exit.WRONG_USE;
        }
        ApiClient api =
                new ApiClient(environment.settings(config.file(), Map.of()).url());
        try {
            RosterAnswer answer =
                    api.importRoster(Files.readAllBytes(file), replace ? OtherRows.REMOVE : OtherRows.KEEP);
            answer.errors().forEach(error -> err.println(file + ": " + error));
            out.printf(
                    "%d imported, %d removed, %d reports matched, %d errors%n",
                    answer.imported(),
                    answer.removed(),
                    answer.matched(),
                    answer.errors().size());
            return answer.errors().isEmpty() ? Exit.SUCCESS : Exit.REJECTED;
        } catch (UnreachableException away) {
            err.println(away.getMessage());
            return Exit.UNREACHABLE;
        }
    }
}
