package io.disclosurestreams.command;

import io.disclosurestreams.runtime.StartRefusedException;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands, and what an exception that leaves one of them means to who typed it. */
@Command(
        name = "disclosure",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Annual reports on government-information disclosure as a stream: totals, outcomes, trends, coverage.",
            "政府信息公开工作年度报告：汇总、办理结果、同比与报送情况。"
        },
        synopsisSubcommandLabel = "COMMAND",
        footer = "Exit: 0 success, 1 some input rejected, 2 wrong use, 3 the service can't be reached.")
public final class Disclosure {

    private Disclosure() {}

    /** With the environment in which settings are looked up. */
    public static CommandLine commandLine(Map<String, String> environment) {
        Environment settings = new Environment(environment);
        CommandLine line = new CommandLine(new Disclosure());
        line.addSubcommand(new RunCommand(settings));
        line.addSubcommand(new DemoCommand(settings));
        line.addSubcommand(new IngestCommand(settings));
        line.addSubcommand(new ParseCommand());
        line.addSubcommand(new RosterCommand(settings));
        line.addSubcommand(new MissingCommand(settings));
        line.addSubcommand(new RulesCommand());
        line.addSubcommand(new TemplateCommand());
        line.addSubcommand(new TopicsCommand(settings));
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof StartRefusedException) {
            command.getErr().println(failure.getMessage());
            return Exit.WRONG_USE;
        }
        throw failure;
    }
}
