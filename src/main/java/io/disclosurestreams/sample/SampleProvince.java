package io.disclosurestreams.sample;

import io.disclosurestreams.domain.AgencyKind;
import io.disclosurestreams.domain.AgencyLevel;
import io.disclosurestreams.domain.Region;
import io.disclosurestreams.domain.ReportScope;
import io.disclosurestreams.domain.RosterEntry;
import io.disclosurestreams.domain.RosterPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The roster of 云岭省 (code 98, used by no real division): a province, 3 cities and 12 counties, each with a government,
 * departments and, in counties, towns and streets. One department was renamed, one founded and one dissolved on the way.
 */
public final class SampleProvince {

    private static final List<Division> CITIES = List.of(
            new Division("9801", "清河市", List.of("清源县", "白石县", "临川区", "东湖区")),
            new Division("9802", "松岭市", List.of("松山区", "云台县", "青林县", "红岩县")),
            new Division("9803", "海棠市", List.of("海州区", "棠溪县", "望江县", "南屏县")));

    private static final List<Department> PROVINCIAL = List.of(
            new Department("bgt", "办公厅", "综合"),
            new Department("fgw", "发展和改革委员会", "发展改革"),
            new Department("jyt", "教育厅", "教育"),
            new Department("gat", "公安厅", "公安"),
            new Department("czt", "财政厅", "财政"),
            new Department("zrzy", "自然资源厅", "自然资源"),
            new Department("zjt", "住房和城乡建设厅", "住房城乡建设"),
            new Department("sthj", "生态环境厅", "生态环境"),
            new Department("wjw", "卫生健康委员会", "卫生健康"),
            new Department("scjg", "市场监督管理局", "市场监管"));

    private static final List<Department> LOCAL = List.of(
            new Department("zfb", "人民政府办公室", "综合"),
            new Department("fgj", "发展和改革局", "发展改革"),
            new Department("jyj", "教育局", "教育"),
            new Department("gaj", "公安局", "公安"),
            new Department("czj", "财政局", "财政"),
            new Department("rsj", "人力资源和社会保障局", "人力资源社会保障"),
            new Department("zrj", "自然资源局", "自然资源"),
            new Department("zjj", "住房和城乡建设局", "住房城乡建设"),
            new Department("jtj", "交通运输局", "交通运输"),
            new Department("nyj", "农业农村局", "农业农村"),
            new Department("wjj", "卫生健康局", "卫生健康"),
            new Department("yjj", "应急管理局", "应急管理"),
            new Department("scj", "市场监督管理局", "市场监管"));

    /** Agencies whose reports come as documents only. */
    private static final List<Line> BY_DOCUMENT = List.of(
            county("980121-tjj", "清河市清源县统计局", "统计"),
            county("980222-daj", "松岭市云台县档案局", "档案"),
            county("980321-cgj", "海棠市海州区城市管理局", "城市管理"));

    private static final List<String> TOWNS = List.of("城关镇", "河口镇", "大桥乡", "石门镇", "柳林街道", "新安街道");

    /** A city and its counties; their codes follow from their places. */
    record Division(String code, String name, List<String> counties) {
        String countyCode(int index) {
            return code + (21 + index);
        }
    }

    private record Department(String key, String name, String sector) {}

    /** Everybody who owes reports. */
    public List<RosterEntry> roster() {
        List<RosterEntry> roster = new ArrayList<>();
        addProvince(roster);
        for (Division city : CITIES) {
            addCity(city, roster);
            for (int index = 0; index < city.counties().size(); index++) {
                addCounty(city, index, roster);
            }
        }
        BY_DOCUMENT.forEach(line -> roster.add(entry(line)));
        return List.copyOf(roster);
    }

    /** Those of the roster whose reports come as events. */
    public List<RosterEntry> reportingByEvent() {
        List<String> others = BY_DOCUMENT.stream().map(Line::agency).toList();
        return roster().stream()
                .filter(entry -> !others.contains(entry.agency()))
                .toList();
    }

    private static Line county(String agency, String name, String sector) {
        String code = agency.substring(0, 6);
        return line(agency, name, code, AgencyLevel.COUNTY, AgencyKind.DEPARTMENT, sector, code + "-zf");
    }

    private static void addProvince(List<RosterEntry> roster) {
        roster.add(entry(government("98-zf", "云岭省人民政府", List.of("云岭省政府"), "98", AgencyLevel.PROVINCE, "")));
        for (Department department : PROVINCIAL) {
            String name = department.key.equals("bgt") ? "云岭省人民政府办公厅" : "云岭省" + department.name;
            roster.add(entry(line(
                    "98-" + department.key,
                    name,
                    "98",
                    AgencyLevel.PROVINCE,
                    AgencyKind.DEPARTMENT,
                    department.sector,
                    "98-zf")));
        }
    }

    private static void addCity(Division city, List<RosterEntry> roster) {
        String government = city.code + "-zf";
        roster.add(entry(government(
                government, city.name + "人民政府", List.of(city.name + "政府"), city.code, AgencyLevel.CITY, "98-zf")));
        for (Department department : LOCAL) {
            roster.add(entry(line(
                    city.code + "-" + department.key,
                    city.name + department.name,
                    city.code,
                    AgencyLevel.CITY,
                    AgencyKind.DEPARTMENT,
                    department.sector,
                    government)));
        }
        roster.add(entry(line(
                city.code + "-gxq",
                city.name + "高新技术产业开发区管理委员会",
                city.code,
                AgencyLevel.CITY,
                AgencyKind.INSTITUTION,
                "综合",
                government)));
        roster.add(special(city, government));
    }

    /** Renamed in the first city, founded late in the second, dissolved early in the third. */
    private static RosterEntry special(Division city, String government) {
        String id = city.code + "-jrj";
        Line before =
                line(id, city.name + "金融工作局", city.code, AgencyLevel.CITY, AgencyKind.DEPARTMENT, "金融", government);
        Line after =
                line(id, city.name + "地方金融管理局", city.code, AgencyLevel.CITY, AgencyKind.DEPARTMENT, "金融", government);
        return switch (city.code) {
            case "9801" -> entry(before.until(2022), after.from(2023));
            case "9802" -> entry(after.from(2023));
            default -> entry(before.until(2022));
        };
    }

    private static void addCounty(Division city, int index, List<RosterEntry> roster) {
        String code = city.countyCode(index);
        String name = city.name + city.counties().get(index);
        String government = code + "-zf";
        roster.add(entry(government(
                government,
                name + "人民政府",
                List.of(city.counties().get(index) + "人民政府"),
                code,
                AgencyLevel.COUNTY,
                city.code + "-zf")));
        for (Department department : LOCAL) {
            Line line = line(
                    code + "-" + department.key,
                    name + department.name,
                    code,
                    AgencyLevel.COUNTY,
                    AgencyKind.DEPARTMENT,
                    department.sector,
                    government);
            roster.add(entry(line.alias(city.counties().get(index) + department.name)));
        }
        for (int town = 0; town < TOWNS.size(); town++) {
            roster.add(entry(line(
                    code + "-t" + (town + 1),
                    name + TOWNS.get(town),
                    code,
                    AgencyLevel.TOWN,
                    AgencyKind.TOWN,
                    "乡镇",
                    government)));
        }
    }

    private static Line government(
            String id, String name, List<String> aliases, String region, AgencyLevel level, String superior) {
        return new Line(
                id, period(name, aliases, region, level, AgencyKind.GOVERNMENT, "综合", superior, ReportScope.SUMMARY));
    }

    private static Line line(
            String id, String name, String region, AgencyLevel level, AgencyKind kind, String sector, String superior) {
        return new Line(id, period(name, List.of(), region, level, kind, sector, superior, ReportScope.OWN));
    }

    private static RosterPeriod period(
            String name,
            List<String> aliases,
            String region,
            AgencyLevel level,
            AgencyKind kind,
            String sector,
            String superior,
            ReportScope scope) {
        return new RosterPeriod(
                OptionalInt.empty(),
                OptionalInt.empty(),
                name,
                aliases,
                new Region(region),
                level,
                kind,
                Optional.of(sector),
                Optional.of(superior).filter(id -> !id.isEmpty()),
                Optional.of(scope));
    }

    private static RosterEntry entry(Line... lines) {
        List<RosterPeriod> periods = new ArrayList<>();
        for (Line line : lines) {
            periods.add(line.period);
        }
        return new RosterEntry(lines[0].agency, periods);
    }

    private record Line(String agency, RosterPeriod period) {
        Line from(int year) {
            return new Line(agency, years(OptionalInt.of(year), OptionalInt.empty(), period.aliases()));
        }

        Line until(int year) {
            return new Line(agency, years(OptionalInt.empty(), OptionalInt.of(year), period.aliases()));
        }

        Line alias(String alias) {
            return new Line(agency, years(period.activeFrom(), period.activeTo(), List.of(alias)));
        }

        private RosterPeriod years(OptionalInt from, OptionalInt to, List<String> aliases) {
            return new RosterPeriod(
                    from,
                    to,
                    period.name(),
                    aliases,
                    period.region(),
                    period.level(),
                    period.kind(),
                    period.sector(),
                    period.superior(),
                    period.reportScope());
        }
    }
}
