package id.jangkau.domain.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.PublishedClaim.Printed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class PublishedClaimTest {

    @Test
    void aMisprintedRestIsFound() {
        var claim = claim(new Printed(7_996_826L, 3_302_762L, 41.30, 4_694_054L));

        assertThat(claim.restByDifference()).hasValue(4_694_064);
        assertThat(claim.restContradictsDifference()).isTrue();
    }

    @Test
    void aRestThatHoldsIsNoContradiction() {
        var claim = claim(new Printed(7_996_826L, 3_302_762L, 41.30, 4_694_064L));

        assertThat(claim.restContradictsDifference()).isFalse();
    }

    @Test
    void whatWasNotPrintedContradictsNothing() {
        var claim = claim(new Printed(null, 3_287_020L, 45.34, 10L));

        assertThat(claim.restByDifference()).isEmpty();
        assertThat(claim.percentByDivision()).isEmpty();
        assertThat(claim.restContradictsDifference()).isFalse();
    }

    @Test
    void thePercentageIsMembersPerHundredOfThePool() {
        var claim = claim(new Printed(206_000L, 16_800L, 3.37, null));

        // 1,680,000 / 206,000 by hand to four decimals
        assertThat(claim.percentByDivision().orElseThrow()).isCloseTo(8.1553, within(5e-5));
    }

    @Test
    void anEmptyPoolHasNoPercentage() {
        assertThat(claim(new Printed(0L, 0L, null, null)).percentByDivision()).isEmpty();
    }

    @Test
    void aPrintedPercentageMayBeAboveHundredButNotBelowZero() {
        assertThat(claim(new Printed(130_777L, 146_602L, 112.0, null)).percent()).hasValue(112);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Printed(null, null, -1.0, null))
                .withMessage("The printed percent (-1.0) must be finite and not negative.");
    }

    private static PublishedClaim claim(Printed printed) {
        var version =
                new DataVersion(
                        YearMonth.of(2026, 2), 1, text("pool"), text("source"), Instant.EPOCH);
        return new PublishedClaim(
                version,
                1,
                LocalDate.of(2026, 2, 5),
                "Kalimantan",
                printed,
                text(""),
                text("source"));
    }

    private static BilingualText text(String english) {
        return new BilingualText("", english);
    }
}
