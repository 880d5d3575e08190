package io.disclosurestreams.command;

import io.disclosurestreams.runtime.Service;
import io.disclosurestreams.runtime.SettingKey;
import io.disclosurestreams.runtime.Settings;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Runs the service with an invented province in it. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Run the service with an invented province: 300 agencies, reports for 2019 to 2025. Its data is kept in ./data-demo.",
            "以虚构的云岭省（约 300 个机关，2019—2025 年度）运行演示，数据保存在 ./data-demo。"
        })
final class DemoCommand implements Callable<Integer> {

    private static final Map<SettingKey<?>, String> DEFAULTS =
            Map.of(SettingKey.DATA_DIR, "./data-demo", SettingKey.TODAY, "2026-02-10");

    private final Environment environment;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    DemoCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        Settings settings = environment.settings(config.file(), DEFAULTS);
        Service service = Service.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "disclosure-shutdown"));
        try {
            new SampleLoader(service, settings.dataDir()).load();
        } catch (Exception failure) {
            service.close();
            throw failure;
        }
        out.println(welcome(service));
        out.flush();
        service.awaitEnd();
        return Exit.SUCCESS;
    }

    private static String welcome(Service service) {
        String api = service.uri() + "/api/v1";
        return """

                云岭省（虚构）已就绪，演示日期 %s。 The invented province is ready.
                  全省汇总       %s/regions/98/years/2024
                  下辖各市       %s/regions/98/children?year=2025
                  历年变化       %s/regions/98/trend
                  一个机关       %s/agencies/980121-czj/years/2024
                  机关名录       %s/agencies?region=9801
                  应报未报       %s/missing?region=98
                  预警           %s/alerts?state=firing
                  监测指标       %s/metrics
                停止：Ctrl-C。再次运行会保留数据。 Stop with Ctrl-C; the data is kept.""".formatted(service.view().today(), api, api, api, api, api, api, api, service.uri());
    }
}
