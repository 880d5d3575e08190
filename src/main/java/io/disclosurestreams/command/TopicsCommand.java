package io.disclosurestreams.command;

import io.disclosurestreams.runtime.TopicCare;
import io.disclosurestreams.runtime.TopicMismatch;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks the topics' settings while the service is stopped, and mends what can be mended. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = {"Check the topics of a stopped service against what they must be.", "在服务停止时检查各主题的设置。"})
final class TopicsCommand implements Callable<Integer> {

    private final Environment environment;

    @Option(names = "--mend", description = "Set what differs to what it must be.")
    private boolean mend;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    TopicsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        TopicCare care = new TopicCare(environment.settings(config.file(), Map.of()));
        List<TopicMismatch> mismatches = mend ? care.mend() : care.check();
        mismatches.forEach(mismatch -> out.println(mismatch.topic() + ": " + mismatch.problem()));
        out.println(mend ? mismatches.size() + " mended" : mismatches.size() + " differ");
        out.flush();
        return mismatches.isEmpty() || mend ? Exit.SUCCESS : Exit.REJECTED;
    }
}
