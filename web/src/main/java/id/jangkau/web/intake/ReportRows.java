package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.EnteredDetails;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** Takes the rows of a report and holds them against the regions, each other, and arithmetic. */
final class ReportRows implements Consumer<TableRow> {

    private final Gazetteer gazetteer;
    private final ReportDefaults defaults;
    private final YearMonth newest;
    private final Layout layout;
    private final Refusals refusals = new Refusals();
    private final RegionCells regions;
    private final CountCells counts = new CountCells(refusals);
    private final List<EnteredFigures> figures = new ArrayList<>();
    private final EnteredDetails details = new EnteredDetails();
    private final FirstLines firstLines = new FirstLines();
    private final List<SumRow> sums = new ArrayList<>();
    private final RowSums all = new RowSums();
    private RowSums sinceSum = new RowSums();

    /**
     * @param newest the last month that is over
     */
    ReportRows(List<Regency> regencies, ReportDefaults defaults, YearMonth newest, Layout layout) {
        this.gazetteer = new Gazetteer(regencies);
        this.regions = new RegionCells(gazetteer, refusals);
        this.defaults = defaults;
        this.newest = newest;
        this.layout = layout;
    }

    @Override
    public void accept(TableRow row) {
        Optional<SumScope> scope = regions.sumOf(row);
        layout.counts()
                .forEach(
                        (named, columns) -> {
                            if (scope.isPresent()) {
                                acceptSum(row, scope.get(), named, columns);
                            } else {
                                acceptFigures(row, named, columns);
                            }
                        });
        if (layout.namesSegments()) {
            checkSum(row, CountColumns::workers);
            checkSum(row, CountColumns::active);
        }
        if (scope.isPresent()) {
            sinceSum = new RowSums();
        }
    }

    private void acceptFigures(TableRow row, Optional<Segment> named, CountColumns columns) {
        long before = refusals.count();
        Optional<YearMonth> month = month(row, Optional.empty());
        Optional<Segment> segment = named.isPresent() ? named : segment(row, Optional.empty());
        Optional<RegionCode> region = regions.region(row);
        Optional<Headcount> count = counts.count(row, columns);
        if (refusals.count() == before) {
            enter(
                    row,
                    region.orElseThrow(),
                    new Cell(segment.orElseThrow(), month.orElseThrow(), count.orElseThrow()));
        }
    }

    private void acceptSum(
            TableRow row, SumScope scope, Optional<Segment> named, CountColumns columns) {
        long before = refusals.count();
        Optional<YearMonth> month = month(row, Optional.of(scope));
        Optional<Segment> segment = named.isPresent() ? named : segment(row, Optional.of(scope));
        counts.count(row, columns);
        if (refusals.count() == before) {
            var settled = new SumScope(scope.codes(), segment, month);
            List<Coverage> above =
                    scope.codes().isEmpty()
                            ? List.of(sum(all, settled), sum(sinceSum, settled))
                            : List.of();
            sums.add(new SumRow(row, columns, settled, above));
        }
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
                refusals.refuse(row, column, IntakeRule.WRONG_SUM, written, sum);
            }
        }
    }

    private void enter(TableRow row, RegionCode region, Cell cell) {
        int position = details.region(region, regions.name(row, region));
        long first = firstLines.put(position, cell.segment(), cell.month(), row.line());
        if (first > 0) {
            refusals.refuse(
                    row,
                    RegionCells.regionColumn(row),
                    IntakeRule.REPEATED,
                    RegionCells.called(row),
                    first);
            return;
        }
        all.add(region, cell.segment(), cell.month(), cell.count());
        sinceSum.add(region, cell.segment(), cell.month(), cell.count());
        if (region.level() == RegionLevel.REGENCY) {
            Regency regency = gazetteer.withCode(region.value());
            figures.add(new EnteredFigures(regency, cell.segment(), cell.month(), cell.count()));
        } else {
            details.add(position, cell.segment(), cell.month(), cell.count());
        }
    }

    /** A sum may be one of all segments. */
    private Optional<Segment> segment(TableRow row, Optional<SumScope> sum) {
        String name = ReportColumns.text(row, ReportColumns.SEGMENT);
        boolean allOfThem = sum.isPresent() && gazetteer.sumOf(name).isPresent();
        if (!name.isEmpty() && !allOfThem) {
            Optional<Segment> read = SegmentNames.read(name);
            return read.isPresent()
                    ? read
                    : refusals.refuse(row, ReportColumns.SEGMENT, IntakeRule.UNKNOWN_SEGMENT, name);
        }
        if (sum.isPresent()) {
            return sum.get().segment().or(defaults::segment);
        }
        return defaults.segment().isPresent()
                ? defaults.segment()
                : refusals.refuse(row, ReportColumns.SEGMENT, IntakeRule.NO_SEGMENT, "");
    }

    /** A sum may be one of all months. */
    private Optional<YearMonth> month(TableRow row, Optional<SumScope> sum) {
        YearMonth written = row.month(ReportColumns.MONTH);
        Optional<YearMonth> month = written == null ? defaults.month() : Optional.of(written);
        if (month.isEmpty()) {
            return sum.isPresent()
                    ? month
                    : refusals.refuse(row, ReportColumns.MONTH, IntakeRule.NO_MONTH, "");
        }
        return month.get().isAfter(newest)
                ? refusals.refuse(row, ReportColumns.MONTH, IntakeRule.FUTURE, month.get(), newest)
                : month;
    }

    /** Holds the sums of the report against its rows, once all are there. */
    void checkTotals() {
        List<SumRow> alone = sums.stream().filter(this::standsAlone).toList();
        sums.removeIf(this::standsAlone);
        alone.forEach(this::enterProvince);
        for (SumRow sum : sums) {
            check(sum, sum.columns().workers(), Coverage::workers);
            check(sum, sum.columns().active(), Coverage::active);
        }
    }

    /** Without rows of its parts, the row of a province is a figure of its own. */
    private boolean standsAlone(SumRow sum) {
        return sum.scope().ofProvince() && all.of(sum.scope()).isEmpty();
    }

    private void enterProvince(SumRow own) {
        TableRow row = own.row();
        SumScope scope = own.scope();
        if (scope.segment().isEmpty()) {
            refusals.refuse(row, ReportColumns.SEGMENT, IntakeRule.NO_SEGMENT, "");
        } else if (scope.month().isEmpty()) {
            refusals.refuse(row, ReportColumns.MONTH, IntakeRule.NO_MONTH, "");
        } else {
            Headcount count = counts.count(row, own.columns()).orElseThrow();
            enter(
                    row,
                    new RegionCode(scope.codes()),
                    new Cell(scope.segment().get(), scope.month().get(), count));
        }
    }

    private void check(SumRow sum, Wanted column, ToLongFunction<Coverage> figure) {
        long written = CountCells.persons(sum.row(), column);
        Coverage rows = sum(all, sum.scope());
        boolean right =
                Stream.concat(Stream.of(rows), sum.above().stream())
                        .mapToLong(figure)
                        .anyMatch(persons -> persons == written);
        if (!right) {
            refusals.refuse(
                    sum.row(), column, IntakeRule.WRONG_TOTAL, written, figure.applyAsLong(rows));
        }
    }

    private static Coverage sum(RowSums rows, SumScope scope) {
        return rows.of(scope).orElse(Coverage.NONE);
    }

    /** How many rows of sums were held against their rows. */
    long sums() {
        return sums.stream().map(sum -> sum.row().line()).distinct().count();
    }

    /** What the rows enter. */
    EnteredReport entered() {
        return new EnteredReport(figures, details);
    }

    /** What is wrong in them. */
    Refusals refusals() {
        return refusals;
    }

    /** What a row says of its region. */
    private record Cell(Segment segment, YearMonth month, Headcount count) {}
}
