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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "village_share_at_once 0.5, village_share_at_once 1.5, 4",
        "compliance_rounds_per_year 1, compliance_rounds_per_year 2, 5"
    })
    void aCapacityThatNoPageCouldUseIsNamedWithItsPlace(String right, String wrong, int line) {
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(
                        () ->
                                importFiles(
                                        edited(
                                                "capacity.csv",
                                                right.replace(' ', ','),
                                                wrong.replace(' ', ','))))
                .withMessageContaining(
                        "capacity.csv, line "
                                + line
                                + ", column value: The value \"%s\" must be from 0 to 1."
                                        .formatted(wrong.split(" ")[1]));
    }

    @Test
    void figuresThatTogetherCannotBeProjectedAreNotStored() {
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> importFiles(CoverageImportTest::withoutWorkers))
                .withMessageContaining("These data cannot be projected: ");
        inTransaction(entities -> assertThat(service(entities).hasData()).isFalse());
    }

    /** The start data with a 0 for every number of people. */
    private static InputStream withoutWorkers(String file) {
        InputStream content = StartData.open(file);
        return switch (file) {
            case "coverage.csv" ->
                    replacedAll(content, "(?m)^([0-9.]+,[A-Z_]+),\\d+,\\d+,", "$1,0,0,");
            case "version.csv" -> replacedAll(content, ",\\d+,\\d+,", ",0,0,");
            default -> content;
        };
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
        return replacedAll(content, Pattern.quote(right), Matcher.quoteReplacement(wrong));
    }

    private static InputStream replacedAll(InputStream content, String right, String wrong) {
        try (content) {
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(
                    text.replaceAll(right, wrong).getBytes(StandardCharsets.UTF_8));
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
