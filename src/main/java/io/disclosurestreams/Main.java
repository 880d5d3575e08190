package io.disclosurestreams;

import io.disclosurestreams.bench.BenchCommand;
import io.disclosurestreams.command.Disclosure;
import picocli.CommandLine;

/** The command line {@code disclosure}. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        CommandLine line = Disclosure.commandLine(System.getenv());
        line.addSubcommand(new BenchCommand());
        System.exit(line.execute(arguments));
    }
}
