package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Contradiction.Kind;
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
import org.junit.jupiter.api.Test;

class ClaimRegisterTest {

    private static final YearMonth BASE_MONTH = YearMonth.of(2026, 2);

    private static final PublishedClaim MISPRINT =
            claim(
                    1,
                    "2026-02-05",
                    "Kalimantan",
                    new Printed(7_996_826L, 3_302_762L, 41.30, 4_694_054L));
    private static final PublishedClaim CONFIRMATION =
            claim(
                    2,
                    "2026-02-02",
                    "Kalimantan",
                    new Printed(7_996_826L, 3_302_762L, 41.30, 4_694_064L));
    private static final PublishedClaim NOVEMBER_2024 =
            claim(3, "2024-11-07", "Kalimantan", new Printed(null, 3_287_020L, 45.34, null));
    private static final PublishedClaim ROUNDED_2023 =
            claim(4, "2023-12-31", "Kalimantan", new Printed(5_400_000L, 2_500_000L, 46.33, null));
    private static final PublishedClaim COUNT_2023 =
            claim(5, "2023-12-31", "Kalimantan", new Printed(null, 3_619_336L, null, null));
    private static final PublishedClaim WEST_DECEMBER =
            claim(7, "2025-12-24", "Kalimantan Barat", percent(37));
    private static final PublishedClaim WEST_FEBRUARY =
            claim(6, "2026-02-02", "Kalimantan Barat", percent(27.36));
    private static final PublishedClaim BANJAR =
            claim(12, "2025-01-01", "Kabupaten Banjar", new Printed(206_000L, 16_800L, 3.37, null));
    private static final PublishedClaim KUTAI_TIMUR =
            claim(
                    14,
                    "2024-12-31",
                    "Kabupaten Kutai Timur",
                    new Printed(130_777L, 146_602L, 112.0, null));
    private static final PublishedClaim GOAL_2025 =
            claim(15, "2025-01-01", "Indonesia", percent(32.15));
    private static final PublishedClaim GOAL_2029 =
            claim(16, "2029-12-31", "Indonesia", percent(43.92));

    @Test
    void aMisprintedRestIsFoundAndConfirmedByTheClaimThatAddsUp() {
        var register = register(MISPRINT, CONFIRMATION);

        assertThat(register.contradictions())
                .containsExactly(new Contradiction(Kind.REST, List.of(MISPRINT)));
        assertThat(register.confirmation(MISPRINT)).containsSame(CONFIRMATION);
    }

    @Test
    void aPercentageThatIsNotMembersPerPoolIsFound() {
        assertThat(register(BANJAR).contradictions())
                .containsExactly(new Contradiction(Kind.PERCENT, List.of(BANJAR)));
    }

    /** 2.5 of 5.4 million is 46.30 %, but with both rounded to a tenth it may be 46.33 %. */
    @Test
    void roundedFiguresContradictNothingThatTheyMayStandFor() {
        assertThat(register(ROUNDED_2023).contradictions()).isEmpty();
    }

    @Test
    void moreMembersThanWorkersAreFoundThoughTheDivisionHolds() {
        assertThat(register(KUTAI_TIMUR).contradictions())
                .containsExactly(new Contradiction(Kind.ABOVE_ALL, List.of(KUTAI_TIMUR)));
    }

    @Test
    void twoPercentagesOfOneRegionWithinAQuarterContradictEachOther() {
        assertThat(register(WEST_FEBRUARY, WEST_DECEMBER).contradictions())
                .containsExactly(
                        new Contradiction(Kind.COVERAGE, List.of(WEST_DECEMBER, WEST_FEBRUARY)));
    }

    @Test
    void twoNumbersOfMembersAtTheSameTimeContradictEachOther() {
        assertThat(register(ROUNDED_2023, COUNT_2023).contradictions())
                .containsExactly(
                        new Contradiction(Kind.MEMBERS, List.of(ROUNDED_2023, COUNT_2023)));
    }

    @Test
    void percentagesOfDifferentPoolsAreOneContradictionWithOneClaimForEachPool() {
        assertThat(register(CONFIRMATION, ROUNDED_2023, NOVEMBER_2024).contradictions())
                .containsExactly(
                        new Contradiction(
                                Kind.POOL, List.of(ROUNDED_2023, NOVEMBER_2024, CONFIRMATION)));
    }

    @Test
    void regionsAndTimesFarApartContradictNothing() {
        assertThat(register(GOAL_2025, GOAL_2029, WEST_FEBRUARY, CONFIRMATION).contradictions())
                .isEmpty();
    }

    @Test
    void aChangeOfATwentiethWithinAQuarterIsNoContradiction() {
        var before = claim(1, "2026-01-01", "Kalimantan", percent(38));
        var after = claim(2, "2026-02-01", "Kalimantan", percent(40));

        assertThat(register(before, after).contradictions()).isEmpty();
    }

    @Test
    void aFigureThatMoreThanDoublesFromOneClaimToTheNextIsAJump() {
        var before = claim(1, "2024-01-01", "Kalimantan", new Printed(null, 100L, null, null));
        var doubled = claim(2, "2025-01-01", "Kalimantan", new Printed(null, 200L, null, null));
        var tenfold = claim(3, "2026-01-01", "Kalimantan", new Printed(null, 2_000L, null, null));

        assertThat(register(before, doubled).contradictions()).isEmpty();
        assertThat(register(before, doubled, tenfold).contradictions())
                .containsExactly(new Contradiction(Kind.JUMP, List.of(doubled, tenfold)));
    }

    @Test
    void partsThatDoNotAddUpToTheClaimOfTheirMonthContradictIt() {
        var right = claim(1, "2026-02-02", "Kalimantan", new Printed(30L, 10L, null, null));
        var wrong = claim(2, "2026-02-02", "Kalimantan Barat", new Printed(31L, null, null, null));
        var earlier = claim(3, "2024-01-02", "Kalimantan", new Printed(29L, 10L, null, null));
        var elsewhere = claim(4, "2026-02-02", "Indonesia", new Printed(29L, 10L, null, null));

        assertThat(
                        new ClaimRegister(
                                        List.of(right, wrong, earlier, elsewhere),
                                        new Totals(
                                                "Kalimantan",
                                                BASE_MONTH,
                                                List.of(cell(20, 4), cell(10, 6))))
                                .contradictions())
                .containsExactly(new Contradiction(wrong, new Coverage(30, 10)));
    }

    @Test
    void aContradictionIsAnotherOneWhereAFigureIsAnother() {
        var one = new Contradiction(Kind.COVERAGE, List.of(WEST_DECEMBER, WEST_FEBRUARY));
        var other =
                new Contradiction(
                        Kind.COVERAGE,
                        List.of(
                                WEST_DECEMBER,
                                claim(6, "2026-02-02", "Kalimantan Barat", percent(27.4))));

        assertThat(one.name()).isEqualTo("COVERAGE-7-6").isEqualTo(other.name());
        assertThat(one.figures()).isNotEqualTo(other.figures());
    }

    @Test
    void coverageIsOfThePrintedPoolAndElseOfThatByDivision() {
        assertThat(ROUNDED_2023.coverage()).contains(new Coverage(5_400_000, 2_500_000));
        assertThat(NOVEMBER_2024.coverage()).contains(new Coverage(7_249_713, 3_287_020));
        assertThat(COUNT_2023.coverage()).isEmpty();
        assertThat(register(WEST_DECEMBER, NOVEMBER_2024, COUNT_2023).comparable("Kalimantan"))
                .containsExactly(NOVEMBER_2024);
    }

    @Test
    void theEarlierCoverageIsTheLatestBeforeTheBaseMonthThatNamesItsMembers() {
        var register =
                register(MISPRINT, NOVEMBER_2024, ROUNDED_2023, COUNT_2023, WEST_DECEMBER, BANJAR);

        assertThat(register.latestBefore(BASE_MONTH, "Kalimantan")).containsSame(NOVEMBER_2024);
        assertThat(register.latestBefore(YearMonth.of(2023, 12), "Kalimantan")).isEmpty();
    }

    @Test
    void aPoolThatWasNotPrintedIsMembersDividedByThePercentage() {
        // 3,287,020 / 0.4534 = 7,249,713.28
        assertThat(NOVEMBER_2024.poolByDivision()).hasValue(7_249_713);
        assertThat(COUNT_2023.poolByDivision()).isEmpty();
    }

    private static ClaimRegister register(PublishedClaim... claims) {
        return new ClaimRegister(Arrays.asList(claims), Totals.NONE);
    }

    private static CoverageObservation cell(long workers, long active) {
        var place =
                new Regency(
                        new RegencyCode("61.01"),
                        "Kabupaten Sambas",
                        "Sambas",
                        RegencyKind.REGENCY,
                        new Province("61", "Kalimantan Barat"),
                        1,
                        new Tile(1, 1));
        var version = new DataVersion(BASE_MONTH, 1, text("pool"), text("source"), Instant.EPOCH);
        return new CoverageObservation(
                version,
                place,
                Segment.WAGE,
                BASE_MONTH,
                new Headcount(workers, active),
                Origin.REPORTED,
                text("source"));
    }

    private static Printed percent(double percent) {
        return new Printed(null, null, percent, null);
    }

    private static PublishedClaim claim(int id, String date, String region, Printed printed) {
        var version = new DataVersion(BASE_MONTH, 1, text("pool"), text("source"), Instant.EPOCH);
        return new PublishedClaim(
                version, id, LocalDate.parse(date), region, printed, text(""), text("source"));
    }

    private static BilingualText text(String english) {
        return new BilingualText("", english);
    }
}
