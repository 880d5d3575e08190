package io.disclosurestreams.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Random values of the domain, as they can stand in stores and topics. */
public final class RandomValues {

    private static final List<String> TEXTS = List.of(
            "/", "—", "无", "22（其中修订 16 件）", "a|b\"c\\", "\u0000\n\t", "\uD83D\uDE00", "字".repeat(Limits.KEPT_TEXT));

    private final SplittableRandom random;

    public RandomValues(long seed) {
        random = new SplittableRandom(seed);
    }

    /** All kinds of cells, by chance rows that one token tells. A row of table three or four is given whole or not at all. */
    public Cells cells() {
        Cells.Builder cells = Cells.builder();
        int kind = 1;
        boolean given = true;
        for (Figure figure : Figures.all()) {
            kind = random.nextInt(4) == 0 ? random.nextInt(1, 8) : kind;
            given = startsRow(figure) ? random.nextInt(5) > 0 : given;
            switch (given ? kind : 0) {
                case 0 -> {}
                case 1 -> cells.blank(figure.slot());
                case 2 -> cells.count(figure.slot(), 0);
                case 3 -> cells.set(figure.slot(), Cell.ofRaw(pick(TEXTS)));
                case 4 -> cells.set(figure.slot(), figure.isAmount() ? new Cell.Amount(amount()) : new Cell.Count(3));
                case 5 -> cells.count(figure.slot(), Limits.LARGEST_COUNT);
                case 6 -> cells.count(figure.slot(), figure.unit() == Unit.CHANGE_OF_ITEMS ? -random.nextInt(99) : 1);
                default -> cells.count(figure.slot(), random.nextInt(100_000));
            }
        }
        return cells.build();
    }

    private static boolean startsRow(Figure figure) {
        String path = figure.path();
        return path.startsWith("proactive.") || path.endsWith(".naturalPerson") || path.endsWith(".upheld");
    }

    public Standing standing() {
        return standing(
                switch (random.nextInt(6)) {
                    case 0 -> new ReportBody.Withdrawn();
                    case 1 -> new ReportBody.Unreadable();
                    default -> new ReportBody.Readable(cells());
                });
    }

    public Standing standing(ReportBody body) {
        byte[] hash = new byte[32];
        random.nextBytes(hash);
        EventOrder order = new EventOrder(
                random.nextInt(1, 1_000_000_001),
                optional(this::day),
                HexFormat.of().formatHex(hash));
        return new Standing(
                order,
                body,
                optional(() -> pick(List.of(Form.values()))),
                optional(() -> pick(List.of(Form.values()))),
                pick(List.of(ReportScope.values())),
                list(4, () -> "requests." + pick(TEXTS)),
                place(),
                day(),
                list(3, this::place));
    }

    private Place place() {
        return new Place(random.nextInt(64), random.nextLong(1L << 50), instant());
    }

    public AgencyRecord agency() {
        SortedMap<Integer, Standing> years = new TreeMap<>();
        for (int left = random.nextInt(6); left > 0; left--) {
            years.put(random.nextInt(2008, 2100), standing());
        }
        Optional<RosterEntry> roster = optional(this::roster);
        return new AgencyRecord(
                roster,
                roster.map(row -> day()),
                Years.of(years),
                decisions(),
                new Tally(count(), count(), count(), count(), 0));
    }

    private Decisions decisions() {
        Decisions decisions = Decisions.NONE;
        for (int left = random.nextInt(3); left > 0; left--) {
            decisions = decisions.with(decision("a.1", random.nextInt(2008, 2030)));
        }
        return decisions;
    }

    /** On an agency's year. */
    public Decision decision(String agency, int year) {
        Decision.Ruling ruling = switch (random.nextInt(4)) {
            case 0 -> new Decision.Ruling.Excuse();
            case 1 -> new Decision.Ruling.Extend(LocalDate.of(year + 1, 2, random.nextInt(1, 29)));
            case 2 -> new Decision.Ruling.Oblige();
            default ->
                new Decision.Ruling.OnFinding(
                        pick(List.of(Decision.Opinion.values())),
                        pick(List.of("T3-ROW", "YOY-CARRY", "TXT-THIN")),
                        list(2, () -> "requests.granted.total"),
                        optional(() -> random.nextInt(1, 9))
                                .map(OptionalInt::of)
                                .orElse(OptionalInt.empty()),
                        optional(() -> random.nextInt(9)).map(OptionalInt::of).orElse(OptionalInt.empty()));
        };
        return new Decision(agency, year, ruling, "张三", pick(TEXTS) + "。", instant());
    }

    public RosterEntry roster() {
        List<RosterPeriod> periods = new ArrayList<>();
        int from = random.nextInt(2008, 2020);
        for (int left = random.nextInt(1, 4); left > 0; left--) {
            int to = from + random.nextInt(5);
            boolean first = periods.isEmpty() && random.nextInt(2) == 0;
            boolean last = left == 1 && random.nextInt(2) == 0;
            periods.add(period(
                    first ? OptionalInt.empty() : OptionalInt.of(from),
                    last ? OptionalInt.empty() : OptionalInt.of(to)));
            from = to + 1;
        }
        return new RosterEntry("a." + random.nextInt(1000), periods);
    }

    private RosterPeriod period(OptionalInt from, OptionalInt to) {
        return new RosterPeriod(
                from,
                to,
                "某某局" + random.nextInt(),
                list(3, () -> pick(List.of("局", "原某局", "\uD83D\uDE00"))),
                new Region(pick(List.of("CN", "98", "9801", "980121", "980121003"))),
                pick(List.of(AgencyLevel.values())),
                pick(List.of(AgencyKind.values())),
                optional(() -> "发展改革"),
                optional(() -> "a-2"),
                optional(() -> pick(List.of(ReportScope.values()))));
    }

    public Subtotal subtotal() {
        Sums sums = Sums.ZERO;
        for (int left = random.nextInt(4); left > 0; left--) {
            sums = sums.plus(Sums.of(cells()));
        }
        SortedMap<LocalDate, DueCount> byDueDay = new TreeMap<>();
        for (int left = random.nextInt(4); left > 0; left--) {
            byDueDay.put(day(), new DueCount(count() + 1, count(), count(), count(), count()));
        }
        return new Subtotal(sums, new Coverage(Collections.unmodifiableSortedMap(byDueDay), count()), instant());
    }

    public OpenAlerts openAlerts() {
        return new OpenAlerts(
                list(
                        4,
                        () -> new OpenAlert(
                                2008 + random.nextInt(100),
                                pick(List.of(AlertKind.values())),
                                day(),
                                optional(this::day),
                                optional(() -> "年报.html"))),
                list(
                        2,
                        () -> new Notice.Begun(
                                "a-" + random.nextInt(9),
                                2008 + random.nextInt(100),
                                pick(List.of(AlertKind.values())),
                                day(),
                                "%064x".formatted(random.nextLong(Long.MAX_VALUE)),
                                optional(() -> "年报.html"))));
    }

    private BigDecimal amount() {
        return new BigDecimal(random.nextLong(1_000_000_000_000L) + "." + random.nextLong(1_000_000_000_000L));
    }

    private long count() {
        return random.nextInt(3) == 0 ? 0 : random.nextLong(1_000_000);
    }

    private LocalDate day() {
        return LocalDate.of(1949, 10, 1).plusDays(random.nextInt(40_000));
    }

    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(0, 4_102_444_800_000L));
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> Optional<T> optional(Supplier<T> value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value.get());
    }

    private <T> List<T> list(int most, Supplier<T> value) {
        List<T> list = new ArrayList<>();
        for (int left = random.nextInt(most + 1); left > 0; left--) {
            list.add(value.get());
        }
        return List.copyOf(list);
    }
}
