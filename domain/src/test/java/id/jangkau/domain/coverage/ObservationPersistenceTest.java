package id.jangkau.domain.coverage;

import static id.jangkau.domain.coverage.TwoVersions.NEW;
import static id.jangkau.domain.coverage.TwoVersions.OLD;
import static id.jangkau.domain.coverage.TwoVersions.coverage;
import static id.jangkau.domain.coverage.TwoVersions.version;
import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.ObservationQuery.Order;
import id.jangkau.domain.region.RegionLevel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a reader asks of the figures of a version. */
class ObservationPersistenceTest {

    private final TwoVersions versions = new TwoVersions();

    @AfterEach
    void close() {
        versions.close();
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
                        RegionLevel.REGENCY,
                        Optional.of("61"),
                        Optional.empty(),
                        Optional.of(Segment.WAGE),
                        Optional.of(Origin.REPORTED),
                        Order.REGION);

        assertThat(inVersion(NEW, west)).containsExactly("61.02");
        assertThat(inVersion(OLD, west)).isEmpty();
        assertThat(count(NEW, ObservationQuery.ALL)).isEqualTo(3);
        assertThat(count(NEW, west)).isEqualTo(1);
    }

    @Test
    void theSeriesOfAProvinceIsThatOfItsRegencies() {
        List<CoverageObservation> series =
                versions.call(
                        entities -> coverage(entities).listSeries(version(entities, OLD), "61"));

        assertThat(series)
                .extracting(seen -> seen.region().code())
                .containsExactly("61.01", "61.02");
    }

    @Test
    void versionsAreListedTheNewestFirst() {
        List<DataVersion> all = versions.call(entities -> coverage(entities).listVersions());

        assertThat(all).extracting(DataVersion::label).containsExactly(NEW, OLD);
    }

    private List<String> codes(ObservationQuery query, int from, int most) {
        return versions.call(
                entities ->
                        new ObservationRepository(entities)
                                .list(version(entities, OLD), query, from, most).stream()
                                        .map(seen -> seen.region().code())
                                        .toList());
    }

    private List<String> inVersion(String label, ObservationQuery query) {
        return versions.call(
                entities ->
                        new ObservationRepository(entities)
                                .list(version(entities, label), query, 0, 50).stream()
                                        .map(seen -> seen.region().code())
                                        .toList());
    }

    private int count(String label, ObservationQuery query) {
        return versions.call(
                entities ->
                        new ObservationRepository(entities).count(version(entities, label), query));
    }

    private static ObservationQuery ordered(Order order) {
        return new ObservationQuery(
                RegionLevel.REGENCY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                order);
    }
}
