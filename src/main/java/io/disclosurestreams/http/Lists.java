package io.disclosurestreams.http;

import io.disclosurestreams.export.About;
import io.disclosurestreams.export.TableFormat;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers with lists: a page of one as JSON, or the whole as a file. A file never holds a page: whoever opens it later
 * could not see that something is lacking.
 */
final class Lists {

    static final String FORMAT = "format";
    private static final String JSON = "json";
    private static final String[] FORMATS = Stream.concat(
                    Stream.of(JSON), Arrays.stream(TableFormat.values()).map(TableFormat::key))
            .toArray(String[]::new);

    private final Downloads downloads;
    private final Supplier<LocalDate> today;

    Lists(Downloads downloads, Supplier<LocalDate> today) {
        this.downloads = downloads;
        this.today = today;
    }

    /** The parameters of a call that answers with pages of a list: its own, and those that all such lists have. */
    static Query query(Context context, String... own) {
        return Query.of(
                context,
                Stream.concat(Arrays.stream(own), Stream.of(Page.NUMBER, Page.SIZE, FORMAT))
                        .toArray(String[]::new));
    }

    /**
     * Answers.
     *
     * @param listing asked once format and page are known to be right
     * @throws ProblemException if a parameter is wrong, or a file can't hold that many rows
     */
    <T> void answer(Context context, Query query, Supplier<Listing<T>> listing) throws IOException {
        String asked = query.oneOf(FORMAT, FORMATS, key -> key).orElse(JSON);
        Optional<TableFormat> format = Arrays.stream(TableFormat.values())
                .filter(each -> each.key().equals(asked))
                .findFirst();
        if (format.isEmpty()) {
            Page page = Page.of(query);
            Answer.json(context, listing.get().page().apply(page));
            return;
        }
        whole(query, asked);
        file(context, format.get(), listing.get().whole().get());
    }

    private static void whole(Query query, String format) {
        for (String parameter : List.of(Page.NUMBER, Page.SIZE)) {
            if (query.text(parameter).isPresent()) {
                throw Problem.ofParameter(
                                parameter,
                                "a " + format + " file holds the whole list; leave page and size out, or ask for"
                                        + " format=json")
                        .asException();
            }
        }
    }

    private <T> void file(Context context, TableFormat format, Found<T> found) throws IOException {
        if (found.rows().size() > format.mostRows()) {
            throw Problem.ofParameter(
                            FORMAT,
                            found.rows().size() + " rows are more than the " + format.mostRows() + " that a "
                                    + format.key() + " file holds; ask for format=csv, or for less by a filter")
                    .asException();
        }
        LocalDate day = today.get();
        About about = new About(request(context), day);
        FileName name = FileName.of(found, day, format.key());
        downloads.send(context, format.mediaType(), name, out -> format.write(found.table(), found.rows(), about, out));
    }

    /** Sends a file of another kind. */
    void send(Context context, String mediaType, FileName name, Downloads.Content content) throws IOException {
        downloads.send(context, mediaType, name, content);
    }

    private static String request(Context context) {
        String query = context.req().getQueryString();
        return context.req().getRequestURI() + (query == null ? "" : "?" + query);
    }
}
