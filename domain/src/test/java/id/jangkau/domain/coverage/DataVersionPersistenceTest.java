package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.Tile;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataVersionPersistenceTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final Instant MOMENT = Instant.parse("2026-03-01T01:02:03.123456Z");

    private final Database database = new Database();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aVersionComesBackAsItWasStored() {
        database.run(entities -> add(entities, 1));

        DataVersion stored = database.call(entities -> coverage(entities).getVersion("2026-02-r1"));

        assertThat(stored.baseMonth()).isEqualTo(FEBRUARY);
        assertThat(stored.createdAt()).isEqualTo(MOMENT);
        assertThat(stored.pool()).isEqualTo(new BilingualText("basis", "pool"));
        assertThat(stored.source()).isEqualTo(new BilingualText("sumber", ""));
        assertThat(stored.current()).isFalse();
    }

    @Test
    void currentMovesToTheNewVersion() {
        database.run(entities -> coverage(entities).makeCurrent(add(entities, 1)));

        database.run(entities -> coverage(entities).makeCurrent(add(entities, 2)));

        database.run(
                entities -> {
                    assertThat(coverage(entities).getCurrentVersion().label())
                            .isEqualTo("2026-02-r2");
                    assertThat(coverage(entities).getVersion("2026-02-r1").current()).isFalse();
                });
    }

    @Test
    void theDatabaseItselfAllowsOneCurrentVersionOnly() {
        database.run(entities -> coverage(entities).makeCurrent(add(entities, 1)));

        assertThatThrownBy(
                        () ->
                                database.run(
                                        entities -> {
                                            add(entities, 2);
                                            entities.createNativeQuery(
                                                            "update data_version set is_current = true")
                                                    .executeUpdate();
                                        }))
                .isInstanceOf(PersistenceException.class)
                .message()
                .containsIgnoringCase("unique"); // each database says it in its own words
    }

    @Test
    void withoutDataNoVersionIsCurrent() {
        database.run(
                entities ->
                        assertThatThrownBy(() -> coverage(entities).getCurrentVersion())
                                .isInstanceOf(UnknownDataVersionException.class)
                                .hasMessage("No data version is current yet."));
    }

    @Test
    void anUnknownVersionIsNamed() {
        database.run(
                entities ->
                        assertThatThrownBy(() -> coverage(entities).getVersion("2026-02-r7"))
                                .isInstanceOf(UnknownDataVersionException.class)
                                .hasMessage("The data version (2026-02-r7) is not known."));
    }

    @Test
    void revisionsOfABaseMonthAreCounted() {
        database.run(entities -> add(entities, 1));

        database.run(
                entities -> {
                    assertThat(coverage(entities).nextRevision(FEBRUARY)).isEqualTo(2);
                    assertThat(coverage(entities).nextRevision(FEBRUARY.plusMonths(1)))
                            .isEqualTo(1);
                });
    }

    @Test
    void figuresComeByRegencyThenSegmentInTheOrderOfTheEnumeration() {
        database.run(
                entities -> {
                    DataVersion version = add(entities, 1);
                    List<Regency> regencies = addRegencies(entities);
                    for (int i = regencies.size() - 1; i >= 0; i--) {
                        for (Segment segment : List.of(Segment.NON_WAGE, Segment.WAGE)) {
                            coverage(entities).add(cell(version, regencies.get(i), segment));
                        }
                    }
                });

        List<CoverageObservation> stored =
                database.call(
                        entities ->
                                coverage(entities)
                                        .listObservations(
                                                coverage(entities).getVersion("2026-02-r1"),
                                                YearMonth.of(2026, 2)));

        assertThat(stored)
                .extracting(seen -> seen.regency().code() + " " + seen.segment())
                .containsExactly("61.01 WAGE", "61.01 NON_WAGE", "61.02 WAGE", "61.02 NON_WAGE");
        assertThat(stored.get(0).workers()).isEqualTo(10);
        assertThat(stored.get(0).active()).isEqualTo(4);
        assertThat(stored.get(0).supported()).hasValue(1);
        assertThat(stored.get(0).lapsed()).isEmpty();
        assertThat(stored.get(0).derived()).isTrue();
        assertThat(stored.get(0).regency().province().name()).isEqualTo("Kalimantan Barat");
    }

    @Test
    void aCellIsStoredOnceInAVersion() {
        assertThatThrownBy(
                        () ->
                                database.run(
                                        entities -> {
                                            DataVersion version = add(entities, 1);
                                            Regency regency = addRegencies(entities).get(0);
                                            coverage(entities)
                                                    .add(cell(version, regency, Segment.WAGE));
                                            coverage(entities)
                                                    .add(cell(version, regency, Segment.WAGE));
                                        }))
                .isInstanceOf(PersistenceException.class);
    }

    private static DataVersion add(EntityManager entities, int revision) {
        var version =
                new DataVersion(
                        FEBRUARY,
                        revision,
                        new BilingualText("basis", "pool"),
                        new BilingualText("sumber", ""),
                        MOMENT);
        coverage(entities).add(version);
        return version;
    }

    private static List<Regency> addRegencies(EntityManager entities) {
        var regions = new RegencyRepository(entities);
        var province = new Province("61", "Kalimantan Barat");
        regions.add(province);
        List<Regency> regencies =
                List.of(regency("61.01", province, 1), regency("61.02", province, 2));
        regencies.forEach(regions::add);
        return regencies;
    }

    private static Regency regency(String code, Province province, int tile) {
        return new Regency(
                new RegencyCode(code),
                "Kabupaten",
                "Kab.",
                RegencyKind.REGENCY,
                province,
                5,
                new Tile(tile, tile));
    }

    private static CoverageObservation cell(DataVersion version, Regency regency, Segment segment) {
        return new CoverageObservation(
                version,
                regency,
                segment,
                FEBRUARY,
                new Headcount(10, 4, 1L, null),
                Origin.DERIVED,
                new BilingualText("sumber", "source"));
    }

    private static CoverageRepository coverage(EntityManager entities) {
        return new CoverageRepository(entities);
    }
}
