package io.disclosurestreams.histories;

import io.disclosurestreams.histories.History.Delivery;
import io.disclosurestreams.histories.History.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes records that must be rejected: one thing is wrong with each. */
final class BadRecords {

    /**
     * What is wrong.
     *
     * @param place what the reason must name; empty if there is no such place
     */
    record Fault(String name, String place, Topic topic, byte[] key, byte[] value) {}

    private static final String EVENT =
            "{\"schema\":\"disclosure.report/v1\",\"agency\":\"%s\",\"year\":2023,\"revision\":9,%s\"requests\":{%s}%s}";
    private static final String GRANTED = "\"granted\":[0,0,0,0,0,0,0]";

    private final SplittableRandom random;

    BadRecords(SplittableRandom random) {
        this.random = random;
    }

    /** One of them; long ones seldom, since they take their time. */
    Delivery next(String agency, Instant at) {
        List<Fault> all = random.nextInt(20) == 0 ? large(agency) : all(agency);
        Fault fault = all.get(random.nextInt(all.size()));
        return new Delivery(fault.topic, fault.key, fault.value, at, Optional.of(fault.name));
    }

    /** Each small fault once. */
    static List<Fault> all(String agency) {
        List<Fault> faults = new ArrayList<>();
        String good = EVENT.formatted(agency, "", GRANTED, "");
        faults.add(new Fault("no key", "key", Topic.REPORTS, null, utf8(good)));
        faults.add(new Fault("key of another", "agency", Topic.REPORTS, utf8("other"), utf8(good)));
        faults.add(new Fault("key with a slash", "key", Topic.REPORTS, utf8("a/b"), utf8(good.replace(agency, "a/b"))));
        faults.add(new Fault("no value", "value", Topic.REPORTS, utf8(agency), null));
        faults.add(new Fault("empty value", "value", Topic.REPORTS, utf8(agency), new byte[0]));
        faults.add(new Fault("random bytes", "", Topic.REPORTS, utf8(agency), new byte[] {1, -1, 0, 33, -128, 77}));
        byte[] badUtf8 = utf8(EVENT.formatted(agency, "", "\"granted\":[\"?\",0,0,0,0,0,0]", ""));
        badUtf8[new String(badUtf8, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xC3;
        faults.add(new Fault("no UTF-8", "", Topic.REPORTS, utf8(agency), badUtf8));
        byte[] utf16 = good.getBytes(StandardCharsets.UTF_16);
        faults.add(new Fault("UTF-16", "UTF-8", Topic.REPORTS, utf8(agency), utf16));
        event(faults, agency, "truncated", "", good.substring(0, good.length() - 2));
        event(faults, agency, "trailing", "value", good + " {}");
        event(faults, agency, "an array", "value", "[" + good + "]");
        event(faults, agency, "wrong schema", "schema", good.replace("/v1", "/v2"));
        event(faults, agency, "no schema", "schema", good.replace("\"schema\"", "\"shema\""));
        event(faults, agency, "no agency", "agency", good.replace("\"agency\"", "\"agent\""));
        event(faults, agency, "no requests", "requests", good.replace("\"requests\"", "\"request\""));
        for (String year :
                List.of("2007", "1985", "2031", "9999", "-2023", "2023.0", "\"2023\"", "null", "1e3", "99999999999")) {
            event(faults, agency, "year " + year, "year", good.replace("2023", year));
        }
        for (String revision : List.of("0", "-1", "1.5", "\"2\"", "1" + "0".repeat(400))) {
            event(faults, agency, "revision " + revision, "", good.replace(":9,", ":" + revision + ","));
        }
        for (String day : List.of("2023-02-29", "2099-13-40", "20230116", "2023-1-16", "", "tomorrow")) {
            event(
                    faults,
                    agency,
                    "day " + day,
                    "publishedOn",
                    EVENT.formatted(agency, "\"publishedOn\":\"" + day + "\",", GRANTED, ""));
        }
        member(faults, agency, "form", "\"2020\"");
        member(faults, agency, "reportScope", "\"both\"");
        member(faults, agency, "withdrawn", "\"yes\"");
        member(faults, agency, "unreadable", "1");
        member(faults, agency, "source", "\"file:x\"");
        member(faults, agency, "proactive", "[]");
        member(faults, agency, "disputes", "{\"reconsideration\":[0,0,0,0,-1]}");
        member(faults, agency, "disputes", "{\"reconsideration\":[0,0,0,0]}");
        member(faults, agency, "proactive", "{\"fees\":{\"amount\":-0.5}}");
        member(faults, agency, "proactive", "{\"fees\":{\"amount\":1e2147483647}}");
        member(faults, agency, "proactive", "{\"licensing\":{\"decisions\":1.5}}");
        member(faults, agency, "proactive", "{\"licensing\":{\"change\":-2.5}}");
        member(faults, agency, "proactive", "{\"licensing\":7}");
        event(faults, agency, "requests an array", "requests", good.replace("{" + GRANTED + "}", "[]"));
        for (String row : List.of(
                "[0,0,0,-1,0,0,0]",
                "[0,0,0,0.5,0,0,0]",
                "[0,0,0,1e2147483647,0,0,0]",
                "[0,0,0,100000000000,0,0,0]",
                "[0,0,0,true,0,0,0]",
                "[0,0,0,{},0,0,0]",
                "[0,0,0,[],0,0,0]",
                "[0,0,0,1" + "0".repeat(60) + ",0,0,0]")) {
            event(faults, agency, "granted " + row, "requests.granted[3]", good.replace("[0,0,0,0,0,0,0]", row));
        }
        for (String row : List.of("[]", "[0,0,0,0,0,0]", "[0,0,0,0,0,0,0,0]", "0", "null", "\"/\"", "{}")) {
            event(faults, agency, "granted " + row, "requests.granted", good.replace("[0,0,0,0,0,0,0]", row));
        }
        event(faults, agency, "NaN", "", good.replace("[0,", "[NaN,"));
        event(faults, agency, "1" + "0 x 400", "", good.replace("[0,", "[1" + "0".repeat(400) + ","));
        event(
                faults,
                agency,
                "a row twice",
                "requests.granted",
                EVENT.formatted(agency, "", GRANTED + "," + GRANTED, ""));
        event(faults, agency, "a member twice", "year", EVENT.formatted(agency, "\"year\":2024,", GRANTED, ""));
        event(
                faults,
                agency,
                "deep",
                "",
                EVENT.formatted(agency, "", GRANTED, ",\"x\":" + "[".repeat(33) + "]".repeat(33)));
        event(faults, agency, "very deep", "", "[".repeat(100_000));
        roster(faults, agency);
        return faults;
    }

    private static void roster(List<Fault> faults, String agency) {
        String row = "{\"agency\":\"%s\",\"periods\":[%s]}";
        String period = "{\"name\":\"某局\",\"region\":\"98\",\"level\":\"city\",\"kind\":\"town\"%s}";
        faults.add(new Fault(
                "row without key", "key", Topic.ROSTER, null, utf8(row.formatted(agency, period.formatted("")))));
        row(faults, agency, "row of another", "agency", row.formatted("other", period.formatted("")));
        row(faults, agency, "row truncated", "", row.formatted(agency, "").substring(0, 12));
        row(faults, agency, "row empty", "", "");
        row(faults, agency, "no period", "periods", row.formatted(agency, ""));
        row(
                faults,
                agency,
                "no name",
                "periods[0].name",
                row.formatted(agency, period.formatted("").replace("某局", " ")));
        row(
                faults,
                agency,
                "no region",
                "periods[0].region",
                row.formatted(agency, period.formatted("").replace("98", "9")));
        row(
                faults,
                agency,
                "no level",
                "periods[0].level",
                row.formatted(agency, period.formatted("").replace("city", "town2")));
        row(
                faults,
                agency,
                "no kind",
                "periods[0].kind",
                row.formatted(agency, period.formatted("").replace("\"town\"", "7")));
        row(
                faults,
                agency,
                "no year",
                "periods[0].activeFrom",
                row.formatted(agency, period.formatted(",\"activeFrom\":\"soon\"")));
        row(
                faults,
                agency,
                "years overlap",
                "overlap",
                row.formatted(agency, period.formatted("") + "," + period.formatted(",\"activeFrom\":2020")));
    }

    /** Each fault of size once. */
    static List<Fault> large(String agency) {
        List<Fault> faults = new ArrayList<>();
        event(
                faults,
                agency,
                "1 MB string",
                "",
                EVENT.formatted(agency, "", GRANTED, ",\"title\":\"" + "x".repeat(1_000_000) + "\""));
        event(
                faults,
                agency,
                "string",
                "",
                EVENT.formatted(agency, "", GRANTED, ",\"title\":\"" + "x".repeat(262_145) + "\""));
        byte[] spaces = new byte[1024 * 1024 + 1];
        Arrays.fill(spaces, (byte) ' ');
        byte[] good = utf8(EVENT.formatted(agency, "", GRANTED, ""));
        System.arraycopy(good, 0, spaces, 0, good.length);
        faults.add(new Fault("1 MiB + 1", "value", Topic.REPORTS, utf8(agency), spaces));
        return faults;
    }

    private static void member(List<Fault> faults, String agency, String name, String value) {
        String member = "\"" + name + "\":" + value + ",";
        event(faults, agency, name + " " + value, name, EVENT.formatted(agency, member, GRANTED, ""));
    }

    private static void event(List<Fault> faults, String agency, String name, String place, String value) {
        faults.add(new Fault(name, place, Topic.REPORTS, utf8(agency), utf8(value)));
    }

    private static void row(List<Fault> faults, String agency, String name, String place, String value) {
        faults.add(new Fault(name, place, Topic.ROSTER, utf8(agency), utf8(value)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
