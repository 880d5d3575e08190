package io.disclosurestreams.command;

import io.disclosurestreams.rules.Rule;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists what is checked in a report. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = {"List the rules by which reports are checked.", "列出报告的检查规则。"})
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Rule rule : Rule.values()) {
            out.printf(
                    "%-10s  %-7s  %s%n%21s%s%n",
                    rule.id(), rule.severity().key(), rule.meaningZh(), "", rule.meaning());
        }
        out.flush();
        return Exit.SUCCESS;
    }
}
