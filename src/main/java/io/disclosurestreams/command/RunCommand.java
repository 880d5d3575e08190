package io.disclosurestreams.command;

import io.disclosurestreams.runtime.Service;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(name = "run", mixinStandardHelpOptions = true, description = "Run the service. 运行服务。")
final class RunCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    RunCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        Service service = Service.start(environment.settings(config.file(), Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "disclosure-shutdown"));
        spec.commandLine().getOut().println("HTTP " + service.uri() + "   Kafka " + service.bootstrapServers());
        spec.commandLine().getOut().flush();
        service.awaitEnd();
        return Exit.SUCCESS;
    }
}
