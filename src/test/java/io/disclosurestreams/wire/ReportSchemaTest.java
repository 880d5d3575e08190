package io.disclosurestreams.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.disclosurestreams.domain.Applicant;
import io.disclosurestreams.domain.DisputeGroup;
import io.disclosurestreams.domain.Figure;
import io.disclosurestreams.domain.Figures;
import io.disclosurestreams.domain.FormSet;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.ProactiveFigure;
import io.disclosurestreams.domain.ProactiveRow;
import io.disclosurestreams.domain.RequestRow;
import io.disclosurestreams.domain.Unit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The shipped JSON Schema against the dictionary of figures, and against the decoder. */
class ReportSchemaTest {

    private static final Instant NOW = Instant.parse("2026-02-10T03:00:00Z");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String EVENT = """
        {"schema":"disclosure.report/v1","agency":"210115-fgj","year":2022,"revision":1,"form":"2019","reportScope":"own",
         "title":"辽中区发改局2022年政府信息公开工作年度报告","publishedOn":"2023-01-16","withdrawn":false,"unreadable":false,
         "source":{"uri":"file:x.txt","sha256":"%s","mediaType":"text/plain"},
         "proactive":{"regulations":{"made":0,"disclosed":0},"licensing":{"change":-3,"decisions":4},"fees":{"amount":25.1}},
         "requests":{"newlyReceived":[0,1,2,3,4,5,15],"refused.stateSecret":[null,"/",0,0,0,0,0],"other.rest":[0,0,0,0,0,0,0]},
         "disputes":{"reconsideration":[0,0,0,0,0]},
         "narrative":{"overview":"…"},"sources":{}}\
        """.formatted("ab".repeat(32));

    private final JsonNode text = MAPPER.readTree(resource());
    private final Schema schema = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .build()))
            .getSchema(text);

    @Test
    void tableThreeHasTheRowsOfTheDictionaryInOfficialOrder() {
        JsonNode rows = text.path("properties").path("requests").path("properties");

        assertThat(names(rows))
                .isEqualTo(RequestRow.all().stream().map(RequestRow::key).toList());
        for (RequestRow row : RequestRow.all()) {
            assertThat(rows.path(row.key()).path("title").asString()).isEqualTo(row.label());
            assertThat(rows.path(row.key()).path("description").asString()).isEqualTo(notice(row.in()));
        }
        assertThat(text.path("$defs").path("requestRow").path("maxItems").asInt())
                .isEqualTo(
                        text.path("$defs").path("requestRow").path("minItems").asInt())
                .isEqualTo(Applicant.values().length);
    }

    @Test
    void tableTwoHasTheRowsAndColumnsOfBothForms() {
        JsonNode rows = text.path("properties").path("proactive").path("properties");
        List<String> paths = new ArrayList<>();
        for (ProactiveRow row : ProactiveRow.values()) {
            for (String column : names(rows.path(row.key()).path("properties"))) {
                paths.add("proactive." + row.key() + "." + column);
                Figure figure =
                        Figures.ofPath("proactive." + row.key() + "." + column).orElseThrow();
                JsonNode told = rows.path(row.key()).path("properties").path(column);
                assertThat(told.path("$ref").asString()).isEqualTo("#/$defs/" + kind(figure.unit()));
                assertThat(told.path("description").asString()).isEqualTo(notice(figure.in()));
            }
        }

        assertThat(names(rows)).hasSameSizeAs(ProactiveRow.values());
        assertThat(paths)
                .containsExactlyInAnyOrderElementsOf(ProactiveFigure.all().stream()
                        .map(figure -> Figures.at(figure.slot()).path())
                        .toList());
    }

    @Test
    void tableFourHasItsThreeGroupsInOfficialOrder() {
        assertThat(names(text.path("properties").path("disputes").path("properties")))
                .isEqualTo(List.of(DisputeGroup.values()).stream()
                        .map(DisputeGroup::key)
                        .toList());
    }

    @Test
    void theLargestCountIsThatOfTheDomain() {
        assertThat(text.path("$defs").path("count").path("maximum").asLong()).isEqualTo(Limits.LARGEST_COUNT);
        assertThat(text.path("$defs").path("change").path("minimum").asLong()).isEqualTo(-Limits.LARGEST_COUNT);
    }

    @Test
    void theSchemaTakesWhatTheDecoderTakesAndNothingElse() {
        SplittableRandom random = new SplittableRandom(20260210);
        int taken = 0;
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            ObjectNode event = (ObjectNode) MAPPER.readTree(EVENT);
            for (int change = random.nextInt(3); change >= 0; change--) {
                change(event, random);
            }
            String json = event.toString();
            boolean decoded = new ReportDecoder()
                            .decode(
                                    event.path("agency").asString("none").getBytes(StandardCharsets.UTF_8),
                                    json.getBytes(StandardCharsets.UTF_8),
                                    NOW)
                    instanceof Decoded.Accepted;
            assertThat(schema.validate(event).isEmpty()).as(json).isEqualTo(decoded);
            taken += decoded ? 1 : 0;
            refused += decoded ? 0 : 1;
        }
        assertThat(taken).isGreaterThan(500);
        assertThat(refused).isGreaterThan(500);
    }

    /** Puts another value in some place, takes a member away, or adds an unknown one. */
    private static void change(ObjectNode event, SplittableRandom random) {
        List<String> members = names(event);
        String name = members.get(random.nextInt(members.size()));
        switch (random.nextInt(6)) {
            case 0 -> event.remove(name);
            case 1 -> event.set("unknown" + random.nextInt(3), value(random));
            case 2 -> event.set("withdrawn", value(random));
            case 3 -> event.set(name, valueFor(name, random));
            default -> inner(event, random);
        }
    }

    private static void inner(ObjectNode event, SplittableRandom random) {
        List<String> blocks = List.of("requests", "disputes", "proactive", "source");
        String block = blocks.get(random.nextInt(blocks.size()));
        if (!(event.get(block) instanceof ObjectNode members) || members.isEmpty()) {
            return;
        }
        String name = names(members).get(random.nextInt(members.size()));
        JsonNode there = members.get(name);
        if (there instanceof ArrayNode cells && !cells.isEmpty() && random.nextInt(4) > 0) {
            cells.set(random.nextInt(cells.size()), value(random));
        } else if (there instanceof ObjectNode columns && !columns.isEmpty() && random.nextInt(4) > 0) {
            columns.set(names(columns).get(random.nextInt(columns.size())), value(random));
        } else {
            members.set(random.nextBoolean() ? name : "unheardOf", value(random));
        }
    }

    /** What no schema can tell is left out: years to come, and 2022.0 where the decoder wants 2022. */
    private static JsonNode valueFor(String name, SplittableRandom random) {
        Predicate<JsonNode> sayable = name.equals("year")
                ? value -> !value.isNumber() || (value.isInt() && value.asInt() <= 2026)
                : name.equals("revision") ? value -> !value.isFloatingPointNumber() : value -> true;
        JsonNode value = value(random);
        while (!sayable.test(value)) {
            value = value(random);
        }
        return value;
    }

    private static JsonNode value(SplittableRandom random) {
        String[] values = {
            "null",
            "true",
            "false",
            "0",
            "1",
            "-1",
            "7",
            "2008",
            "2007",
            "2025",
            "1.5",
            "3.0",
            "1e3",
            "-0.5",
            "0.25",
            "99999999999",
            "100000000000",
            "-99999999999",
            "-100000000000",
            "1e15",
            "123456789012345678901234567890",
            "\"\"",
            "\"/\"",
            "\"无\"",
            "\"2019\"",
            "\"mixed\"",
            "\"own\"",
            "\"both\"",
            "\"2023-02-28\"",
            "\"2023-02-30\"",
            "\"1948-12-31\"",
            "\"1949-01-01\"",
            "\"2023-1-6\"",
            "\"a b\"",
            "\"210115-fgj\"",
            "\"" + "cd".repeat(32) + "\"",
            "[]",
            "{}",
            "[0,0,0,0,0]",
            "[0,0,0,0,0,0]",
            "[0,0,0,0,0,0,0]",
            "[null,\"/\",1,2,3,4,5]",
            "[0,0,0,0,0,0,0,0]",
            "[0,0,0,0,-1,0,0]",
            "[0,0,[],0,0,0,0]",
            "{\"x\":1}",
            "{\"newlyReceived\":[0,0,0,0,0,0,0]}"
        };
        return MAPPER.readTree(values[random.nextInt(values.length)]);
    }

    private static List<String> names(JsonNode object) {
        return new ArrayList<>(object.propertyNames());
    }

    private static String kind(Unit unit) {
        return switch (unit) {
            case CHANGE_OF_ITEMS -> "change";
            case TEN_THOUSAND_YUAN -> "amount";
            default -> "count";
        };
    }

    private static String notice(FormSet in) {
        return switch (in) {
            case ONLY_2019 -> "国办公开办函〔2019〕60号";
            case ONLY_2021 -> "国办公开办函〔2021〕30号";
            case BOTH -> "both forms";
        };
    }

    private static byte[] resource() {
        try (InputStream in = ReportSchemaTest.class.getResourceAsStream("/schema/report-v1.json")) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
