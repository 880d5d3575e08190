package io.disclosurestreams;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.disclosurestreams.wire.Topics;
import java.util.ArrayList;
import java.util.List;

/** Records that the service must reject, one thing wrong with each. */
final class Pills {

    /** The agency for which all of them pretend to be. */
    static final String AGENCY = "410102-fgj";

    private static final String ZEROS = "[0,0,0,0,0,0,0]";
    private static final String GRANTED = "\"requests\":{\"granted\":" + ZEROS + "}";
    private static final String GOOD = Reports.event(AGENCY, 2020, 1, GRANTED);

    /**
     * One of them.
     *
     * @param reason what the reason must say: the place, as far as there is one
     */
    record Pill(String name, String topic, byte[] key, byte[] value, String reason) {
        @Override
        public String toString() {
            return name + " on " + topic;
        }
    }

    private Pills() {}

    /** Events that are wrong whichever way they come. */
    static List<Pill> events() {
        List<Pill> pills = new ArrayList<>();
        event(pills, "empty value", "", "JSON");
        event(pills, "broken JSON", GOOD.substring(0, GOOD.length() - 9), "JSON");
        event(pills, "no JSON", "年报", "JSON");
        event(pills, "an array", "[" + GOOD + "]", "object");
        event(pills, "something behind", GOOD + "{}", "follows");
        event(
                pills,
                "a member twice",
                GOOD.replace("\"year\":2020", "\"year\":2020,\"year\":2019"),
                "year: given twice");
        event(pills, "schema of another version", GOOD.replace("report/v1", "report/v2"), "disclosure.report/v2");
        event(pills, "no schema", GOOD.replace("\"schema\"", "\"$schema\""), "schema: none");
        for (String year : List.of("1985", "2007", "2031", "9999", "-1", "20.5", "\"2020\"", "null", "99999999999")) {
            event(pills, "year " + year, GOOD.replace("\"year\":2020", "\"year\":" + year), "year");
        }
        event(pills, "29 February of a common year", published("2023-02-29"), "2023-02-29");
        event(pills, "month 13", published("2099-13-40"), "2099-13-40");
        event(pills, "no table three", Reports.event(AGENCY, 2020, 1, "\"title\":\"x\""), "requests: none");
        event(pills, "negative count", granted("[0,0,0,-1,0,0,0]"), "requests.granted[3]");
        event(pills, "half a request", granted("[0,0,0.5,0,0,0,0]"), "requests.granted[2]");
        event(pills, "a count of 400 digits", granted("[1" + "0".repeat(399) + ",0,0,0,0,0,0]"), "JSON");
        event(pills, "not a number", granted("[NaN,0,0,0,0,0,0]"), "JSON");
        event(pills, "an endless exponent", granted("[0,1e2147483647,0,0,0,0,0]"), "requests.granted[1]");
        event(pills, "six columns", granted("[0,0,0,0,0,0]"), "requests.granted: 6 cells");
        event(pills, "eight columns", granted("[0,0,0,0,0,0,0,0]"), "requests.granted: more than 7");
        event(pills, "true for a count", granted("[true,0,0,0,0,0,0]"), "requests.granted[0]");
        event(pills, "half a character in a name", with("\"\\udfff\":1"), "JSON");
        event(pills, "depth 33", with("\"x\":" + "[".repeat(33) + "]".repeat(33)), "JSON");
        event(pills, "depth 100,000", "[".repeat(100_000), "");
        event(pills, "string of 1 MB", with("\"title\":\"" + "x".repeat(1_000_000) + "\""), "262144");
        return pills;
    }

    /** What only a record of a topic can be. */
    static List<Pill> records() {
        List<Pill> pills = new ArrayList<>();
        pills.add(new Pill("no key", Topics.REPORTS, null, utf8(GOOD), "key: none"));
        key(pills, "empty key", "", "key: no agency id");
        key(pills, "key with a bar", "a|b", "key: no agency id");
        key(pills, "key of 65 characters", "a".repeat(65), "key: no agency id");
        key(pills, "key of another agency", "410102-mzj", "410102-mzj");
        byte[] noText = {(byte) 0xC3, 0, 1};
        pills.add(new Pill("key that is no text", Topics.REPORTS, noText, utf8(GOOD), "key: no agency id"));
        pills.add(new Pill("tombstone", Topics.REPORTS, utf8(AGENCY), null, "\"withdrawn\":true"));
        byte[] noise = {0, -1, 127, -128, 34, 10};
        pills.add(new Pill("noise", Topics.REPORTS, utf8(AGENCY), noise, "value"));
        String period = "{\"name\":\"x\",\"region\":\"4101\",\"level\":\"city\",\"kind\":\"department\"%s}";
        row(pills, "broken row", "{\"agency\":", "JSON");
        row(pills, "row without periods", "{\"agency\":\"" + AGENCY + "\",\"periods\":[]}", "periods");
        row(pills, "row of an unknown level", row(period.formatted("").replace("city", "moon")), "periods[0].level");
        row(pills, "row of no region", row(period.formatted("").replace("4101", "0")), "periods[0].region");
        String overlapping = period.formatted("") + "," + period.formatted(",\"activeFrom\":2020");
        row(pills, "row whose years overlap", row(overlapping), "overlap");
        row(pills, "deep row", "[".repeat(100_000), "JSON");
        row(
                pills,
                "row with an alias of 1 MB",
                row(period.formatted(",\"aliases\":[\"" + "x".repeat(1_000_000) + "\"]")),
                "JSON");
        return pills;
    }

    private static String granted(String row) {
        return GOOD.replace(ZEROS, row);
    }

    private static String published(String day) {
        return GOOD.replace("2021-01-20", day);
    }

    private static String with(String member) {
        return Reports.event(AGENCY, 2020, 1, member + "," + GRANTED);
    }

    private static String row(String periods) {
        return "{\"agency\":\"" + AGENCY + "\",\"periods\":[" + periods + "]}";
    }

    private static void event(List<Pill> pills, String name, String value, String reason) {
        pills.add(new Pill(name, Topics.REPORTS, utf8(AGENCY), utf8(value), reason));
    }

    private static void key(List<Pill> pills, String name, String key, String reason) {
        pills.add(new Pill(name, Topics.REPORTS, utf8(key), utf8(GOOD), reason));
    }

    private static void row(List<Pill> pills, String name, String value, String reason) {
        pills.add(new Pill(name, Topics.AGENCIES, utf8(AGENCY), utf8(value), reason));
    }

    static byte[] utf8(String text) {
        return text.getBytes(UTF_8);
    }
}
