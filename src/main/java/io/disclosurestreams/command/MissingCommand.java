package io.disclosurestreams.command;

import io.disclosurestreams.http.ApiClient;
import io.disclosurestreams.http.UnreachableException;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the agencies that owe a year and have not reported. */
@Command(
        name = "missing",
        mixinStandardHelpOptions = true,
        description = {
            "List the agencies that owe a year and have not reported: due day, days late, what sets the day; or, as a"
                    + " notice (通报), those that are overdue, came late or whose report is no use.",
            "列出应报未报的机关：公布期限、逾期天数、期限依据；或通报名单：逾期未报、迟报以及年报已撤回或无法读取的机关。"
        })
final class MissingCommand implements Callable<Integer> {

    private final Environment environment;

    @Option(names = "--region", paramLabel = "CODE", description = "GB/T 2260 code; absent = everywhere. 区划代码。")
    private Optional<String> region;

    @Option(names = "--year", paramLabel = "YEAR", description = "Absent = the last year that is over. 年度。")
    private Optional<Integer> year;

    @Option(
            names = "--notice",
            description = "Overdue, late, withdrawn, unreadable (a .docx always is such a draft). 通报名单。")
    private boolean notice;

    @Option(names = "--due-soon", description = "Those to be reminded: due within the days of notice. 催报名单。")
    private boolean dueSoon;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = "A .csv, .xlsx or .docx to write; an existing file stays. Absent = CSV on standard output.")
    private Optional<Path> file;

    @Mixin
    private ConfigOption config;

    @Spec
    private CommandSpec spec;

    MissingCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Optional<String> format = format();
        if (format.isEmpty()) {
            err.println(file.orElseThrow() + ": the list is written as .csv, .xlsx or .docx; name it so");
            return Exit.WRONG_USE;
        }
        boolean asNotice = notice || format.get().equals("docx");
        if (asNotice && dueSoon) {
            err.println(
                    "a notice names those whose day is over, --due-soon those whose day is to come: ask for one of them");
            return Exit.WRONG_USE;
        }
        try {
            ApiClient api =
                    new ApiClient(environment.settings(config.file(), Map.of()).url());
            write(api.file(path(asNotice, format.get())));
            return Exit.SUCCESS;
        } catch (UnreachableException away) {
            err.println(away.getMessage());
            return Exit.UNREACHABLE;
        } catch (IllegalArgumentException refused) {
            err.println(refused.getMessage());
        } catch (FileAlreadyExistsException there) {
            err.println(there.getFile() + ": is there already and stays as it is; name another file");
        } catch (NoSuchFileException nowhere) {
            err.println(nowhere.getFile() + ": its folder does not exist");
        }
        return Exit.WRONG_USE;
    }

    private String path(boolean asNotice, String format) {
        List<String> parameters = new ArrayList<>();
        if (!format.equals("docx")) {
            parameters.add("format=" + format);
        }
        if (dueSoon) {
            parameters.add("state=dueSoon");
        }
        region.ifPresent(code -> parameters.add("region=" + URLEncoder.encode(code, StandardCharsets.UTF_8)));
        year.ifPresent(number -> parameters.add("year=" + number));
        String list = format.equals("docx") ? "notice.docx" : asNotice ? "notice" : "missing";
        return "/api/v1/" + list + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }

    /** Empty if the file has another ending. */
    private Optional<String> format() {
        String name = file.map(path -> path.toString().toLowerCase(Locale.ROOT)).orElse(".csv");
        return Stream.of("csv", "xlsx", "docx")
                .filter(ending -> name.endsWith("." + ending))
                .findFirst();
    }

    private void write(byte[] list) throws IOException {
        if (file.isPresent()) {
            Files.write(file.get(), list, StandardOpenOption.CREATE_NEW);
        } else {
            PrintWriter out = spec.commandLine().getOut();
            out.print(new String(list, StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
