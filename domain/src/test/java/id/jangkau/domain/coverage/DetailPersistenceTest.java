package id.jangkau.domain.coverage;

import static id.jangkau.domain.coverage.TwoVersions.FEBRUARY;
import static id.jangkau.domain.coverage.TwoVersions.NEW;
import static id.jangkau.domain.coverage.TwoVersions.OLD;
import static id.jangkau.domain.coverage.TwoVersions.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.ObservationQuery.Order;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of two villages and a kecamatan of 61.01, and of the province 61, in the old version. */
class DetailPersistenceTest {

    private static final BilingualText OFFICE = new BilingualText("dinas", "office");
    private static final String WEST_VILLAGE = "61.01.01.2001";
    private static final String EAST_VILLAGE = "61.01.02.2001";
    private static final Key SHEET = new Key("61.01", FEBRUARY);
    private static final Key PROVINCE = new Key("61", FEBRUARY);

    private final TwoVersions versions = new TwoVersions();

    @BeforeEach
    void learnAndAdd() {
        versions.run(
                entities -> {
                    new RegencyRepository(entities)
                            .learn(
                                    Map.of(
                                            new RegionCode(WEST_VILLAGE), "West",
                                            new RegionCode(EAST_VILLAGE), "East",
                                            new RegionCode("61.01.02"), "Kecamatan East"));
                    DataVersion old = version(entities, OLD);
                    var details = new DetailRepository(entities);
                    details.add(
                            old,
                            SHEET,
                            List.of(
                                    row(WEST_VILLAGE, new Headcount(60, 30, 5L, null)),
                                    row(EAST_VILLAGE, new Headcount(30, 5, null, 0L)),
                                    row("61.01.02", new Headcount(31, 6))));
                    details.add(old, PROVINCE, List.of(row("61", new Headcount(310, 60))));
                });
    }

    @AfterEach
    void close() {
        versions.close();
    }

    @Test
    void whatIsStoredOfASheetIsReadAgain() {
        assertThat(rows(OLD, SHEET))
                .containsExactlyInAnyOrder(
                        row(WEST_VILLAGE, new Headcount(60, 30, 5L, null)),
                        row(EAST_VILLAGE, new Headcount(30, 5, null, 0L)),
                        row("61.01.02", new Headcount(31, 6)));
        assertThat(rows(NEW, SHEET)).isEmpty();
    }

    @Test
    void aLaterVersionSharesEverySheetThatItHasNoneOfItsOwnFor() {
        versions.run(
                entities -> {
                    var details = new DetailRepository(entities);
                    DataVersion now = version(entities, NEW);
                    details.add(now, SHEET, List.of(row(WEST_VILLAGE, new Headcount(61, 31))));
                    details.carry(version(entities, OLD), now);
                });

        assertThat(rows(NEW, SHEET)).containsExactly(row(WEST_VILLAGE, new Headcount(61, 31)));
        assertThat(rows(NEW, PROVINCE)).hasSize(1);
        assertThat(rows(OLD, SHEET)).hasSize(3);
        assertThat(storedRows()).as("nothing is copied").isEqualTo(5);
    }

    @Test
    void eachLevelIsAskedForByItself() {
        assertThat(codes(RegionLevel.PROVINCE)).containsExactly("61");
        assertThat(codes(RegionLevel.REGENCY)).containsExactly("61.01", "61.02", "62.01");
        assertThat(codes(RegionLevel.DISTRICT)).containsExactly("61.01.02");
        assertThat(codes(RegionLevel.VILLAGE)).containsExactly(WEST_VILLAGE, EAST_VILLAGE);
    }

    @Test
    void filtersHoldForVillagesToo() {
        assertThat(count(asked("61", "61.01", Origin.REPORTED, Order.WORKERS))).isEqualTo(2);
        assertThat(count(asked("61", "61.02", Origin.REPORTED, Order.COVERAGE))).isZero();
        assertThat(count(asked("62", "61.01", Origin.REPORTED, Order.REGION))).isZero();
        assertThat(count(asked("61", "61.01", Origin.DERIVED, Order.NOT_COVERED))).isZero();
    }

    @Test
    void aVillageThatIsKnownKeepsItsNameAndRegency() {
        versions.run(
                entities ->
                        new RegencyRepository(entities)
                                .learn(Map.of(new RegionCode(WEST_VILLAGE), "Another")));

        var village =
                versions.call(entities -> new RegencyRepository(entities).find(WEST_VILLAGE))
                        .orElseThrow();
        assertThat(village.name()).isEqualTo("West");
        assertThat(village.level()).isEqualTo(RegionLevel.VILLAGE);
        assertThat(village.province().name()).isEqualTo("West");
    }

    @Test
    void theSheetsOfAVersionAreNamed() {
        Map<Key, Long> sheets =
                versions.call(
                        entities -> new DetailRepository(entities).sheets(version(entities, OLD)));

        assertThat(sheets).containsOnlyKeys(SHEET, PROVINCE);
    }

    private List<DetailRow> rows(String label, Key sheet) {
        return versions.call(
                entities -> {
                    var details = new DetailRepository(entities);
                    Long stored = details.sheets(version(entities, label)).get(sheet);
                    return stored == null ? List.of() : details.rows(stored);
                });
    }

    private long storedRows() {
        return versions.call(
                entities ->
                        entities.createQuery(
                                        "select count(o.workers) from DetailObservation o",
                                        Long.class)
                                .getSingleResult());
    }

    private List<String> codes(RegionLevel level) {
        var query =
                new ObservationQuery(
                        level,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Order.REGION);
        return versions.call(
                entities ->
                        new ObservationRepository(entities)
                                .list(version(entities, OLD), query, 0, 50).stream()
                                        .map(seen -> seen.region().code())
                                        .toList());
    }

    private int count(ObservationQuery query) {
        return versions.call(
                entities -> {
                    DataVersion old = version(entities, OLD);
                    var observations = new ObservationRepository(entities);
                    int counted = observations.count(old, query);
                    assertThat(observations.list(old, query, 0, 50)).hasSize(counted);
                    return counted;
                });
    }

    private static ObservationQuery asked(
            String province, String regency, Origin origin, Order order) {
        return new ObservationQuery(
                RegionLevel.VILLAGE,
                Optional.of(province),
                Optional.of(regency),
                Optional.of(Segment.WAGE),
                Optional.of(origin),
                order);
    }

    private static DetailRow row(String region, Headcount count) {
        return new DetailRow(region, Segment.WAGE, count, Origin.REPORTED, OFFICE);
    }
}
