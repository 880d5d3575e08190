package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.disclosurestreams.domain.Cell;
import io.disclosurestreams.domain.Cells;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.ReportEvent;
import io.disclosurestreams.domain.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the bytes are, the answer is an event or a reason; what is accepted says what the bytes say. */
class RandomBytesTest {

    private static final int INPUTS = 40_000;
    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    private static final byte[] KEY = "a-1".getBytes(StandardCharsets.UTF_8);
    private static final String[] PIECES = {
        "null",
        "-1",
        "1e2147483647",
        "-1e-2147483647",
        "1e-2147483648",
        "0e99999999999",
        "1E400",
        "0.1",
        "-0",
        "-0.0",
        "5.0",
        "1e2",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "\\",
        ",",
        ":",
        "NaN",
        "Infinity",
        "true",
        "\"\\ud800\"",
        "\"\\u0000\"",
        "99999999999",
        "100000000000",
        "999999999999",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "\"requests\":{}",
        "\"granted\":[0,0,0,0,0,0,0]",
        "\"year\":2023",
        "\"withdrawn\":true",
        "\uFEFF",
        "\u202E",
        "\uD83D\uDE00",
        "/",
        "//x\n",
        "/**/",
        "0x10",
        "00",
        "+1",
        "1_000",
        "'a'",
        "١",
    };
    private static final String EVENT = """
            {"schema":"disclosure.report/v1","agency":"a-1","year":2023,"revision":2,"form":"2019","reportScope":"own",
             "publishedOn":"2024-01-16","source":{"uri":"x","sha256":null},"withdrawn":false,"unreadable":null,
             "proactive":{"licensing":{"previousItems":5,"change":-3,"decisions":4},"fees":{"amount":25.1}},
             "requests":{"newlyReceived":[0,1,2,3,4,5,15],"refused.stateSecret":[null,"/","无",0,0,0,0]},
             "disputes":{"reconsideration":[0,0,0,0,0]},"narrative":{"overview":"x"},"sources":{}}""";

    private static final String ROW = """
            {"agency":"a-1","periods":[{"activeFrom":2019,"activeTo":null,"name":"某局","aliases":["局","a"],"region":"98",
             "level":"city","kind":"town","sector":"","superior":"a-2","reportScope":"own"}]}""";

    private final ReportDecoder decoder = new ReportDecoder();

    @Test
    void neverThrowAndWhatIsAcceptedIsWhatTheySay() {
        SplittableRandom random = new SplittableRandom(7);
        int accepted = 0;
        for (int input = 0; input < INPUTS; input++) {
            byte[] value = input % 10 == 0 ? bytes(random) : mutated(EVENT, random);
            Decoded<ReportEvent> decoded = decode(value, input);
            if (decoded instanceof Decoded.Accepted<ReportEvent> event) {
                accepted++;
                assertSays(value, event.value());
            } else {
                assertThat(((Decoded.Rejected<ReportEvent>) decoded).reason())
                        .isNotBlank()
                        .hasSizeLessThan(2_000);
            }
        }
        assertThat(accepted).isBetween(INPUTS / 100, INPUTS / 2);
    }

    @Test
    void neverThrowAsRowsOfTheRosterEither() {
        SplittableRandom random = new SplittableRandom(8);
        int accepted = 0;
        for (int input = 0; input < INPUTS / 4; input++) {
            byte[] value = mutated(ROW, random);
            try {
                accepted += new RosterJson().decode(KEY, value) instanceof Decoded.Accepted ? 1 : 0;
            } catch (RuntimeException thrown) {
                throw new AssertionError("input " + input + ": " + new String(value, StandardCharsets.UTF_8), thrown);
            }
        }
        assertThat(accepted).isPositive();
    }

    private Decoded<ReportEvent> decode(byte[] value, int input) {
        try {
            return decoder.decode(KEY, value, NOW);
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError("input " + input + ": " + new String(value, StandardCharsets.UTF_8), thrown);
        }
    }

    private static byte[] bytes(SplittableRandom random) {
        byte[] value = new byte[random.nextInt(300)];
        random.nextBytes(value);
        return value;
    }

    /** The text with one to three bytes changed, pieces put in, or stretches taken out, doubled or moved. */
    private static byte[] mutated(String text, SplittableRandom random) {
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int from = random.nextInt(value.length + 1);
            int to = Math.min(value.length, from + random.nextInt(12));
            byte[] piece = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
            value = switch (random.nextInt(6)) {
                case 0 -> join(value, from, Arrays.copyOfRange(value, from, to), from);
                case 1 -> join(value, from, new byte[0], to);
                case 2 -> join(value, from, new byte[] {(byte) random.nextInt()}, Math.min(value.length, from + 1));
                case 3 -> Arrays.copyOf(value, from);
                default -> number(value, from, piece);
            };
        }
        return value;
    }

    /** The piece in place of the number at or after a position. */
    private static byte[] number(byte[] value, int position, byte[] piece) {
        int from = position;
        while (from < value.length && !Character.isDigit(value[from])) {
            from++;
        }
        int to = from;
        while (to < value.length && Character.isDigit(value[to])) {
            to++;
        }
        return join(value, from, piece, to);
    }

    private static byte[] join(byte[] value, int from, byte[] between, int to) {
        byte[] joined = Arrays.copyOf(value, from + between.length + value.length - to);
        System.arraycopy(between, 0, joined, from, between.length);
        System.arraycopy(value, to, joined, from + between.length, value.length - to);
        return joined;
    }

    /** Read again by another reader, number by number. */
    private static void assertSays(byte[] value, ReportEvent event) {
        // in a member that is ignored a huge exponent does no harm, but the other reader trips over it
        String text = new String(value, StandardCharsets.UTF_8).replaceAll("[eE]([+-]?)[0-9]{6,}", "e$199999");
        JsonNode json = tree(text);
        assertThat(json.path("agency").asString()).isEqualTo("a-1").isEqualTo(event.agency());
        assertThat(json.path("year").intValue())
                .as(text)
                .isEqualTo(event.year())
                .isBetween(2008, 2026);
        assertThat(event.order().revision()).as(text).isPositive();
        assertThat(event.order().sha256()).as(text).matches("[0-9a-f]{64}");
        Cells cells = event.body().cells();
        for (Figure figure : Figures.all()) {
            Cell cell = cells.at(figure.slot());
            boolean signed = figure.unit() == Unit.CHANGE_OF_ITEMS;
            if (cell instanceof Cell.Count count) {
                assertThat(count.value()).as(text).isBetween(signed ? -Limits.LARGEST_COUNT : 0, 999_999_999_999L);
            }
            if (cell instanceof Cell.Count || cell instanceof Cell.Amount) {
                BigDecimal number = cell instanceof Cell.Count count
                        ? BigDecimal.valueOf(count.value())
                        : ((Cell.Amount) cell).value();
                assertThat(at(json, figure).decimalValue()).as(text).isEqualByComparingTo(number);
            }
        }
    }

    private static JsonNode tree(String text) {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(text);
        } catch (JacksonException broken) {
            throw new AssertionError("accepted, and no JSON: " + text, broken);
        }
    }

    private static JsonNode at(JsonNode json, Figure figure) {
        String[] path = figure.path().split("\\.", 2);
        int last = path[1].lastIndexOf('.');
        JsonNode row = json.path(path[0]).path(path[1].substring(0, last));
        String column = path[1].substring(last + 1);
        return switch (path[0]) {
            case "proactive" -> row.path(column);
            case "requests" ->
                row.path(List.of(
                                "naturalPerson",
                                "business",
                                "research",
                                "publicWelfare",
                                "legalService",
                                "otherOrganisation",
                                "total")
                        .indexOf(column));
            default ->
                row.path(List.of("upheld", "corrected", "other", "pending", "total")
                        .indexOf(column));
        };
    }
}
