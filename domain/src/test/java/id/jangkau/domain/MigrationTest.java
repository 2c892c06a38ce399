package id.jangkau.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.evidence.EvidenceRepository;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.Territory;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database of the first schema, in which every text had one form: what readers see of it now. */
class MigrationTest {

    private static final String ROWS =
            """
            insert into data_version values (1, '2026-02-r1', '2026-02', 'pekerja di Kalimantan',
                'BPJS Ketenagakerjaan Kanwil Kalimantan, 2 Februari 2026; Sakernas Agustus 2025',
                timestamp with time zone '2026-03-01 00:00:00+00', true);
            insert into province values ('61', 'Kalimantan Barat');
            insert into regency values ('61.01', 'Kabupaten Sambas', 'Sambas', 'REGENCY', '61', 195, 1, 4);
            insert into coverage_observation values (1, 1, '61.01', 'WAGE', '2026-02', 10, 4, null, null,
                'DERIVED', 'hitungan kantor');
            insert into published_claim values (2, 1, 1, date '2026-02-05', 'Kalimantan', 10, 4, 40, 6,
                'conflicts with 12', 'klikkalsel.com');
            insert into model_parameter values
                (3, 1, 'trend', null, 0.1, 0, 1, 'fixed', 'per year', 'D', 'assumption'),
                (4, 1, 'lapse', 'WAGE', 0.1, 0, 1, 'fixed', 'per year', 'D', 'guess of the office');
            insert into lever_position values
                (5, 1, 'ACCOMPANIMENT', 'share', 0, 0, 0.1, 0.2, 0.3, 1, 'judgement', 'C');
            insert into unit_cost values (6, 1, 'media', 'Rp', 1, 1, 1, null, 'D', 'assumption');
            insert into field_capacity values (7, 1, 'villages', 7252, 'villages', 'B', 'assumption');
            insert into media_reach values (8, 1, '61', 79, 2024, 'APJII');
            insert into effect_estimate values
                (9, 1, 'subsidy_full', 'take-up', '18.6', 'pp', null, null, 'RCT', 'Nicaragua', 2007,
                    'Thornton (2010)', 'https://example.org', 'yes', ''),
                (10, 1, 'home_visit', 'calls', '', '', null, null, '', 'Peru', 2007,
                    'Somebody (2010)', 'https://example.org', 'yes', 'small');
            """;

    private Database database;

    @BeforeEach
    void migrate() throws SQLException {
        database = Database.olderWith("1", ROWS);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTextStaysAsItWasAndStandsForBothLanguages() {
        assertThat(version().pool()).isEqualTo(new BilingualText("pekerja di Kalimantan", ""));
        assertThat(version().pool().english()).isEqualTo("pekerja di Kalimantan");
        assertThat(coverage(CoverageRepository::listClaims).get(0).source().english())
                .isEqualTo("klikkalsel.com");
        assertThat(evidence(EvidenceRepository::listParameters).get(1).source())
                .isEqualTo(new BilingualText("", "guess of the office"));
        assertThat(observedSource()).isEqualTo(new BilingualText("hitungan kantor", ""));
        assertThat(evidence(EvidenceRepository::listMediaReach).get(0).source().indonesian())
                .isEqualTo("APJII");
    }

    @Test
    void whatWasImportedBeforeIsAboutKalimantanAndSaysHowItWasDerived() {
        Territory territory =
                database.call(entities -> new RegencyRepository(entities).getTerritory());

        assertThat(territory.name()).isEqualTo("Kalimantan");
        assertThat(coverage(CoverageRepository::listDerivation))
                .extracting(step -> step.title().indonesian())
                .containsExactly(
                        "Pekerja per provinsi",
                        "Peserta aktif per provinsi",
                        "Kabupaten dan kota",
                        "Segmen");
    }

    @Test
    void theTextsOfTheStartDataGetTheirOtherLanguage() {
        assertThat(version().source().english())
                .isEqualTo(
                        "BPJS Ketenagakerjaan, regional office for Kalimantan, 2 February 2026; Sakernas August 2025");
        assertThat(coverage(CoverageRepository::listClaims).get(0).note())
                .isEqualTo(new BilingualText("bertentangan dengan nomor 12", "conflicts with 12"));
        assertThat(evidence(EvidenceRepository::listParameters).get(0))
                .satisfies(
                        row -> {
                            assertThat(row.unit().indonesian()).isEqualTo("per tahun");
                            assertThat(row.source().indonesian()).isEqualTo("asumsi");
                        });
        assertThat(evidence(EvidenceRepository::listLeverPositions).get(0).reference())
                .isEqualTo(new BilingualText("pertimbangan", "judgement"));
        assertThat(evidence(EvidenceRepository::listUnitCosts).get(0).source().indonesian())
                .isEqualTo("asumsi");
        assertThat(evidence(EvidenceRepository::listCapacities).get(0).unit().indonesian())
                .isEqualTo("desa");
    }

    @Test
    void anInterventionIsDescribedInWords() {
        var effects = evidence(EvidenceRepository::listEffectEstimates);

        assertThat(effects.get(0).description())
                .isEqualTo(new BilingualText("subsidi penuh", "full subsidy"));
        assertThat(effects.get(0).effect().indonesian()).isEqualTo("18,6");
        assertThat(effects.get(0).country().indonesian()).isEqualTo("Nikaragua");
        assertThat(effects.get(0).note().indonesian()).isEmpty();
        assertThat(effects.get(1).intervention()).isEqualTo("home_visit");
        assertThat(effects.get(1).description().indonesian()).isEqualTo("home visit");
        assertThat(effects.get(1).note().indonesian()).isEqualTo("small");
    }

    private DataVersion version() {
        return database.call(entities -> new CoverageRepository(entities).getCurrentVersion());
    }

    private BilingualText observedSource() {
        DataVersion version = version();
        return coverage((rows, of) -> rows.listObservations(of, version.baseMonth()))
                .get(0)
                .source();
    }

    private <T> List<T> coverage(BiFunction<CoverageRepository, DataVersion, List<T>> list) {
        return rows(entities -> list.apply(new CoverageRepository(entities), version()));
    }

    private <T> List<T> evidence(BiFunction<EvidenceRepository, DataVersion, List<T>> list) {
        return rows(entities -> list.apply(new EvidenceRepository(entities), version()));
    }

    private <T> List<T> rows(Function<EntityManager, List<T>> list) {
        return database.call(list);
    }
}
