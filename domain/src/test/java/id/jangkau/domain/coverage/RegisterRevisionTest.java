package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.RegisterRevision.Change;
import id.jangkau.domain.coverage.RegisterRevision.Effect;
import id.jangkau.domain.coverage.RegisterRevision.Totals;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.Tile;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegisterRevisionTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final YearMonth JUNE = YearMonth.of(2026, 6);
    private static final BilingualText OFFICE = new BilingualText("dinas", "office");

    private final DataVersion first = version(FEBRUARY, 1);
    private final DataVersion second = version(FEBRUARY, 2);
    private final Province province = new Province("63", "Kalimantan Selatan");
    private final Regency banjar = regency("63.03", 1);
    private final Regency tapin = regency("63.05", 2);
    private final List<CoverageObservation> known =
            List.of(
                    known(banjar, Segment.WAGE, 100, 40, Origin.DERIVED),
                    known(tapin, Segment.WAGE, 50, 10, Origin.REPORTED));

    @Test
    void aFigureThatWasNotKnownIsAdded() {
        assertThat(effects(entered(banjar, JUNE, 110, 50))).containsExactly(Effect.ADDED);
    }

    @Test
    void aFigureThatDiffersIsChanged() {
        assertThat(effects(entered(tapin, FEBRUARY, 50, 11))).containsExactly(Effect.CHANGED);
    }

    @Test
    void theSameReportedFigureChangesNothing() {
        assertThat(effects(entered(tapin, FEBRUARY, 50, 10))).containsExactly(Effect.SAME);
    }

    @Test
    void anEstimateThatIsEnteredAsItIsStaysAnEstimate() {
        assertThat(effects(entered(banjar, FEBRUARY, 100, 40))).containsExactly(Effect.SAME);
        assertThat(revision(entered(banjar, FEBRUARY, 100, 40)).figures(second, OFFICE))
                .filteredOn(CoverageObservation::derived)
                .hasSize(1);
    }

    @Test
    void theNextVersionHasWhatWasKnownAndWhatIsEntered() {
        Stream<CoverageObservation> figures =
                revision(entered(banjar, FEBRUARY, 120, 60)).figures(second, OFFICE);

        assertThat(figures)
                .extracting(
                        seen -> seen.regency().code(),
                        CoverageObservation::workers,
                        CoverageObservation::active,
                        CoverageObservation::derived,
                        seen -> seen.source().english(),
                        CoverageObservation::dataVersion)
                .containsExactlyInAnyOrder(
                        tuple("63.03", 120L, 60L, false, "office", second),
                        tuple("63.05", 50L, 10L, false, "before", second));
    }

    @Test
    void whatIsEnteredAgainUnchangedKeepsItsSource() {
        Stream<CoverageObservation> figures =
                revision(entered(tapin, FEBRUARY, 50, 10)).figures(second, OFFICE);

        assertThat(figures).extracting(seen -> seen.source().english()).containsOnly("before");
    }

    @Test
    void theBaseMonthMovesWhenEveryPlaceIsKnownInANewerMonth() {
        RegisterRevision whole =
                revision(entered(banjar, JUNE, 110, 50), entered(tapin, JUNE, 55, 12));

        assertThat(whole.baseMonth()).isEqualTo(JUNE);
        assertThat(whole.missingIn(JUNE)).isZero();
    }

    @Test
    void theBaseMonthStaysWhileAPlaceIsUnknownInTheNewerMonth() {
        RegisterRevision part = revision(entered(banjar, JUNE, 110, 50));

        assertThat(part.baseMonth()).isEqualTo(FEBRUARY);
        assertThat(part.missingIn(JUNE)).isEqualTo(1);
    }

    @Test
    void anEarlierMonthNeverBecomesTheBaseMonth() {
        YearMonth january = FEBRUARY.minusMonths(1);

        assertThat(
                        revision(entered(banjar, january, 90, 30), entered(tapin, january, 45, 9))
                                .baseMonth())
                .isEqualTo(FEBRUARY);
    }

    @Test
    void onlyTheFiguresOfTheBaseMonthSayWhereTheVersionComesFrom() {
        BilingualText source = first.source();

        assertThat(revision(entered(banjar, JUNE, 110, 50)).sources(OFFICE)).isEqualTo(source);
        assertThat(revision(entered(tapin, FEBRUARY, 50, 10)).sources(OFFICE)).isEqualTo(source);
        assertThat(revision(entered(tapin, FEBRUARY, 50, 11)).sources(OFFICE))
                .isEqualTo(source.and(OFFICE));
        assertThat(
                        revision(entered(banjar, JUNE, 110, 50), entered(tapin, JUNE, 51, 11))
                                .sources(OFFICE))
                .isEqualTo(OFFICE);
    }

    @Test
    void totalsTakeWhatIsEnteredInPlaceOfWhatWasKnown() {
        assertThat(revision(entered(banjar, FEBRUARY, 120, 60)).totals(FEBRUARY))
                .isEqualTo(new Totals(170, 70));
    }

    @Test
    void aPlaceCannotBeEnteredTwice() {
        assertThatThrownBy(() -> revision(entered(banjar, JUNE, 1, 1), entered(banjar, JUNE, 2, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Effect> effects(EnteredFigures... entered) {
        return revision(entered).changes().stream().map(Change::effect).toList();
    }

    private RegisterRevision revision(EnteredFigures... entered) {
        return new RegisterRevision(first, known, List.of(entered));
    }

    private static EnteredFigures entered(
            Regency regency, YearMonth month, long workers, long active) {
        return new EnteredFigures(
                regency, Segment.WAGE, month, new Headcount(workers, active, null, null));
    }

    private CoverageObservation known(
            Regency regency, Segment segment, long workers, long active, Origin origin) {
        return new CoverageObservation(
                first,
                regency,
                segment,
                FEBRUARY,
                new Headcount(workers, active, null, null),
                origin,
                new BilingualText("sebelumnya", "before"));
    }

    private Regency regency(String code, int tile) {
        return new Regency(
                new RegencyCode(code),
                "Kabupaten",
                "Kab.",
                RegencyKind.REGENCY,
                province,
                5,
                new Tile(tile, tile));
    }

    private static DataVersion version(YearMonth month, int revision) {
        return new DataVersion(
                month,
                revision,
                new BilingualText("basis", "pool"),
                new BilingualText("sumber", "source"),
                Instant.EPOCH);
    }
}
