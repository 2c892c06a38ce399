package id.jangkau.web.intake;

import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.spreadsheet.TableRow;
import id.jangkau.web.spreadsheet.Wanted;
import java.util.Optional;
import java.util.Set;

/** Reads which region the rows of a report are of. */
final class RegionCells {

    private final Gazetteer gazetteer;
    private final Refusals refusals;

    RegionCells(Gazetteer gazetteer, Refusals refusals) {
        this.gazetteer = gazetteer;
        this.refusals = refusals;
    }

    /** What a row of sums is about; empty where it is a row of one region. */
    Optional<SumScope> sumOf(TableRow row) {
        if (local(row).isPresent()) {
            return Optional.empty(); // as a million rows may be
        }
        String region = called(row);
        return gazetteer.sumOf(region.isEmpty() ? row.label() : region);
    }

    /** The kabupaten or kota, or the part of one, that a row is of. */
    Optional<RegionCode> region(TableRow row) {
        Optional<RegionCode> local = local(row);
        return local.isPresent()
                ? locality(row, local.get())
                : regency(row, ReportColumns.text(row, ReportColumns.CODE));
    }

    private static Optional<RegionCode> local(TableRow row) {
        return RegionCode.read(ReportColumns.text(row, ReportColumns.CODE))
                .filter(RegionCode::isLocal);
    }

    /** What lies in a known kabupaten or kota is learned from the report, so it needs a name. */
    private Optional<RegionCode> locality(TableRow row, RegionCode code) {
        if (gazetteer.withCode(code.within()) == null) {
            return refusals.refuse(
                    row,
                    ReportColumns.CODE,
                    IntakeRule.UNKNOWN_REGION,
                    code,
                    gazetteer.provinceNames(),
                    gazetteer.exampleCode());
        }
        return localName(row).isEmpty()
                ? refusals.refuse(row, ReportColumns.CODE, IntakeRule.UNNAMED_REGION, code)
                : Optional.of(code);
    }

    /** A table of villages may name their kabupaten in a column of its own. */
    private static String localName(TableRow row) {
        String part = ReportColumns.text(row, ReportColumns.PART);
        return part.isEmpty() ? ReportColumns.text(row, ReportColumns.NAME) : part;
    }

    /** What a region is called that a row is of. */
    String name(TableRow row, RegionCode region) {
        return region.level() == RegionLevel.PROVINCE
                ? gazetteer.province(region.value()).name()
                : localName(row);
    }

    private Optional<RegionCode> regency(TableRow row, String code) {
        String name = ReportColumns.text(row, ReportColumns.NAME);
        Set<String> named = gazetteer.codesOf(name);
        Regency found =
                gazetteer.withCode(
                        code.isEmpty() && named.size() == 1 ? named.iterator().next() : code);
        if (found == null) {
            return code.isEmpty() && named.size() > 1
                    ? refusals.refuse(
                            row,
                            ReportColumns.NAME,
                            IntakeRule.AMBIGUOUS_REGION,
                            name,
                            String.join(", ", named))
                    : refusals.refuse(
                            row,
                            regionColumn(row),
                            IntakeRule.UNKNOWN_REGION,
                            called(row),
                            gazetteer.provinceNames(),
                            gazetteer.exampleCode());
        }
        if (!named.isEmpty() && !named.contains(found.code())) {
            return refusals.refuse(
                    row, ReportColumns.NAME, IntakeRule.OTHER_REGION, name, found.name());
        }
        return Optional.of(new RegionCode(found.code()));
    }

    /** What the row calls its region. */
    static String called(TableRow row) {
        String code = ReportColumns.text(row, ReportColumns.CODE);
        return code.isEmpty() ? ReportColumns.text(row, ReportColumns.NAME) : code;
    }

    static Wanted regionColumn(TableRow row) {
        return ReportColumns.text(row, ReportColumns.CODE).isEmpty()
                ? ReportColumns.NAME
                : ReportColumns.CODE;
    }
}
