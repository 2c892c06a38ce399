package id.jangkau.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Database;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.CoverageRepository;
import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.DetailRepository;
import id.jangkau.domain.coverage.DetailRow;
import id.jangkau.domain.coverage.DetailSheet.Key;
import id.jangkau.domain.coverage.EnteredDetails;
import id.jangkau.domain.coverage.EnteredFigures;
import id.jangkau.domain.coverage.EnteredReport;
import id.jangkau.domain.coverage.Headcount;
import id.jangkau.domain.coverage.Origin;
import id.jangkau.domain.coverage.PartsBalance;
import id.jangkau.domain.coverage.PartsBalance.Choice;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyRepository;
import id.jangkau.domain.region.RegionCode;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.coverage.CoverageImport;
import id.jangkau.web.coverage.StartData;
import id.jangkau.web.register.VersionEntry;
import id.jangkau.web.register.VersionEntry.Revised;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What figures of villages and provinces do to those of the kabupaten and kota between them. */
class PartsEntryTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final BilingualText OFFICE = new BilingualText("dinas", "office");

    /** A kota of few villages: all of them are quickly entered. */
    private static final String CITY = "64.74";

    private static final Key SHEET = new Key(CITY, FEBRUARY);
    private static final PartsChoices SUM = new PartsChoices(Choice.SUM, Map.of());

    private final Database database = new Database();
    private Regency city;

    @BeforeEach
    void importTheStartData() {
        database.run(
                entities ->
                        new CoverageImport(new RegencyRepository(entities), coverage(entities))
                                .importFiles(StartData::open));
        city =
                (Regency)
                        database.call(entities -> new RegencyRepository(entities).find(CITY))
                                .orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPreviewShowsBothTotalsWhereVillagesDoNotAddUpAndStoresNothing() {
        Preview preview = preview(villages(city.villages()), PartsChoices.KEEP);

        assertThat(preview.count(Effect.ADDED)).isEqualTo(city.villages());
        assertThat(preview.learned()).isEqualTo(city.villages());
        PartsBalance balance = preview.balances().get(0);
        assertThat(preview.balances()).hasSize(1);
        assertThat(balance.own()).contains(city("2026-02-r1").count());
        assertThat(balance.derived()).isTrue();
        assertThat(balance.sum().level()).isEqualTo(RegionLevel.VILLAGE);
        assertThat(balance.sum().count())
                .isEqualTo(new Headcount(1000L * city.villages(), 400L * city.villages()));
        assertThat(balance.incomplete()).isFalse();
        assertThat(preview.after()).isEqualTo(preview.before());
        assertThat(rows("2026-02-r1")).isEmpty();
    }

    @Test
    void theFigureOfTheParentStaysWhereItIsKeptAndItsPartsAreStoredBesideIt() {
        enter(villages(city.villages()), PartsChoices.KEEP);

        assertThat(city("2026-02-r2").count()).isEqualTo(city("2026-02-r1").count());
        assertThat(city("2026-02-r2").derived()).isTrue();
        assertThat(rows("2026-02-r2"))
                .hasSize(city.villages())
                .allSatisfy(
                        row -> {
                            assertThat(row.origin()).isEqualTo(Origin.REPORTED);
                            assertThat(row.source().english()).isEqualTo("office");
                        });
        assertThat(rows("2026-02-r1")).isEmpty();
    }

    @Test
    void theSumBecomesTheFigureOfTheParentAndItsSourceSaysSo() {
        Preview preview = preview(villages(city.villages()), SUM);
        enter(villages(city.villages()), SUM);

        CoverageObservation figure = city("2026-02-r2");
        assertThat(figure.workers()).isEqualTo(1000L * city.villages());
        assertThat(figure.derived()).isFalse();
        assertThat(figure.source().indonesian())
                .isEqualTo("Jumlah %d desa/kelurahan; dinas".formatted(city.villages()));
        assertThat(figure.source().english())
                .isEqualTo("Sum of %d desa and kelurahan; office".formatted(city.villages()));
        assertThat(preview.after().workers() - preview.before().workers())
                .isEqualTo(figure.workers() - city("2026-02-r1").workers());
    }

    @Test
    void aVersionMadeForAnotherReasonKeepsTheFiguresOfVillages() {
        enter(villages(city.villages()), PartsChoices.KEEP);

        database.run(
                entities ->
                        new VersionEntry(coverage(entities), new DetailRepository(entities))
                                .enter("2026-02-r2", "2026-02-r2", OFFICE, Revised.UNCHANGED));

        assertThat(rows("2026-02-r3")).hasSize(city.villages()).isEqualTo(rows("2026-02-r2"));
    }

    @Test
    void partsOfWhichSomeAreMissingAreNotSummedUnlessTheirRegionIsNamed() {
        EnteredReport some = villages(1);

        assertThat(preview(some, SUM).balances()).allMatch(PartsBalance::incomplete);
        enter(some, SUM);
        assertThat(city("2026-02-r2").derived()).isTrue();

        enter(villages(2), new PartsChoices(Choice.KEEP, Map.of(CITY, Choice.SUM)));
        assertThat(city("2026-02-r3").workers()).isEqualTo(2000);
    }

    @Test
    void villagesThatWereEnteredBeforeCountAsPartsToo() {
        enter(villages(city.villages()), SUM);
        EnteredDetails one = new EnteredDetails();
        add(one, 1, new Headcount(1500, 400));

        Preview preview = preview(new EnteredReport(List.of(), one), SUM);

        assertThat(preview.count(Effect.CHANGED)).isEqualTo(2);
        assertThat(preview.learned()).isZero();
        assertThat(preview.balances().get(0).sum().parts()).isEqualTo(city.villages());
        assertThat(preview.balances().get(0).sum().count().workers())
                .isEqualTo(1000L * city.villages() + 500);
    }

    @Test
    void aNewFigureOfTheParentIsHeldAgainstThePartsThatAreKnown() {
        enter(villages(city.villages()), SUM);

        Preview preview = preview(parent(1000L * city.villages() + 1), PartsChoices.KEEP);

        assertThat(preview.balances()).hasSize(1);
        assertThat(preview(parent(1000L * city.villages()), SUM).balances()).isEmpty();
    }

    @Test
    void detailsAreSharedByAVersionThatEntersOthers() {
        enter(villages(city.villages()), PartsChoices.KEEP);
        enter(parent(1_000_000), PartsChoices.KEEP);

        assertThat(rows("2026-02-r3")).hasSize(city.villages());
        assertThat(database.call(PartsEntryTest::sheets)).isEqualTo(1);
    }

    @Test
    void whatIsEnteredAgainUnchangedMakesNoNewSheet() {
        enter(villages(city.villages()), PartsChoices.KEEP);
        assertThat(preview(villages(city.villages()), PartsChoices.KEEP).count(Effect.SAME))
                .isEqualTo(city.villages());
        enter(villages(city.villages()), PartsChoices.KEEP);

        assertThat(database.call(PartsEntryTest::sheets)).isEqualTo(1);
    }

    @Test
    void theSumOfEstimatesNeverTakesThePlaceOfAFigureOfAProvince() {
        var details = new EnteredDetails();
        int east = details.region(new RegionCode("64"), "Kalimantan Timur");
        details.add(east, Segment.NON_WAGE, FEBRUARY, new Headcount(5_000_000, 1));

        PartsBalance balance =
                preview(new EnteredReport(List.of(), details), SUM).balances().get(0);
        enter(new EnteredReport(List.of(), details), SUM);

        assertThat(balance.sum().level()).isEqualTo(RegionLevel.REGENCY);
        assertThat(balance.sum().derived()).isTrue();
        assertThat(SUM.of(balance)).isEqualTo(Choice.KEEP);
        List<DetailRow> stored = rows("2026-02-r2", new Key("64", FEBRUARY));
        assertThat(stored)
                .extracting(DetailRow::count)
                .containsExactly(new Headcount(5_000_000, 1));
    }

    private EnteredReport parent(long workers) {
        return new EnteredReport(
                List.of(
                        new EnteredFigures(
                                city,
                                Segment.NON_WAGE,
                                FEBRUARY,
                                new Headcount(workers, 400L * city.villages()))));
    }

    private EnteredReport villages(int count) {
        var details = new EnteredDetails();
        for (int village = 1; village <= count; village++) {
            add(details, village, new Headcount(1000, 400));
        }
        return new EnteredReport(List.of(), details);
    }

    private static void add(EnteredDetails details, int village, Headcount count) {
        var code = new RegionCode("%s.01.%04d".formatted(CITY, 1000 + village));
        details.add(
                details.region(code, "Kelurahan " + village), Segment.NON_WAGE, FEBRUARY, count);
    }

    private Preview preview(EnteredReport report, PartsChoices choices) {
        return database.call(
                entities -> entry(entities).preview(new Entering(report, OFFICE, choices)));
    }

    private void enter(EnteredReport report, PartsChoices choices) {
        database.run(
                entities -> {
                    String current = coverage(entities).getCurrentVersion().label();
                    entry(entities).enter(new Entering(report, OFFICE, choices), current);
                });
    }

    private CoverageObservation city(String label) {
        return database.call(
                entities -> {
                    DataVersion version = coverage(entities).getVersion(label);
                    return coverage(entities).listSeries(version, CITY).stream()
                            .filter(seen -> seen.segment() == Segment.NON_WAGE)
                            .findFirst()
                            .orElseThrow();
                });
    }

    private List<DetailRow> rows(String label) {
        return rows(label, SHEET);
    }

    private List<DetailRow> rows(String label, Key sheet) {
        return database.call(
                entities -> {
                    var details = new DetailRepository(entities);
                    DataVersion version = coverage(entities).getVersion(label);
                    Long stored = details.sheets(version).get(sheet);
                    return stored == null ? List.of() : details.rows(stored);
                });
    }

    private static long sheets(EntityManager entities) {
        return entities.createQuery("select count(s) from DetailSheet s", Long.class)
                .getSingleResult();
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
