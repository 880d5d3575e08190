package io.disclosurestreams;

/** Invented departments of a county, numbered from one. */
final class Departments {

    private Departments() {}

    static String agency(String county, int number) {
        return "%s-d%02d".formatted(county, number);
    }

    /** As CSV; so many owe a report for that year and each after it. */
    static String roster(String county, int count, int activeFrom) {
        StringBuilder roster = new StringBuilder(
                "agency,name,aliases,region,level,kind,sector,superior,activeFrom,activeTo,reportScope\n");
        for (int number = 1; number <= count; number++) {
            roster.append("%s,云岭省清河市%s县第%d局,,%s,county,department,,,%d,,own%n"
                    .formatted(agency(county, number), county, number, county, activeFrom));
        }
        return roster.toString();
    }
}
