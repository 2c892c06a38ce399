package id.jangkau.web.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.domain.region.RegencyRepository;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoverageImportTest {

    private EntityManagerFactory factory;

    @BeforeEach
    void openAnEmptyDatabase() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).load().migrate();
        factory =
                Persistence.createEntityManagerFactory(
                        "jangkau",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                "RESOURCE_LOCAL",
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.nonJtaDataSource",
                                source));
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void theStartDataAreStoredAsTheCurrentVersion() {
        importFiles(StartData::open);

        inTransaction(
                entities -> {
                    DataVersion current = new CoverageRepository(entities).getCurrentVersion();
                    assertThat(current.label()).isEqualTo("2026-02-r1");
                    assertThat(new RegencyRepository(entities).listProvinces()).hasSize(5);
                    assertThat(new RegencyRepository(entities).listRegencies()).hasSize(56);
                    assertThat(service(entities).hasData()).isTrue();
                    checkThatAllFactsAreThere(entities, current);
                });
    }

    @Test
    void aSecondImportIsANewVersionBesideTheFirst() {
        importFiles(StartData::open);

        importFiles(StartData::open);

        inTransaction(
                entities -> {
                    var coverage = new CoverageRepository(entities);
                    assertThat(coverage.getCurrentVersion().label()).isEqualTo("2026-02-r2");
                    assertThat(new RegencyRepository(entities).listRegencies()).hasSize(56);
                    checkThatAllFactsAreThere(entities, coverage.getVersion("2026-02-r1"));
                    checkThatAllFactsAreThere(entities, coverage.getVersion("2026-02-r2"));
                });
    }

    @Test
    void aRefusedImportLeavesTheDatabaseAsItWas() {
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> importFiles(edited("evidence.csv", "2015", "x")));

        inTransaction(
                entities -> {
                    assertThat(service(entities).hasData()).isFalse();
                    assertThat(new RegencyRepository(entities).listProvinces()).isEmpty();
                });
    }

    @Test
    void villagesThatOlderProjectionsWereMadeWithDoNotChange() {
        importFiles(StartData::open);

        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(
                        () -> importFiles(edited("regencies.csv", "REGENCY,195,", "REGENCY,196,")))
                .withMessageContaining(
                        "regencies.csv, line 2, column villages: The value \"196\" differs from 195,");
    }

    private static void checkThatAllFactsAreThere(EntityManager entities, DataVersion version) {
        var coverage = new CoverageRepository(entities);
        var evidence = new EvidenceRepository(entities);
        var expected = StartData.read();

        check(
                coverage.listObservations(version, version.baseMonth()),
                expected.observations(),
                "workers active segment month source");
        check(
                coverage.listClaims(version),
                expected.claims(),
                "claim date region pool members percent rest note source");
        check(
                evidence.listParameters(version),
                expected.parameters(),
                "key segment central min max distribution unit grade source");
        check(
                evidence.listLeverPositions(version),
                expected.leverPositions(),
                "lever unit min none low medium high max reference grade");
        check(
                evidence.listUnitCosts(version),
                expected.unitCosts(),
                "key unit central low high payer grade source");
        check(
                evidence.listCapacities(version),
                expected.capacities(),
                "key value unit grade source");
        check(evidence.listMediaReach(version), expected.mediaReach(), "reachPercent year source");
        check(
                evidence.listEffectEstimates(version),
                expected.effectEstimates(),
                "intervention description outcome effect unit low high sample country year citation address verified note");
    }

    private static <T> void check(List<T> stored, List<T> expected, String fields) {
        assertThat(stored)
                .usingRecursiveFieldByFieldElementComparator(
                        RecursiveComparisonConfiguration.builder()
                                .withComparedFields(fields.split(" "))
                                .withIgnoreAllOverriddenEquals(false)
                                .build())
                .isEqualTo(expected);
    }

    private static Function<String, InputStream> edited(String name, String right, String wrong) {
        return file -> {
            InputStream content = StartData.open(file);
            return file.equals(name) ? replaced(content, right, wrong) : content;
        };
    }

    private static InputStream replaced(InputStream content, String right, String wrong) {
        try (content) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(
                    text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CoverageImport service(EntityManager entities) {
        return new CoverageImport(
                new RegencyRepository(entities), new CoverageRepository(entities));
    }

    private void importFiles(Function<String, InputStream> files) {
        inTransaction(entities -> service(entities).importFiles(files));
    }

    private void inTransaction(Consumer<EntityManager> work) {
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                work.accept(entities);
                entities.getTransaction().commit();
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }
}
