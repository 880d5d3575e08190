package io.disclosurestreams.http;

import io.disclosurestreams.domain.Region;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The parameters after the question mark, held to what a call knows: an unknown, repeated or broken one is an error
 * that names it, since a misspelt filter would otherwise answer another question than the one asked. Empty counts as
 * absent.
 */
final class Query {

    private final Map<String, String> values;

    private Query(Map<String, String> values) {
        this.values = values;
    }

    /** With the names that the call knows. */
    static Query of(Context context, String... known) {
        return new Query(parse(context.req().getQueryString(), List.of(known)));
    }

    static Map<String, String> parse(String query, List<String> known) {
        Map<String, String> values = new HashMap<>();
        if (query == null || query.isEmpty()) {
            return values;
        }
        for (String part : query.split("&")) {
            int equals = part.indexOf('=');
            String name = decoded("query", equals < 0 ? part : part.substring(0, equals));
            if (!known.contains(name)) {
                throw Problem.ofParameter(shown(name), "not known here; " + wanted(known))
                        .asException();
            }
            String value = equals < 0 ? "" : decoded(name, part.substring(equals + 1));
            if (values.putIfAbsent(name, value) != null) {
                throw Problem.ofParameter(name, "given more than once").asException();
            }
        }
        return values;
    }

    private static String wanted(List<String> known) {
        return known.isEmpty() ? "this call takes no parameters" : "want " + String.join(", ", known);
    }

    /** Strictly: what is no percent-encoded UTF-8 is an error, not a replacement character. */
    private static String decoded(String name, String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        byte[] plain = new byte[raw.length];
        int length = 0;
        for (int index = 0; index < raw.length; index++) {
            if (raw[index] == '%') {
                int high = index + 2 < raw.length ? Character.digit(raw[index + 1], 16) : -1;
                int low = index + 2 < raw.length ? Character.digit(raw[index + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw Problem.ofParameter(name, "broken percent-encoding").asException();
                }
                plain[length++] = (byte) (high << 4 | low);
                index += 2;
            } else {
                plain[length++] = raw[index] == '+' ? (byte) ' ' : raw[index];
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain, 0, length))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Problem.ofParameter(name, "not UTF-8").asException();
        }
    }

    static String shown(String text) {
        String plain = text.length() <= 64 ? text : text.substring(0, 64) + "…";
        return plain.replaceAll("\\p{Cntrl}", " ");
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<Region> region(String name) {
        return text(name)
                .map(code -> Region.parse(code)
                        .orElseThrow(() -> Problem.ofParameter(
                                        name,
                                        "\"" + shown(code)
                                                + "\" is no region code; want 2, 4, 6 or 9 digits (GB/T 2260) or CN")
                                .asException()));
    }

    OptionalInt number(String name, int least, int largest) {
        Optional<String> text = text(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (text.get().matches("\\d{1,9}")) {
            int number = Integer.parseInt(text.get());
            if (number >= least && number <= largest) {
                return OptionalInt.of(number);
            }
        }
        throw Problem.ofParameter(
                        name,
                        "\"" + shown(text.get()) + "\" is no such number; want a whole number from " + least + " to "
                                + largest)
                .asException();
    }

    /** Values separated by commas, blanks around them cut, each of them once; empty if absent. */
    List<String> list(String name) {
        List<String> list = text(name).stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .map(String::strip)
                .toList();
        for (int index = 0; index < list.size(); index++) {
            if (list.get(index).isEmpty() || list.indexOf(list.get(index)) < index) {
                throw Problem.ofParameter(
                                name,
                                list.get(index).isEmpty()
                                        ? "nothing stands between two commas"
                                        : "\"" + shown(list.get(index)) + "\" stands there twice")
                        .asException();
            }
        }
        return list;
    }

    /** False if absent. */
    boolean flag(String name) {
        return text(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw Problem.ofParameter(name, "want true or false").asException();
                })
                .orElse(false);
    }

    <E> Optional<E> oneOf(String name, E[] all, Function<E, String> key) {
        return text(name)
                .map(value -> Arrays.stream(all)
                        .filter(each -> key.apply(each).equals(value))
                        .findFirst()
                        .orElseThrow(() -> Problem.ofParameter(
                                        name,
                                        "\"" + shown(value) + "\" is none of "
                                                + Arrays.stream(all).map(key).collect(Collectors.joining(", ")))
                                .asException()));
    }
}
