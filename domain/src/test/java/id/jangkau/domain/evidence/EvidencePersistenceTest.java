package id.jangkau.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.Change;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.scenario.Lever;
import id.jangkau.domain.scenario.Payer;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A row of every table in one version, and what becomes of them in the next. */
class EvidencePersistenceTest {

    private static final BilingualText TEXT = new BilingualText("teks", "text");
    private static final Backing BACKING = new Backing(EvidenceGrade.C, TEXT);

    private final Database database = new Database();

    @BeforeEach
    void fill() {
        database.run(
                entities -> {
                    var west = new Province("61", "West");
                    new RegencyRepository(entities).add(west);
                    var first =
                            new DataVersion(YearMonth.of(2026, 2), 1, TEXT, TEXT, Instant.EPOCH);
                    var coverage = new CoverageRepository(entities);
                    coverage.add(first);
                    var range = new Estimate(2, 1, 3);
                    coverage.add(
                            new ModelParameter(
                                    first, "lapse", Segment.WAGE, range, "fixed", TEXT, BACKING));
                    coverage.add(
                            new LeverPosition(
                                    first,
                                    Lever.ACCOMPANIMENT,
                                    TEXT,
                                    new LeverPosition.Scale(0, 0.1, 0.2, 0.3, 0.4, 1),
                                    BACKING));
                    coverage.add(
                            new UnitCost(first, "village", TEXT, range, Payer.APBDES, BACKING));
                    coverage.add(new UnitCost(first, "rate", TEXT, range, null, BACKING));
                    coverage.add(new FieldCapacity(first, "employers", 5, TEXT, BACKING));
                    coverage.add(new MediaReach(first, west, 79.03, 2024, TEXT));
                });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyTableNamesTheNumbersAndWordsOfItsRows() {
        for (EvidenceFact row : rows("2026-02-r1")) {
            assertThat(row.values().numbers().keySet())
                    .containsExactlyElementsOf(row.table().numbers());
            assertThat(row.values().words().keySet())
                    .containsExactlyInAnyOrderElementsOf(row.table().words());
        }
        assertThat(rows("2026-02-r1"))
                .extracting(EvidenceFact::table)
                .contains(EvidenceTable.values());
    }

    @Test
    void aCarriedRowHasTheSameValues() {
        next(Map.of());

        assertThat(between("2026-02-r1", "2026-02-r2")).isEmpty();
    }

    @Test
    void anyNumberOfAnyRowCanBecomeAnotherAndTheOldVersionKeepsItsOwn() {
        List<EvidenceValues> before =
                rows("2026-02-r1").stream().map(EvidenceFact::values).toList();
        Map<String, Double> higher = new HashMap<>();
        for (EvidenceFact row : rows("2026-02-r1")) {
            List<String> names = row.table().numbers();
            String last = names.get(names.size() - 1);
            higher.put(row.row(), row.values().number(last) + 1);
        }

        next(higher);

        assertThat(rows("2026-02-r1")).extracting(EvidenceFact::values).isEqualTo(before);
        List<Change<EvidenceFact>> changes = between("2026-02-r1", "2026-02-r2");
        assertThat(changes).hasSize(6).allMatch(change -> change.kind() == Change.Kind.CHANGED);
        for (Change<EvidenceFact> change : changes) {
            assertThat(change.latest().values().numbers().values())
                    .contains(higher.get(change.latest().row()));
        }
    }

    private void next(Map<String, Double> last) {
        database.run(
                entities -> {
                    var coverage = new CoverageRepository(entities);
                    DataVersion from = coverage.getVersion("2026-02-r1");
                    DataVersion next = from.successor(2, TEXT, Instant.EPOCH);
                    coverage.add(next);
                    for (EvidenceFact row : evidence(entities).listRows(from)) {
                        Map<String, Double> numbers = new HashMap<>(row.values().numbers());
                        List<String> names = row.table().numbers();
                        if (last.containsKey(row.row())) {
                            numbers.put(names.get(names.size() - 1), last.get(row.row()));
                        }
                        coverage.add(
                                row.with(
                                        next,
                                        new EvidenceValues(
                                                numbers,
                                                row.values().words(),
                                                row.values().source())));
                    }
                });
    }

    private List<Change<EvidenceFact>> between(String before, String after) {
        return EvidenceDifference.between(rows(before), rows(after));
    }

    private List<EvidenceFact> rows(String label) {
        return database.call(
                entities -> {
                    DataVersion version = new CoverageRepository(entities).getVersion(label);
                    List<EvidenceFact> rows = evidence(entities).listRows(version);
                    rows.forEach(EvidenceFact::row); // a province is read when it is asked for
                    return rows;
                });
    }

    private static EvidenceRepository evidence(EntityManager entities) {
        return new EvidenceRepository(entities);
    }
}
