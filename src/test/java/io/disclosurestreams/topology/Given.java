package io.disclosurestreams.topology;

import java.nio.charset.StandardCharsets;

/** Plain JSON for tests of the topology. */
final class Given {

    private Given() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A report whose figures are all of natural persons. */
    static String report(String agency, int year, int revision, int received) {
        return """
                {"schema":"disclosure.report/v1","agency":"%s","year":%d,"revision":%d,"publishedOn":"%d-01-20",
                 "requests":{"newlyReceived":[%d,0,0,0,0,0,%d]}}""".formatted(agency, year, revision, year + 1, received, received);
    }

    static String rosterRow(String agency, String region) {
        return """
                {"agency":"%s","periods":[{"name":"某局","region":"%s","level":"county","kind":"department"}]}""".formatted(agency, region);
    }
}
