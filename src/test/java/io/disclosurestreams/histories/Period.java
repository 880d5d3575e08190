package io.disclosurestreams.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One line of an agency's roster row as the contract reads it (§4, §7), for the reference model. */
record Period(JsonNode line) {

    private static final int FIRST_YEAR = 2019;

    /** The line to which a year belongs. */
    static Optional<Period> of(JsonNode row, int year) {
        for (JsonNode line : row.path("periods")) {
            if (Json.number(line.path("activeFrom"), 0) <= year && year <= Json.number(line.path("activeTo"), 9999)) {
                return Optional.of(new Period(line));
            }
        }
        return Optional.empty();
    }

    String name() {
        return Json.text(line.path("name"), "");
    }

    boolean owes(int year) {
        return line.path("activeFrom").isInt() || year >= FIRST_YEAR;
    }

    LocalDate due(int year) {
        boolean government = Json.text(line.path("kind"), "").equals("government")
                && List.of("province", "city", "county").contains(Json.text(line.path("level"), ""));
        return government ? LocalDate.of(year + 1, 3, 31) : LocalDate.of(year + 1, 1, 31);
    }

    /** Whether such a body can make 规章 (rules.md, COMPETENCE); any body of the State but a town, for the nation. */
    boolean makesRegulations() {
        String level = Json.text(line.path("level"), "");
        String kind = Json.text(line.path("kind"), "");
        boolean high = level.equals("province") || level.equals("city");
        return level.equals("nation") && !kind.equals("town")
                || high && (kind.equals("government") || name().contains("办公"));
    }

    /** 事业单位. */
    boolean isInstitution() {
        return Json.text(line.path("kind"), "").equals("institution");
    }

    /** The roster's word wins over the event's. */
    String scope(Event event) {
        return Json.text(line.path("reportScope"), event.scope());
    }

    String region() {
        String code = Json.text(line.path("region"), "");
        return code.length() <= 6 ? code.replaceAll("(00)+$", "") : code;
    }

    /** The regions in whose roll-ups it counts: its own down to six digits, and all above. */
    List<String> regions() {
        List<String> regions = new ArrayList<>(List.of("CN"));
        String region = region();
        for (int digits = 2; digits <= Math.min(6, region.length()) && !region.equals("CN"); digits += 2) {
            regions.add(region.substring(0, digits));
        }
        return regions;
    }
}
