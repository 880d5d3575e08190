package io.disclosurestreams.bench;

import io.disclosurestreams.sample.SampleDocuments;
import io.disclosurestreams.wire.RosterCsv;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Web pages in a folder, each another agency's or another year's, and the roster of the agencies beside it.
 *
 * @param folder with the pages alone
 * @param roster a CSV file
 */
record BenchPages(Path folder, Path roster) {

    private static final String AGENCY = "清河市清源县统计局";
    private static final int YEAR = 2021;
    private static final int YEARS = 4;
    private static final String NUMERALS = "甲乙丙丁戊己庚辛壬癸";

    static BenchPages write(Path parent, int count) throws IOException {
        String page = SampleDocuments.all().stream()
                .filter(document -> document.name().equals("980121-tjj-" + YEAR + ".html"))
                .map(document -> new String(document.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectory(parent.resolve("pages"));
        StringBuilder roster = new StringBuilder(String.join(",", RosterCsv.COLUMNS)).append('\n');
        for (int index = 0; index < count; index++) {
            int agency = index / YEARS;
            int year = YEAR + index % YEARS;
            if (year == YEAR) {
                roster.append("980121-bench%d,%s,,980121,county,department,统计,,,,%n".formatted(agency, name(agency)));
            }
            // the day of publication is in the year after
            String its = page.replace(AGENCY, name(agency))
                    .replace(String.valueOf(YEAR + 1), "NEXT")
                    .replace(String.valueOf(YEAR), String.valueOf(year))
                    .replace("NEXT", String.valueOf(year + 1));
            Files.writeString(folder.resolve("%06d.html".formatted(index)), its);
        }
        return new BenchPages(folder, Files.writeString(parent.resolve("roster.csv"), roster));
    }

    private static String name(int agency) {
        StringBuilder name = new StringBuilder("清河市");
        for (char digit : "%05d".formatted(agency).toCharArray()) {
            name.append(NUMERALS.charAt(digit - '0'));
        }
        return name.append('局').toString();
    }
}
