package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.EnteredDetails;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.coverage.SheetRevision;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes the rows of a report and holds them against the regions, each other, and arithmetic. */
final class ReportRows implements Consumer<TableRow> {

    private final Gazetteer gazetteer;
    private final ReportDefaults defaults;
    private final YearMonth newest;
    private final List<EnteredFigures> figures = new ArrayList<>();
    private final EnteredDetails details = new EnteredDetails();
    private final FirstLines firstLines = new FirstLines();
    private final List<TotalRow> totals = new ArrayList<>();
    private final Refusals refusals;
    private final RegionCells regions;
    private final CountCells counts;

    /**
     * @param newest the last month that is over
     * @param refusals take what is wrong
     */
    ReportRows(
            List<Regency> regencies, ReportDefaults defaults, YearMonth newest, Refusals refusals) {
        this.gazetteer = new Gazetteer(regencies);
        this.refusals = refusals;
        this.regions = new RegionCells(gazetteer, refusals);
        this.counts = new CountCells(refusals);
        this.defaults = defaults;
        this.newest = newest;
    }

    @Override
    public void accept(TableRow row) {
        long before = refusals.count();
        Optional<String> scope = regions.totalOf(row);
        Optional<RegionCode> region = scope.isPresent() ? Optional.empty() : regions.region(row);
        Optional<Segment> segment = segment(row, scope.isPresent());
        Optional<YearMonth> month = month(row);
        Optional<Headcount> count = counts.count(row);
        if (refusals.count() > before) {
            return;
        }
        if (scope.isPresent()) {
            totals.add(new TotalRow(row, scope.get(), segment, month.orElseThrow()));
        } else {
            enter(
                    row,
                    region.orElseThrow(),
                    new Cell(segment.orElseThrow(), month.orElseThrow(), count.orElseThrow()));
        }
    }

    private void enter(TableRow row, RegionCode region, Cell cell) {
        int position = details.region(region, RegionCells.localName(row));
        long first = firstLines.put(position, cell.segment(), cell.month(), row.line());
        if (first > 0) {
            refusals.refuse(
                    row,
                    RegionCells.regionColumn(row),
                    IntakeRule.REPEATED,
                    RegionCells.called(row),
                    first);
        } else if (region.level() == RegionLevel.REGENCY) {
            figures.add(
                    new EnteredFigures(
                            gazetteer.withCode(region.value()),
                            cell.segment(),
                            cell.month(),
                            cell.count()));
        } else {
            details.add(position, cell.segment(), cell.month(), cell.count());
        }
    }

    /** A total may be one of all segments. */
    private Optional<Segment> segment(TableRow row, boolean total) {
        String name = ReportColumns.text(row, ReportColumns.SEGMENT);
        if (!name.isEmpty()) {
            Optional<Segment> read = SegmentNames.read(name);
            return read.isPresent()
                    ? read
                    : refusals.refuse(row, ReportColumns.SEGMENT, IntakeRule.UNKNOWN_SEGMENT, name);
        }
        return total || defaults.segment().isPresent()
                ? defaults.segment()
                : refusals.refuse(row, ReportColumns.SEGMENT, IntakeRule.NO_SEGMENT, "");
    }

    private Optional<YearMonth> month(TableRow row) {
        YearMonth written = row.month(ReportColumns.MONTH);
        Optional<YearMonth> month = written == null ? defaults.month() : Optional.of(written);
        if (month.isEmpty()) {
            return refusals.refuse(row, ReportColumns.MONTH, IntakeRule.NO_MONTH, "");
        }
        return month.get().isAfter(newest)
                ? refusals.refuse(row, ReportColumns.MONTH, IntakeRule.FUTURE, month.get(), newest)
                : month;
    }

    /** Holds the totals of the report against its rows, once all are there. */
    void checkTotals() {
        for (TotalRow total : totals) {
            Optional<Coverage> sum = sum(total);
            if (sum.isEmpty() && !total.province().isEmpty()) {
                enterProvince(total);
            } else {
                Coverage rows = sum.orElse(Coverage.NONE);
                checkTotal(total, ReportColumns.WORKERS, rows.workers());
                checkTotal(total, ReportColumns.ACTIVE, rows.active());
            }
        }
    }

    /** Without rows of its parts, the row of a province is a figure of its own. */
    private void enterProvince(TotalRow total) {
        TableRow row = total.row();
        var code = new RegionCode(total.province());
        if (total.segment().isPresent()) {
            Headcount count = counts.count(row).orElseThrow();
            enter(row, code, new Cell(total.segment().get(), total.month(), count));
        } else {
            refusals.refuse(row, ReportColumns.SEGMENT, IntakeRule.NO_SEGMENT, "");
        }
    }

    private void checkTotal(TotalRow total, Wanted column, long sum) {
        long written = CountCells.persons(total.row(), column);
        if (sum != written) {
            refusals.refuse(total.row(), column, IntakeRule.WRONG_TOTAL, written, sum);
        }
    }

    /** Of kabupaten and kota, or where the report has none, of what is smaller. */
    private Optional<Coverage> sum(TotalRow total) {
        Stream<Headcount> parts =
                figures.stream().anyMatch(total::covers)
                        ? figures.stream().filter(total::covers).map(EnteredFigures::count)
                        : details.sheets().stream()
                                .filter(total::covers)
                                .flatMap(sheet -> sums(sheet, total));
        return parts.map(count -> new Coverage(count.workers(), count.active()))
                .reduce(Coverage::plus);
    }

    private Stream<Headcount> sums(Key sheet, TotalRow total) {
        var rows = new SheetRevision(List.of(), details.in(sheet));
        return rows.sums().entrySet().stream()
                .filter(sum -> total.segment().map(sum.getKey()::equals).orElse(true))
                .map(sum -> sum.getValue().count());
    }

    /** What the rows enter. */
    EnteredReport entered() {
        return new EnteredReport(figures, details);
    }

    /** What a row says of its region. */
    private record Cell(Segment segment, YearMonth month, Headcount count) {}

    /** A row that says the sum of others. */
    private record TotalRow(
            TableRow row, String province, Optional<Segment> segment, YearMonth month) {

        boolean covers(EnteredFigures entered) {
            return covers(new Key(entered.regency().code(), entered.month()))
                    && (segment.isEmpty() || entered.segment() == segment.get());
        }

        boolean covers(Key sheet) {
            return sheet.within().startsWith(province)
                    && sheet.within().length() == RegionLevel.REGENCY.length()
                    && sheet.month().equals(month);
        }
    }
}
