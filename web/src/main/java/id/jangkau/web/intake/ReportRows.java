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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** Takes the rows of a report and holds them against the regions, each other, and arithmetic. */
final class ReportRows implements Consumer<TableRow> {

    private static final int MOST_SHOWN = 100;
    private static final Pattern TOTAL = Pattern.compile("(jumlah|total|grand total)\\b.*");

    private final Gazetteer gazetteer;
    private final ReportDefaults defaults;
    private final YearMonth newest;
    private final List<EnteredFigures> figures = new ArrayList<>();
    private final Map<List<Object>, Long> firstLines = new HashMap<>();
    private final List<TotalRow> totals = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private long complained;

    /**
     * @param newest the last month that is over
     */
    ReportRows(List<Regency> regencies, ReportDefaults defaults, YearMonth newest) {
        this.gazetteer = new Gazetteer(regencies);
        this.defaults = defaults;
        this.newest = newest;
    }

    @Override
    public void accept(TableRow row) {
        long before = complained;
        Optional<String> scope = totalOf(row);
        Optional<Regency> regency = scope.isPresent() ? Optional.empty() : regency(row);
        Optional<Segment> segment = segment(row, scope.isPresent());
        Optional<YearMonth> month = month(row);
        Optional<Headcount> count = count(row);
        if (complained > before) {
            return;
        }
        if (scope.isPresent()) {
            totals.add(new TotalRow(row, scope.get(), segment, month.orElseThrow()));
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

    private void enter(TableRow row, EnteredFigures entered) {
        List<Object> place = List.of(entered.regency().code(), entered.segment(), entered.month());
        Long first = firstLines.putIfAbsent(place, row.line());
        if (first == null) {
            figures.add(entered);
        } else {
            refuse(row, regionColumn(row), IntakeRule.REPEATED, region(row), first);
        }
    }

    /**
     * The code of the province whose total a row is, empty text for all; empty where it is none.
     */
    private Optional<String> totalOf(TableRow row) {
        String region = region(row);
        if (TOTAL.matcher(region.toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of("");
        }
        return gazetteer.isProvince(region)
                ? Optional.of(gazetteer.province(region))
                : Optional.empty();
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

    /** A total may be one of all segments. */
    private Optional<Segment> segment(TableRow row, boolean total) {
        String name = text(row, ReportColumns.SEGMENT);
        if (!name.isEmpty()) {
            Optional<Segment> read = SegmentNames.read(name);
            return read.isPresent()
                    ? read
                    : refuse(row, ReportColumns.SEGMENT, IntakeRule.UNKNOWN_SEGMENT, name);
        }
        return total || defaults.segment().isPresent()
                ? defaults.segment()
                : refuse(row, ReportColumns.SEGMENT, IntakeRule.NO_SEGMENT, "");
    }

    private Optional<YearMonth> month(TableRow row) {
        YearMonth written = row.month(ReportColumns.MONTH);
        Optional<YearMonth> month = written == null ? defaults.month() : Optional.of(written);
        if (month.isEmpty()) {
            return refuse(row, ReportColumns.MONTH, IntakeRule.NO_MONTH, "");
        }
        return month.get().isAfter(newest)
                ? refuse(row, ReportColumns.MONTH, IntakeRule.FUTURE, month.get(), newest)
                : month;
    }

    private Optional<Headcount> count(TableRow row) {
        for (Wanted column :
                List.of(
                        ReportColumns.WORKERS,
                        ReportColumns.ACTIVE,
                        ReportColumns.SUPPORTED,
                        ReportColumns.LAPSED)) {
            BigDecimal persons = row.number(column);
            if (persons != null && persons.stripTrailingZeros().scale() > 0) {
                return refuse(row, column, IntakeRule.NOT_WHOLE, persons);
            }
        }
        long workers = persons(row, ReportColumns.WORKERS);
        long active = persons(row, ReportColumns.ACTIVE);
        if (active > workers) {
            return above(row, ReportColumns.ACTIVE, active, ReportColumns.WORKERS.key(), workers);
        }
        Long supported = optional(row, ReportColumns.SUPPORTED);
        if (supported != null && supported > active) {
            return above(
                    row, ReportColumns.SUPPORTED, supported, ReportColumns.ACTIVE.key(), active);
        }
        Long lapsed = optional(row, ReportColumns.LAPSED);
        if (lapsed != null && lapsed > workers - active) {
            return above(row, ReportColumns.LAPSED, lapsed, "workers − active", workers - active);
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

    /** Holds the totals of the report against its rows, once all are there. */
    void checkTotals() {
        for (TotalRow total : totals) {
            checkTotal(total, ReportColumns.WORKERS, Headcount::workers);
            checkTotal(total, ReportColumns.ACTIVE, Headcount::active);
        }
    }

    private void checkTotal(TotalRow total, Wanted column, ToLongFunction<Headcount> figure) {
        long sum =
                figures.stream()
                        .filter(total::covers)
                        .map(EnteredFigures::count)
                        .mapToLong(figure)
                        .sum();
        long written = persons(total.row(), column);
        if (sum != written) {
            refuse(total.row(), column, IntakeRule.WRONG_TOTAL, written, sum);
        }
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

    /** A row that says the sum of others. */
    private record TotalRow(
            TableRow row, String province, Optional<Segment> segment, YearMonth month) {

        boolean covers(EnteredFigures entered) {
            return entered.regency().code().startsWith(province)
                    && entered.month().equals(month)
                    && (segment.isEmpty() || entered.segment() == segment.get());
        }
    }
}
