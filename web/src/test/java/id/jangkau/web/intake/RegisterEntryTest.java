package id.jangkau.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.RegisterRevision.Totals;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.coverage.VersionedFact;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.web.coverage.CoverageImport;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.message.Language;
import id.jangkau.web.register.OutdatedVersionException;
import id.jangkau.web.register.VersionEntry;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final BilingualText OFFICE = new BilingualText("dinas", "office");
    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final Database database = new Database();

    @BeforeEach
    void importTheStartData() {
        database.run(
                entities ->
                        new CoverageImport(new RegencyRepository(entities), coverage(entities))
                                .importFiles(StartData::open));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPreviewSaysWhatWouldChangeAndStoresNothing() {
        Preview preview =
                preview(
                        figures("63.03", FEBRUARY, 400_000, 150_000),
                        figures("63.03", MARCH, 1, 1));

        assertThat(preview.count(Effect.CHANGED)).isEqualTo(1);
        assertThat(preview.count(Effect.ADDED)).isEqualTo(1);
        assertThat(preview.baseMonth()).isEqualTo(FEBRUARY);
        assertThat(preview.missing()).isEqualTo(111);
        assertThat(preview.before()).isEqualTo(new Totals(7_996_826, 3_302_762));
        assertThat(preview.after()).isNotEqualTo(preview.before());
        assertThat(currentLabel()).isEqualTo("2026-02-r1");
    }

    @Test
    void aTotalThatIsNoLongerThePublishedOneIsSaidOnceWithAllWhoPrintedIt() {
        Preview preview = preview(figures("63.03", FEBRUARY, 400_000, 150_000));

        assertThat(new ClaimSentences(Language.ID).of(preview.contradicted()))
                .singleElement()
                .asString()
                .startsWith("Kalimantan, Februari 2026: ")
                .contains("3.302.762 peserta aktif dari 7.996.826 pekerja", "Selisihnya ")
                .contains("klikkalsel.com", "borneotrend.com")
                .doesNotContain("{");
    }

    @Test
    void aFigureTenTimesAsSmallIsAJump() {
        assertThat(preview(figures("63.03", FEBRUARY, 200_000, 2)).jumps()).hasSize(1);
    }

    @Test
    void anEnteredReportIsANewVersionAndTheOneBeforeStaysAsItWas() {
        enter("2026-02-r1", figures("63.03", FEBRUARY, 400_000, 150_000));

        assertThat(currentLabel()).isEqualTo("2026-02-r2");
        assertThat(banjar("2026-02-r2").workers()).isEqualTo(400_000);
        assertThat(banjar("2026-02-r2").derived()).isFalse();
        assertThat(banjar("2026-02-r2").source().english()).isEqualTo("office");
        assertThat(banjar("2026-02-r1").derived()).isTrue();
    }

    @Test
    void everyKindOfFactIsCarriedIntoTheNewVersion() {
        enter("2026-02-r1", figures("63.03", FEBRUARY, 400_000, 150_000));

        assertThat(kinds("2026-02-r2")).hasSize(9).isEqualTo(kinds("2026-02-r1"));
    }

    @Test
    void theSourceOfAVersionNamesBothWhereAPartWasEntered() {
        DataVersion next = enter("2026-02-r1", figures("63.03", FEBRUARY, 400_000, 150_000));

        assertThat(next.source().english()).startsWith("BPJS").endsWith("; office");
    }

    @Test
    void aReportIsNotEnteredIntoAnotherVersionThanTheOnePreviewed() {
        assertThatExceptionOfType(OutdatedVersionException.class)
                .isThrownBy(() -> enter("2026-02-r7", figures("63.03", FEBRUARY, 5, 1)));
    }

    private Preview preview(EnteredFigures... figures) {
        return database.call(entities -> entry(entities).preview(entering(figures)));
    }

    private DataVersion enter(String expected, EnteredFigures... figures) {
        return database.call(entities -> entry(entities).enter(entering(figures), expected));
    }

    private static Entering entering(EnteredFigures... figures) {
        return new Entering(new EnteredReport(Arrays.asList(figures)), OFFICE, PartsChoices.KEEP);
    }

    private String currentLabel() {
        return database.call(entities -> coverage(entities).getCurrentVersion().label());
    }

    private Map<String, Long> kinds(String label) {
        return database.call(
                entities ->
                        coverage(entities)
                                .streamFacts(coverage(entities).getVersion(label))
                                .collect(
                                        Collectors.groupingBy(
                                                fact -> kind(fact), Collectors.counting())));
    }

    private static String kind(VersionedFact fact) {
        return fact.getClass().getSimpleName();
    }

    private CoverageObservation banjar(String label) {
        return database.call(
                entities ->
                        coverage(entities)
                                .listObservations(coverage(entities).getVersion(label))
                                .stream()
                                .filter(seen -> seen.regency().code().equals("63.03"))
                                .filter(seen -> seen.segment() == Segment.NON_WAGE)
                                .findFirst()
                                .orElseThrow());
    }

    private EnteredFigures figures(String code, YearMonth month, long workers, long active) {
        Regency regency =
                database.call(
                        entities ->
                                new RegencyRepository(entities)
                                        .listRegencies().stream()
                                                .filter(each -> each.code().equals(code))
                                                .findFirst()
                                                .orElseThrow());
        return new EnteredFigures(
                regency, Segment.NON_WAGE, month, new Headcount(workers, active, null, null));
    }

    private static RegisterEntry entry(EntityManager entities) {
        return new RegisterEntry(
                coverage(entities),
                new DetailRepository(entities),
                new RegencyRepository(entities),
                new VersionEntry(coverage(entities), new DetailRepository(entities)));
    }

    private static CoverageRepository coverage(EntityManager entities) {
        return new CoverageRepository(entities);
    }
}
