package id.jangkau.simulation.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Money, workers and months. */
class PaidContributionsTest {

    private static final BigDecimal CONTRIBUTION = BigDecimal.valueOf(16_800);

    @Test
    void fourBillionPayTenMonthsForSoManyWorkers() {
        PaidContributions paid = PaidContributions.forMonths(4_000_000_000L, 10, CONTRIBUTION);

        assertThat(paid.workers()).isEqualTo(23_809);
        assertThat(paid.left()).isEqualByComparingTo("88000");
    }

    @Test
    void workersAndMonthsCostTheirProduct() {
        assertThat(PaidContributions.costing(150_000, 24, CONTRIBUTION).rupiah())
                .isEqualTo(60_480_000_000L);
        assertThat(PaidContributions.costing(150_000, 24, CONTRIBUTION).left().signum()).isZero();
    }

    @Test
    void aBudgetLastsWholeMonths() {
        PaidContributions paid = PaidContributions.forWorkers(4_000_000_000L, 20_000, CONTRIBUTION);

        assertThat(paid.months()).isEqualTo(11); // 11.9
        assertThat(paid.left()).isEqualByComparingTo("304000000");
    }

    @Test
    void partsOfARupiahAreRoundedUp() {
        assertThat(PaidContributions.costing(3, 1, new BigDecimal("0.5")).rupiah()).isEqualTo(2);
    }

    /** One worker or month more is never paid for, and nothing is left that would pay for one. */
    @Test
    void nothingIsPaidForTwiceAndNothingIsWasted() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            long rupiah = random.nextInt(Integer.MAX_VALUE) * 1000L;
            BigDecimal each = BigDecimal.valueOf(1 + random.nextInt(4_000_000), 2);
            long months = 1 + random.nextInt(60);

            PaidContributions paid = PaidContributions.forMonths(rupiah, months, each);

            assertThat(paid.left()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            assertThat(paid.left()).isLessThan(each.multiply(BigDecimal.valueOf(months)));
            assertThat(PaidContributions.costing(paid.workers(), months, each).rupiah())
                    .isLessThanOrEqualTo(rupiah);
        }
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaidContributions.costing(1, 1, BigDecimal.ZERO));
        assertThatThrownBy(() -> PaidContributions.forMonths(1, 0, CONTRIBUTION))
                .isInstanceOf(ArithmeticException.class);
    }
}
