package io.disclosurestreams.http;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;

/** What the sender says that the body is. */
final class ContentType {

    private ContentType() {}

    /** The one of the wanted types that the body has, else the request is refused. */
    static String of(Context context, String... wanted) {
        String header = context.header("Content-Type");
        String type = header == null ? "" : header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (!Arrays.asList(wanted).contains(type)) {
            throw unsupported(
                    (type.isEmpty() ? "no Content-Type" : Query.shown(type)) + "; want " + String.join(" or ", wanted));
        }
        return type;
    }

    /** Refuses a body in another character set than those. */
    static void charset(Context context, String... wanted) {
        for (String parameter : context.header("Content-Type").split(";")) {
            String[] pair = parameter.strip().split("=", 2);
            if (pair.length == 2 && pair[0].strip().equalsIgnoreCase("charset")) {
                String charset = pair[1].strip().replace("\"", "").toLowerCase(Locale.ROOT);
                if (!List.of(wanted).contains(charset)) {
                    throw unsupported("charset " + Query.shown(charset) + "; want " + String.join(" or ", wanted));
                }
            }
        }
    }

    private static ProblemException unsupported(String detail) {
        return Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, detail).asException();
    }
}
