package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.PublishedClaim.Printed;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.Tile;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A database with two data versions. */
final class TwoVersions implements AutoCloseable {

    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final String OLD = "2026-02-r1";
    static final String NEW = "2026-03-r1";

    private static final BilingualText TEXT = new BilingualText("sumber", "source");

    private final Database database = new Database();

    /**
     * In the first version 61.01 and 61.02 of West and 62.01 of Central; in the second, a month
     * later, 61.01 is unchanged, 61.02 reported, 62.01 gone and 62.02 new.
     */
    TwoVersions() {
        database.run(
                entities -> {
                    var west = new Province("61", "West");
                    var central = new Province("62", "Central");
                    List<Regency> places =
                            List.of(
                                    regency("61.01", west, 1),
                                    regency("61.02", west, 2),
                                    regency("62.01", central, 3),
                                    regency("62.02", central, 4));
                    var regions = new RegencyRepository(entities);
                    regions.add(west);
                    regions.add(central);
                    places.forEach(regions::add);
                    DataVersion first = add(entities, FEBRUARY);
                    add(entities, first, places.get(0), new Headcount(100, 40), Origin.DERIVED);
                    add(entities, first, places.get(1), new Headcount(200, 20), Origin.DERIVED);
                    add(entities, first, places.get(2), new Headcount(0, 0), Origin.DERIVED);
                    claim(entities, first, 1, 40);
                    claim(entities, first, 2, 50);
                    DataVersion second = add(entities, FEBRUARY.plusMonths(1));
                    add(entities, second, places.get(0), new Headcount(100, 40), Origin.DERIVED);
                    add(entities, second, places.get(1), new Headcount(200, 20), Origin.REPORTED);
                    add(entities, second, places.get(3), new Headcount(300, 9), Origin.REPORTED);
                    claim(entities, second, 2, 51);
                    claim(entities, second, 3, 60);
                });
    }

    /** Works in one transaction. */
    void run(Consumer<EntityManager> work) {
        database.run(work);
    }

    /** Asks in one transaction. */
    <T> T call(Function<EntityManager, T> work) {
        return database.call(work);
    }

    static DataVersion version(EntityManager entities, String label) {
        return coverage(entities).getVersion(label);
    }

    static CoverageRepository coverage(EntityManager entities) {
        return new CoverageRepository(entities);
    }

    @Override
    public void close() {
        database.close();
    }

    private static DataVersion add(EntityManager entities, YearMonth month) {
        Instant created = Instant.EPOCH.plusSeconds(month.getMonthValue());
        var version = new DataVersion(month, 1, TEXT, TEXT, created);
        coverage(entities).add(version);
        return version;
    }

    private static void add(
            EntityManager entities,
            DataVersion version,
            Regency regency,
            Headcount count,
            Origin origin) {
        coverage(entities)
                .add(
                        new CoverageObservation(
                                version,
                                regency,
                                Segment.WAGE,
                                version.baseMonth(),
                                count,
                                origin,
                                TEXT));
    }

    private static void claim(EntityManager entities, DataVersion version, int id, double percent) {
        coverage(entities)
                .add(
                        new PublishedClaim(
                                version,
                                id,
                                LocalDate.of(2026, 2, 1),
                                "Kalimantan",
                                new Printed(null, null, percent, null),
                                TEXT,
                                TEXT));
    }

    private static Regency regency(String code, Province province, int tile) {
        return new Regency(
                new RegencyCode(code),
                "Kabupaten " + code,
                "Kab.",
                RegencyKind.REGENCY,
                province,
                5,
                new Tile(tile, tile));
    }
}
