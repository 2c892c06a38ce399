package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.PublishedClaim.Printed;
import id.jangkau.domain.region.Province;
import id.jangkau.domain.region.Regency;
import id.jangkau.domain.region.RegencyCode;
import id.jangkau.domain.region.RegencyKind;
import id.jangkau.domain.region.Tile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimCheckTest {

    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final BilingualText OFFICE = new BilingualText("dinas", "office");
    private static final Regency SAMBAS = regency("61.01", "Sambas", "Kalimantan Barat", 1);
    private static final Regency BANJAR = regency("63.03", "Banjar", "Kalimantan Selatan", 2);
    private static final DataVersion VERSION =
            new DataVersion(FEBRUARY, 1, OFFICE, OFFICE, Instant.EPOCH);

    @Test
    void aTotalThatAnEnteredFigureChangesContradictsTheClaimOfItsMonth() {
        PublishedClaim claim = claim("Kalimantan", FEBRUARY, 300L, 30L);

        assertThat(contradictions(claim, entered(SAMBAS, FEBRUARY, 110, 10)))
                .containsExactly(new Contradiction(claim, new Coverage(310, 30)));
    }

    @Test
    void aProvinceAndAKabupatenAreHeldAgainstTheirClaimsToo() {
        EnteredFigures entered = entered(SAMBAS, FEBRUARY, 100, 11);

        assertThat(contradictions(claim("Kalimantan Barat", FEBRUARY, null, 10L), entered))
                .hasSize(1);
        assertThat(contradictions(claim("Sambas", FEBRUARY, null, 10L), entered)).hasSize(1);
        assertThat(contradictions(claim("Kalimantan Selatan", FEBRUARY, null, 10L), entered))
                .isEmpty();
    }

    @Test
    void whatAgreesOrWasKnownOrIsOfAnotherMonthContradictsNothing() {
        EnteredFigures changed = entered(SAMBAS, FEBRUARY, 110, 10);

        assertThat(contradictions(claim("Kalimantan", FEBRUARY, 310L, 30L), changed)).isEmpty();
        assertThat(contradictions(claim("Kalimantan", FEBRUARY.minusMonths(1), 1L, 1L), changed))
                .isEmpty();
        assertThat(
                        contradictions(
                                claim("Kalimantan", FEBRUARY, 1L, 1L),
                                entered(SAMBAS, FEBRUARY, 100, 10)))
                .isEmpty();
    }

    @Test
    void aMonthOfWhichOnlyAPartIsKnownContradictsNoClaimOfTheWhole() {
        YearMonth march = FEBRUARY.plusMonths(1);
        EnteredFigures one = entered(SAMBAS, march, 100, 10);

        assertThat(contradictions(claim("Kalimantan", march, 1L, 1L), one)).isEmpty();
        assertThat(contradictions(claim("Kalimantan Barat", march, 1L, 1L), one)).hasSize(1);
        assertThat(
                        contradictions(
                                claim("Kalimantan", march, 1L, 1L),
                                one,
                                entered(BANJAR, march, 100, 10)))
                .hasSize(1);
    }

    private static List<Contradiction> contradictions(
            PublishedClaim claim, EnteredFigures... entered) {
        var revision =
                new RegisterRevision(
                        VERSION,
                        List.of(known(SAMBAS, 100, 10), known(BANJAR, 200, 20)),
                        Arrays.asList(entered));
        return new ClaimCheck(revision, List.of(SAMBAS, BANJAR), "Kalimantan")
                .contradictions(List.of(claim));
    }

    private static CoverageObservation known(Regency regency, long workers, long active) {
        return new CoverageObservation(
                VERSION,
                regency,
                Segment.NON_WAGE,
                FEBRUARY,
                new Headcount(workers, active),
                Origin.DERIVED,
                OFFICE);
    }

    private static EnteredFigures entered(
            Regency regency, YearMonth month, long workers, long active) {
        return new EnteredFigures(
                regency, Segment.NON_WAGE, month, new Headcount(workers, active), Optional.empty());
    }

    private static PublishedClaim claim(String region, YearMonth month, Long pool, Long members) {
        LocalDate day = month.atEndOfMonth();
        var printed = new Printed(pool, members, null, null);
        var none = new BilingualText("", "");
        return new PublishedClaim(VERSION, 1, day, region, printed, none, OFFICE);
    }

    private static Regency regency(String code, String name, String province, int tile) {
        return new Regency(
                new RegencyCode(code),
                name,
                name,
                RegencyKind.REGENCY,
                new Province(code.substring(0, 2), province),
                5,
                new Tile(tile, tile));
    }
}
