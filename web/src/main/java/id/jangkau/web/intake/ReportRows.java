package id.jangkau.web.intake;

import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Regency;
import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Takes the rows of a report and holds them against the regions, each other, and arithmetic. */
final class ReportRows implements Consumer<TableRow> {

    private static final int MOST_SHOWN = 100;

    private final Gazetteer gazetteer;
    private final ReportDefaults defaults;
    private final YearMonth newest;
    private final List<EnteredFigures> figures = new ArrayList<>();
    private final Map<List<Object>, Long> firstLines = new HashMap<>();
    private final List<SumRow> sums = new ArrayList<>();
    private final Layout layout;
    private final List<Complaint> complaints = new ArrayList<>();
    private long complained;
    private int sumAbove;

    /**
     * @param newest the last month that is over
     */
    ReportRows(List<Regency> regencies, ReportDefaults defaults, YearMonth newest, Layout layout) {
        this.gazetteer = new Gazetteer(regencies);
        this.defaults = defaults;
        this.newest = newest;
        this.layout = layout;
    }

    @Override
    public void accept(TableRow row) {
        layout.counts().forEach((named, columns) -> accept(row, named, columns));
        if (layout.namesSegments()) {
            checkSum(row, CountColumns::workers);
            checkSum(row, CountColumns::active);
        }
        sumAbove = gazetteer.sumOf(label(row)).isPresent() ? figures.size() : sumAbove;
    }

    private void accept(TableRow row, Optional<Segment> named, CountColumns columns) {
        long before = complained;
        Optional<SumScope> scope = gazetteer.sumOf(label(row));
        Optional<YearMonth> month = month(row, scope.isPresent());
        Optional<Segment> segment = named.isPresent() ? named : segment(row, scope);
        Optional<Regency> regency = scope.isPresent() ? Optional.empty() : regency(row);
        Optional<Headcount> count = count(row, columns);
        if (complained > before) {
            return;
        }
        if (scope.isPresent()) {
            sums.add(
                    new SumRow(
                            row, columns, scope.get(), segment, month, figures.size(), sumAbove));
        } else {
            enter(
                    row,
                    new EnteredFigures(
                            regency.orElseThrow(),
                            segment.orElseThrow(),
                            month.orElseThrow(),
                            count.orElseThrow()));
        }
    }

    /** What may say that a row is one of sums: the name of its region, or its first words. */
    static String label(TableRow row) {
        String region = region(row);
        return region.isEmpty() ? row.label() : region;
    }

    /** Holds the total of segments side by side against them. */
    private void checkSum(TableRow row, Function<CountColumns, Wanted> figure) {
        Wanted column = figure.apply(ReportColumns.SUM);
        BigDecimal written = row.number(column);
        if (written != null) {
            BigDecimal sum =
                    layout.counts().values().stream()
                            .map(columns -> row.number(figure.apply(columns)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (sum.compareTo(written) != 0) {
                refuse(row, column, IntakeRule.WRONG_SUM, written, sum);
            }
        }
    }

    private void enter(TableRow row, EnteredFigures entered) {
        List<Object> place = List.of(entered.regency().code(), entered.segment(), entered.month());
        Long first = firstLines.putIfAbsent(place, row.line());
        if (first == null) {
            figures.add(entered);
        } else {
            refuse(row, regionColumn(row), IntakeRule.REPEATED, region(row), first);
        }
    }

    private Optional<Regency> regency(TableRow row) {
        String code = text(row, ReportColumns.CODE);
        String name = text(row, ReportColumns.NAME);
        Set<String> named = gazetteer.codesOf(name);
        Regency found =
                gazetteer.withCode(
                        code.isEmpty() && named.size() == 1 ? named.iterator().next() : code);
        if (found == null) {
            IntakeRule rule =
                    code.isEmpty() && named.size() > 1
                            ? IntakeRule.AMBIGUOUS_REGION
                            : IntakeRule.UNKNOWN_REGION;
            return refuse(row, regionColumn(row), rule, region(row), String.join(", ", named));
        }
        if (!named.isEmpty() && !named.contains(found.code())) {
            return refuse(row, ReportColumns.NAME, IntakeRule.OTHER_REGION, name, found.name());
        }
        return Optional.of(found);
    }

    /** A sum may be one of all segments. */
    private Optional<Segment> segment(TableRow row, Optional<SumScope> sum) {
        String name = text(row, ReportColumns.SEGMENT);
        boolean all = sum.isPresent() && gazetteer.sumOf(name).isPresent();
        if (!name.isEmpty() && !all) {
            Optional<Segment> read = SegmentNames.read(name);
            return read.isPresent()
                    ? read
                    : refuse(row, ReportColumns.SEGMENT, IntakeRule.UNKNOWN_SEGMENT, name);
        }
        if (sum.isPresent()) {
            return sum.get().segment().or(defaults::segment);
        }
        return defaults.segment().isPresent()
                ? defaults.segment()
                : refuse(row, ReportColumns.SEGMENT, IntakeRule.NO_SEGMENT, "");
    }

    /** A sum may be one of all months. */
    private Optional<YearMonth> month(TableRow row, boolean sum) {
        YearMonth written = row.month(ReportColumns.MONTH);
        Optional<YearMonth> month = written == null ? defaults.month() : Optional.of(written);
        if (month.isEmpty()) {
            return sum ? month : refuse(row, ReportColumns.MONTH, IntakeRule.NO_MONTH, "");
        }
        return month.get().isAfter(newest)
                ? refuse(row, ReportColumns.MONTH, IntakeRule.FUTURE, month.get(), newest)
                : month;
    }

    private Optional<Headcount> count(TableRow row, CountColumns columns) {
        for (Wanted column : columns.stream().toList()) {
            BigDecimal persons = row.number(column);
            if (persons != null && persons.stripTrailingZeros().scale() > 0) {
                return refuse(row, column, IntakeRule.NOT_WHOLE, persons);
            }
        }
        long workers = persons(row, columns.workers());
        long active = persons(row, columns.active());
        if (active > workers) {
            return above(row, columns.active(), active, columns.workers().key(), workers);
        }
        Long supported = optional(row, columns.supported());
        if (supported != null && supported > active) {
            return above(row, columns.supported(), supported, columns.active().key(), active);
        }
        Long lapsed = optional(row, columns.lapsed());
        if (lapsed != null && lapsed > workers - active) {
            return above(row, columns.lapsed(), lapsed, "workers − active", workers - active);
        }
        return Optional.of(new Headcount(workers, active, supported, lapsed));
    }

    private <T> Optional<T> above(
            TableRow row, Wanted column, long value, String most, long persons) {
        return refuse(row, column, IntakeRule.ABOVE, value, most, persons);
    }

    private static long persons(TableRow row, Wanted column) {
        return row.number(column).longValueExact();
    }

    private static Long optional(TableRow row, Wanted column) {
        return row.number(column) == null ? null : persons(row, column);
    }

    /** Holds the sums of the report against its rows, once all are there. */
    void checkTotals() {
        for (SumRow sum : sums) {
            check(sum, sum.columns().workers(), Headcount::workers);
            check(sum, sum.columns().active(), Headcount::active);
        }
    }

    private void check(SumRow sum, Wanted column, ToLongFunction<Headcount> figure) {
        long written = persons(sum.row(), column);
        List<Long> right =
                sum.parts(figures).stream()
                        .map(
                                parts ->
                                        parts.stream()
                                                .map(EnteredFigures::count)
                                                .mapToLong(figure)
                                                .sum())
                        .toList();
        if (!right.contains(written)) {
            refuse(sum.row(), column, IntakeRule.WRONG_TOTAL, written, right.get(0));
        }
    }

    /** How many rows of sums were held against their rows. */
    long sums() {
        return sums.stream().map(sum -> sum.row().line()).distinct().count();
    }

    /** What the rows enter. */
    List<EnteredFigures> figures() {
        return List.copyOf(figures);
    }

    /** The first things that are wrong. */
    List<Complaint> complaints() {
        return List.copyOf(complaints);
    }

    /** How many things are wrong. */
    long complained() {
        return complained;
    }

    private static String text(TableRow row, Wanted column) {
        String text = row.text(column);
        return text == null ? "" : text;
    }

    /** What the row calls its region. */
    private static String region(TableRow row) {
        String code = text(row, ReportColumns.CODE);
        return code.isEmpty() ? text(row, ReportColumns.NAME) : code;
    }

    private static Wanted regionColumn(TableRow row) {
        return text(row, ReportColumns.CODE).isEmpty() ? ReportColumns.NAME : ReportColumns.CODE;
    }

    /** Notes what is wrong; empty, so that a reader can return it. */
    private <T> Optional<T> refuse(
            TableRow row, Wanted column, IntakeRule rule, Object value, Object... arguments) {
        complained++;
        if (complaints.size() < MOST_SHOWN) {
            complaints.add(Complaint.of(rule, row.place(column), value, arguments));
        }
        return Optional.empty();
    }
}
