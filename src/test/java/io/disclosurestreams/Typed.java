package io.disclosurestreams;

import io.disclosurestreams.command.Disclosure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;

/** What a command said and how it ended. */
record Typed(int exit, String out, String err) {

    /** Types it, for the service at that address. */
    static Typed type(String url, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Disclosure.commandLine(Map.of("DISCLOSURE_URL", url));
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        int exit = line.execute(words);
        line.getOut().flush();
        line.getErr().flush();
        return new Typed(exit, out.toString(), err.toString());
    }
}
