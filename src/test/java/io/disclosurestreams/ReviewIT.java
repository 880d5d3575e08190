package io.disclosurestreams;

import static io.disclosurestreams.RunningService.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What prose claims, from the event to the API and the metrics, over a correction and a restart. */
class ReviewIT {

    private static final String FIGURES = "\"requests\":{\"newlyReceived\":[%1$d,0,0,0,0,0,%1$d],"
            + "\"concluded\":[%1$d,0,0,0,0,0,%1$d]},\"narrative\":{\"overview\":\"2021年，我局共收到政府信息公开申请46件。\"}";
    private static final Map<String, String> TODAY = Map.of("DISCLOSURE_TODAY", "2024-05-20");

    @TempDir
    private Path folder;

    private static String report(int revision, int received) {
        return Reports.event("630102-wsj", 2021, revision, FIGURES.formatted(received));
    }

    private static List<String> rules(Api api) {
        return api.json("/api/v1/findings?region=63&year=2021&rule=TXT-NEW")
                .path("items")
                .valueStream()
                .map(finding -> finding.path("agency").asString() + " "
                        + finding.path("finding").path("rule").asString()
                        + finding.path("rule").asString())
                .toList();
    }

    @Test
    void aClaimOfTheProseIsToldUntilACorrectionAgreesAndAfterARestart() {
        try (RunningService service = RunningService.start(folder, TODAY)) {
            service.ready();
            Api api = service.api();
            api.roster("agency,name,aliases,region,level,kind,sector,superior,activeFrom,activeTo\n"
                    + "630102-wsj,某区卫生健康局,,630102,county,department,卫生,,2021,\n");
            api.event(report(1, 40));
            eventually().until(() -> rules(api).size() == 1);
            assertThat(api.json("/api/v1/agencies/630102-wsj/years/2021")
                            .path("findings")
                            .valueStream()
                            .map(finding -> finding.path("rule").asString()))
                    .contains("TXT-NEW");
            assertThat(api.get("/metrics").text())
                    .containsPattern("disclosure_findings\\{[^}]*region=\"63\"[^}]*rule=\"TXT-NEW\"[^}]*} 1");
            assertThat(api.json("/health/ready").path("checks").toString()).contains("\"name\":\"review\"");
        }
        try (RunningService service = RunningService.start(folder, TODAY)) {
            service.ready();
            Api api = service.api();
            eventually().until(() -> rules(api).size() == 1);
            api.event(report(2, 46));
            eventually().until(() -> rules(api).isEmpty());
        }
    }
}
