package io.disclosurestreams.wire;

import io.disclosurestreams.domain.AgencyGroup;
import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.DeadlineRule;
import io.disclosurestreams.domain.Limits;
import io.disclosurestreams.domain.Policy;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.Thresholds;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The policy file:
 *
 * <pre>{@code {"firstYear":2019,"dueSoonDays":14,"deadlines":[
 *   {"kinds":["government"],"levels":["province","city","county"],"due":"03-31","source":"条例 第四十九条"},
 *   {"regions":["9801"],"fromYear":2024,"submitBy":"01-26","due":"01-28","graceDays":0,"dueSoonDays":7,"source":"…"},
 *   {"due":"01-31","source":"条例 第四十九条"}],
 *  "thresholds":{"jumpFloor":20,"jumpFactor":4}}}</pre>
 *
 * The first deadline that applies holds; the last must apply to all. Each names its source, since agencies are told it.
 * What else is not given is as usual. Unknown members are errors: a misspelt setting would otherwise do nothing, silently.
 */
public final class PolicyJson {

    private static final int LAST_YEAR = 2100;
    /** Of notice and grace, in days. */
    private static final int LONGEST = 365;

    private static final Set<String> POLICY = ordered("firstYear", "dueSoonDays", "deadlines", "thresholds");
    private static final Set<String> DEADLINE = ordered(
            "regions",
            "kinds",
            "levels",
            "fromYear",
            "toYear",
            "submitBy",
            "due",
            "graceDays",
            "dueSoonDays",
            "source");

    private static final String KINDS =
            "one of " + Arrays.stream(AgencyKind.values()).map(AgencyKind::key).collect(Collectors.joining(", "));
    private static final String LEVELS = "one of "
            + Arrays.stream(AgencyLevel.values()).map(AgencyLevel::key).collect(Collectors.joining(", "));

    private final JsonMapper mapper = Json.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Refused with all of its mistakes, a line each. */
    public Decoded<Policy> decode(byte[] file) {
        List<String> faults = new ArrayList<>();
        try {
            Optional<Policy> policy = policy(new PolicyMembers("", mapper.readTree(file), POLICY, faults), faults);
            return policy.<Decoded<Policy>>map(Decoded.Accepted::new)
                    .orElseGet(() -> new Decoded.Rejected<>(String.join("\n", faults)));
        } catch (JacksonException broken) {
            return new Decoded.Rejected<>("line " + broken.getLocation().getLineNr() + ", column "
                    + broken.getLocation().getColumnNr() + ": no valid JSON: "
                    // the rest speaks of the library
                    + broken.getOriginalMessage().replaceFirst(" \\(start marker at .*", ""));
        }
    }

    private static Optional<Policy> policy(PolicyMembers members, List<String> faults) {
        int firstYear = (int) members.whole("firstYear", Policy.STATUTORY.firstYear(), Limits.FIRST_YEAR, LAST_YEAR);
        int notice = (int) members.whole("dueSoonDays", Policy.USUAL_NOTICE, 0, LONGEST);
        List<DeadlineRule> deadlines = members.objects("deadlines", DEADLINE)
                .flatMap(deadline -> deadline(deadline, notice).stream())
                .toList();
        Thresholds thresholds = ThresholdsJson.read(members);
        return faults.isEmpty() ? members.made(() -> new Policy(firstYear, deadlines, thresholds)) : Optional.empty();
    }

    private static Optional<DeadlineRule> deadline(PolicyMembers members, int usualNotice) {
        Set<Region> regions = members.keys("regions", PolicyJson::region, "a code of 2, 4, 6 or 9 digits");
        Set<AgencyKind> kinds = members.keys("kinds", AgencyKind::ofKey, KINDS);
        Set<AgencyLevel> levels = members.keys("levels", AgencyLevel::ofKey, LEVELS);
        int fromYear = year(members, "fromYear", AgencyGroup.ALWAYS_FROM);
        int toYear = year(members, "toYear", AgencyGroup.ALWAYS_TO);
        Optional<MonthDay> submitBy = members.day("submitBy");
        Optional<MonthDay> due = members.neededDay("due");
        int grace = (int) members.whole("graceDays", 0, 0, LONGEST);
        int notice = (int) members.whole("dueSoonDays", usualNotice, 0, LONGEST);
        String source = members.text("source", "the law or custom that sets the day, e.g. 条例 第四十九条");
        return members.made(() -> new AgencyGroup(regions, kinds, levels, fromYear, toYear))
                .flatMap(group -> due.flatMap(
                        day -> members.made(() -> new DeadlineRule(group, submitBy, day, grace, notice, source))));
    }

    private static int year(PolicyMembers members, String name, int always) {
        return (int) members.whole(name, always, Limits.FIRST_YEAR, LAST_YEAR);
    }

    /** The whole country is said by naming no region. */
    private static Optional<Region> region(String code) {
        return Region.parse(code).filter(region -> !region.isCountry());
    }

    /** As people are to read them. */
    static Set<String> ordered(String... names) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
    }
}
