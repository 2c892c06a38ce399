package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.Change.Kind;
import id.jangkau.domain.coverage.ObservationQuery.Order;
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
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two data versions and what a reader of the register asks of them. */
class RegisterPersistenceTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final BilingualText TEXT = new BilingualText("sumber", "source");

    private final Database database = new Database();

    /**
     * In the first version 61.01 and 61.02 of West and 62.01 of Central; in the second, a month
     * later, 61.01 is unchanged, 61.02 reported, 62.01 gone and 62.02 new.
     */
    @BeforeEach
    void fill() {
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

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPageOfFiguresComesInTheOrderThatIsAskedFor() {
        assertThat(codes(ordered(Order.REGION), 0, 2)).containsExactly("61.01", "61.02");
        assertThat(codes(ordered(Order.REGION), 2, 2)).containsExactly("62.01");
        assertThat(codes(ordered(Order.WORKERS), 0, 9)).containsExactly("61.02", "61.01", "62.01");
        assertThat(codes(ordered(Order.NOT_COVERED), 0, 9))
                .containsExactly("61.02", "61.01", "62.01");
        assertThat(codes(ordered(Order.COVERAGE), 0, 9)).containsExactly("61.02", "61.01", "62.01");
    }

    @Test
    void eachFilterLeavesOutWhatItDoesNotName() {
        ObservationQuery west =
                new ObservationQuery(
                        Optional.of("61"),
                        Optional.empty(),
                        Optional.of(Segment.WAGE),
                        Optional.of(Origin.REPORTED),
                        Order.REGION);

        assertThat(inVersion("2026-03-r1", west)).containsExactly("61.02");
        assertThat(inVersion("2026-02-r1", west)).isEmpty();
        assertThat(count("2026-03-r1", ObservationQuery.ALL)).isEqualTo(3);
        assertThat(count("2026-03-r1", west)).isEqualTo(1);
    }

    @Test
    void theSeriesOfAProvinceIsThatOfItsRegencies() {
        List<CoverageObservation> series =
                database.call(
                        entities ->
                                coverage(entities)
                                        .listSeries(version(entities, "2026-02-r1"), "61"));

        assertThat(series)
                .extracting(seen -> seen.regency().code())
                .containsExactly("61.01", "61.02");
    }

    @Test
    void versionsAreListedTheNewestFirst() {
        List<DataVersion> versions = database.call(entities -> coverage(entities).listVersions());

        assertThat(versions)
                .extracting(DataVersion::label)
                .containsExactly("2026-03-r1", "2026-02-r1");
    }

    @Test
    void figuresOfEveryMonthAreComparedAndEachMonthWithItself() {
        database.run(
                entities -> {
                    List<CoverageObservation> known =
                            coverage(entities).listObservations(old(entities));
                    DataVersion next = old(entities).successor(2, TEXT, Instant.EPOCH);
                    coverage(entities).add(next);
                    for (CoverageObservation seen : known) {
                        if (seen.regency().code().equals("61.02")) {
                            add(entities, next, seen.regency(), seen.count(), Origin.REPORTED);
                        } else if (!seen.regency().code().equals("62.01")) {
                            coverage(entities).add(seen.carriedTo(next));
                        }
                    }
                    coverage(entities)
                            .add(
                                    new CoverageObservation(
                                            next,
                                            known.get(0).regency(),
                                            Segment.WAGE,
                                            FEBRUARY.minusYears(1),
                                            new Headcount(7, 1),
                                            Origin.REPORTED,
                                            TEXT));
                });

        assertThat(cells("2026-02-r2", Kind.ADDED)).containsExactly("2025-02");
        assertThat(cells("2026-02-r2", Kind.CHANGED)).containsExactly("2026-02");
        assertThat(cells("2026-02-r2", Kind.MISSING)).containsExactly("2026-02");
        assertThat(cells("2026-03-r1", Kind.CHANGED)).isEmpty();
        assertThat(cells("2026-03-r1", Kind.ADDED)).hasSize(3);
    }

    @Test
    void aVersionMadeForAReasonKeepsIt() {
        BilingualText reason = new BilingualText("survei upah baru", "");
        database.run(
                entities ->
                        coverage(entities).add(old(entities).successor(2, reason, Instant.EPOCH)));

        database.run(
                entities -> {
                    assertThat(version(entities, "2026-02-r2").reason()).isEqualTo(reason);
                    assertThat(old(entities).reason().indonesian()).isEmpty();
                });
    }

    @Test
    void aClaimIsComparedByItsNumberAndItsFigures() {
        assertThat(claimsSince("2026-03-r1"))
                .extracting(change -> change.latest().id() + " " + change.kind())
                .containsExactly("1 MISSING", "2 CHANGED", "3 ADDED");
        assertThat(claimsSince("2026-02-r1")).isEmpty();
    }

    @Test
    void anExplanationIsFoundForTheFiguresThatItWasGivenForUntilItIsTakenBack() {
        database.run(
                entities ->
                        new ExplanationRepository(entities)
                                .add(
                                        new Explanation(
                                                contradiction(entities, "2026-02-r1"),
                                                "Basisnya lain.",
                                                Instant.EPOCH)));

        assertThat(reason("2026-02-r1")).contains("Basisnya lain.");
        assertThat(reason("2026-03-r1")).as("another figure").isEmpty();

        database.run(
                entities -> {
                    var explanations = new ExplanationRepository(entities);
                    explanations.remove(explanations.list().get(0));
                });

        assertThat(reason("2026-02-r1")).isEmpty();
    }

    private Optional<String> reason(String label) {
        return database.call(
                entities ->
                        new ExplanationRepository(entities)
                                .find(contradiction(entities, label))
                                .map(Explanation::reason));
    }

    /** About claim 2, whose figure differs between the versions. */
    private static Contradiction contradiction(EntityManager entities, String label) {
        return new Contradiction(
                Contradiction.Kind.PERCENT,
                coverage(entities).listClaims(version(entities, label)).stream()
                        .filter(claim -> claim.id() == 2)
                        .toList());
    }

    private List<Change<PublishedClaim>> claimsSince(String label) {
        return database.call(
                entities -> changes(entities).listClaims(old(entities), version(entities, label)));
    }

    private List<String> cells(String label, Kind kind) {
        return database.call(
                entities -> {
                    DataVersion after = version(entities, label);
                    List<Change<CoverageObservation>> found =
                            changes(entities).list(old(entities), after, kind, 50);
                    assertThat(changes(entities).count(old(entities), after, kind))
                            .isEqualTo(found.size());
                    return found.stream()
                            .map(change -> change.latest().month().toString())
                            .toList();
                });
    }

    private List<String> codes(ObservationQuery query, int from, int most) {
        return database.call(
                entities ->
                        new ObservationRepository(entities)
                                .list(old(entities), query, from, most).stream()
                                        .map(seen -> seen.regency().code())
                                        .toList());
    }

    private List<String> inVersion(String label, ObservationQuery query) {
        return database.call(
                entities ->
                        new ObservationRepository(entities)
                                .list(version(entities, label), query, 0, 50).stream()
                                        .map(seen -> seen.regency().code())
                                        .toList());
    }

    private int count(String label, ObservationQuery query) {
        return database.call(
                entities ->
                        new ObservationRepository(entities).count(version(entities, label), query));
    }

    private static ObservationQuery ordered(Order order) {
        return new ObservationQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), order);
    }

    private static DataVersion old(EntityManager entities) {
        return version(entities, "2026-02-r1");
    }

    private static DataVersion now(EntityManager entities) {
        return version(entities, "2026-03-r1");
    }

    private static DataVersion version(EntityManager entities, String label) {
        return coverage(entities).getVersion(label);
    }

    private static CoverageRepository coverage(EntityManager entities) {
        return new CoverageRepository(entities);
    }

    private static ChangeRepository changes(EntityManager entities) {
        return new ChangeRepository(entities);
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
