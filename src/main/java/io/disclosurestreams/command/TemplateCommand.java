package io.disclosurestreams.command;

import io.disclosurestreams.domain.Form;
import io.disclosurestreams.export.FormTemplate;
import io.disclosurestreams.export.TableTemplate;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes an empty workbook of an official form, or an empty table of figures. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = {
            "Write an empty workbook (XLSX) of an official form for agencies to fill in, or an empty table (CSV) with one"
                    + " report a line.",
            "生成统一格式的空白填报表（XLSX），或每行一份报告的空白汇总表（CSV）；填好后与其他报告一样读取。"
        })
final class TemplateCommand implements Callable<Integer> {

    private static final Map<String, Form> FORMS = Map.of("2021", Form.FORM_2021, "2019", Form.FORM_2019);

    @Option(
            names = "--form",
            paramLabel = "YEAR",
            defaultValue = "2021",
            description = "2021 (国办公开办函〔2021〕30号) or 2019 (国办公开办函〔2019〕60号); default 2021.")
    private String form;

    @Option(
            names = "--rows",
            description = "A table (CSV) with one report a line, for figures that are tabulated already.")
    private boolean rows;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            required = true,
            description = "Where to write it; an existing file stays.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!FORMS.containsKey(form)) {
            throw new ParameterException(spec.commandLine(), "--form: \"" + form + "\" is no form; want 2021 or 2019");
        }
        PrintWriter err = spec.commandLine().getErr();
        if (rows && !file.toString().endsWith(".csv")) {
            err.println(file + ": a table is written as CSV; give it a name that ends in .csv");
            return Exit.WRONG_USE;
        }
        try {
            Form known = FORMS.get(form);
            Files.write(
                    file, rows ? TableTemplate.csv(known) : FormTemplate.xlsx(known), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            err.println(file + ": is there already and stays as it is; name another file");
            return Exit.WRONG_USE;
        } catch (NoSuchFileException nowhere) {
            err.println(file + ": its folder does not exist");
            return Exit.WRONG_USE;
        }
        return Exit.SUCCESS;
    }
}
