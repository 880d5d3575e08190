package io.disclosurestreams.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ParseCommandTest {

    @Test
    void aFolderIsCalledOneAndTheCommandForItNamed(@TempDir Path folder) {
        StringWriter told = new StringWriter();
        int code = new CommandLine(new ParseCommand())
                .setErr(new PrintWriter(told, true))
                .execute(folder.toString());
        assertThat(code).isEqualTo(Exit.WRONG_USE);
        assertThat(told.toString()).contains("is a folder", "disclosure ingest", "文件夹");
    }
}
