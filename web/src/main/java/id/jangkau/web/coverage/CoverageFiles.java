package id.jangkau.web.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Origin;
import id.jangkau.domain.coverage.PublishedClaim;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Regency;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * {@code coverage.csv}, the figures of the base month, and {@code claims.csv}, what was printed.
 */
final class CoverageFiles {

    private static final Column<String> REGENCY = Column.text("code");
    private static final Column<Segment> SEGMENT = Column.word("segment", Segment.class);
    private static final Column<Long> WORKERS = Column.count("workers");
    private static final Column<Long> ACTIVE = Column.count("active");
    private static final Column<Long> SUPPORTED = Column.count("supported").orEmpty();
    private static final Column<Long> LAPSED = Column.count("lapsed").orEmpty();
    private static final Column<Origin> ORIGIN = Column.word("origin", Origin.class);
    private static final Columns<BilingualText> SOURCE = BilingualColumns.text("source");

    private static final Column<Integer> CLAIM = Column.whole("id", 1, Integer.MAX_VALUE);
    private static final Column<LocalDate> DATE = Column.date("date");
    private static final Column<String> REGION = Column.text("region");
    private static final Column<Long> POOL = Column.count("pool_printed").orEmpty();
    private static final Column<Long> MEMBERS = Column.count("members_printed").orEmpty();
    private static final Column<Double> PERCENT = Column.amount("percent_printed").orEmpty();
    private static final Column<Long> REST = Column.count("rest_printed").orEmpty();
    private static final Columns<BilingualText> NOTE = BilingualColumns.note("note");

    private final DataVersion version;
    private final Map<String, Regency> regencies;
    private final ImportProblems problems;

    CoverageFiles(DataVersion version, List<Regency> regencies, ImportProblems problems) {
        this.version = version;
        this.regencies =
                regencies.stream().collect(Collectors.toMap(Regency::code, Function.identity()));
        this.problems = problems;
    }

    /**
     * The figures of each kabupaten and kota and segment.
     *
     * @param printed the line of {@code version.csv}, with whose totals the figures must agree
     */
    List<CoverageObservation> observations(InputStream content, CsvRow printed) {
        int before = problems.count();
        List<CoverageObservation> observations =
                CsvTable.read(
                                "coverage.csv",
                                content,
                                problems,
                                REGENCY,
                                SEGMENT,
                                WORKERS,
                                ACTIVE,
                                SUPPORTED,
                                LAPSED,
                                ORIGIN,
                                SOURCE)
                        .where(this::isInKnownRegency)
                        .withoutRepeats(REGENCY, SEGMENT)
                        .where(row -> row.isNotAbove(ACTIVE, WORKERS))
                        .where(row -> row.isNotAbove(SUPPORTED, ACTIVE))
                        .where(CoverageFiles::hasRoomForLapsed)
                        .map(this::observation);
        if (problems.count() == before) { // a line left out would spoil every sum
            checkThatAllRegenciesAreThere(observations);
            checkTotal(printed, VersionFile.WORKERS, observations, CoverageObservation::workers);
            checkTotal(printed, VersionFile.ACTIVE, observations, CoverageObservation::active);
        }
        return observations;
    }

    List<PublishedClaim> claims(InputStream content) {
        return CsvTable.readIfThere(
                        "claims.csv",
                        content,
                        problems,
                        CLAIM,
                        DATE,
                        REGION,
                        POOL,
                        MEMBERS,
                        PERCENT,
                        REST,
                        NOTE,
                        SOURCE)
                .withoutRepeats(CLAIM)
                .map(this::claim);
    }

    private boolean isInKnownRegency(CsvRow row) {
        return regencies.containsKey(row.get(REGENCY))
                || row.refuse(REGENCY, ImportRule.UNKNOWN_REGION);
    }

    private static boolean hasRoomForLapsed(CsvRow row) {
        Long lapsed = row.get(LAPSED);
        long notActive = row.get(WORKERS) - row.get(ACTIVE);
        return lapsed == null
                || lapsed <= notActive
                || row.refuse(LAPSED, ImportRule.ABOVE, "workers − active", notActive);
    }

    private CoverageObservation observation(CsvRow row) {
        return new CoverageObservation(
                version,
                regencies.get(row.get(REGENCY)),
                row.get(SEGMENT),
                version.baseMonth(),
                new Headcount(
                        row.get(WORKERS), row.get(ACTIVE), row.get(SUPPORTED), row.get(LAPSED)),
                row.get(ORIGIN),
                row.get(SOURCE));
    }

    private PublishedClaim claim(CsvRow row) {
        return new PublishedClaim(
                version,
                row.get(CLAIM),
                row.get(DATE),
                row.get(REGION),
                new PublishedClaim.Printed(
                        row.get(POOL), row.get(MEMBERS), row.get(PERCENT), row.get(REST)),
                row.get(NOTE),
                row.get(SOURCE));
    }

    private void checkThatAllRegenciesAreThere(List<CoverageObservation> observations) {
        Set<String> seen =
                observations.stream()
                        .map(observation -> observation.regency().code())
                        .collect(Collectors.toSet());
        regencies.keySet().stream()
                .filter(code -> !seen.contains(code))
                .sorted()
                .map(
                        code ->
                                new ImportProblem(
                                        "coverage.csv",
                                        1,
                                        REGENCY.name(),
                                        code,
                                        ImportRule.MISSING_REGION,
                                        List.of()))
                .forEach(problems::add);
    }

    private static void checkTotal(
            CsvRow printed,
            Column<Long> column,
            List<CoverageObservation> observations,
            ToLongFunction<CoverageObservation> figure) {
        long sum = observations.stream().mapToLong(figure).sum();
        if (sum != printed.get(column)) {
            printed.refuse(column, ImportRule.WRONG_TOTAL, sum);
        }
    }
}
