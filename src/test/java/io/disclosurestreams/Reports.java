package io.disclosurestreams;

/** Report events as JSON, with the few figures that a journey looks at. */
final class Reports {

    private static final String FIGURES = "\"requests\":{\"newlyReceived\":[%1$d,0,0,0,0,0,%1$d],"
            + "\"granted\":[%2$d,0,0,0,0,0,%2$d],\"concluded\":[%2$d,0,0,0,0,0,%2$d]}";

    private Reports() {}

    /** With requests of natural persons only. */
    static String event(String agency, int year, int revision, long received, long granted) {
        return event(agency, year, revision, FIGURES.formatted(received, granted));
    }

    static String withdrawal(String agency, int year, int revision) {
        return event(agency, year, revision, "\"withdrawn\":true");
    }

    /** With any further members. */
    static String event(String agency, int year, int revision, String members) {
        return "{\"schema\":\"disclosure.report/v1\",\"agency\":\"" + agency + "\",\"year\":" + year + ",\"revision\":"
                + revision + ",\"publishedOn\":\"" + (year + 1) + "-01-20\"," + members + "}";
    }
}
