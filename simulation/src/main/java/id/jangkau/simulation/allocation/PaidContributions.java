package id.jangkau.simulation.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Money that pays contributions: rupiah = workers × months × contribution. Two are given, one is
 * computed. Workers and months are whole and rounded down, because a part of a person is not
 * insured; rupiah are whole and rounded up, because less does not pay. What is left over is said.
 *
 * @param rupiah the budget, 0 or more
 * @param workers whose contribution it pays
 * @param months for so long
 * @param contribution rupiah for one worker and month
 */
public record PaidContributions(long rupiah, long workers, long months, BigDecimal contribution) {

    public PaidContributions {
        if (contribution.signum() <= 0 || rupiah < 0 || workers < 0 || months < 0) {
            throw new IllegalArgumentException(
                    "%s rupiah for %s workers and %s months at %s."
                            .formatted(rupiah, workers, months, contribution));
        }
    }

    /** What workers and months cost. */
    public static PaidContributions costing(long workers, long months, BigDecimal contribution) {
        long rupiah =
                cost(workers, months, contribution)
                        .setScale(0, RoundingMode.CEILING)
                        .longValueExact();
        return new PaidContributions(rupiah, workers, months, contribution);
    }

    /** How many workers a budget pays for. */
    public static PaidContributions forMonths(long rupiah, long months, BigDecimal contribution) {
        long workers = whole(rupiah, cost(1, months, contribution));
        return new PaidContributions(rupiah, workers, months, contribution);
    }

    /** How many whole months a budget lasts. */
    public static PaidContributions forWorkers(long rupiah, long workers, BigDecimal contribution) {
        long months = whole(rupiah, cost(workers, 1, contribution));
        return new PaidContributions(rupiah, workers, months, contribution);
    }

    /** What is left of the budget, rupiah. */
    public BigDecimal left() {
        return BigDecimal.valueOf(rupiah).subtract(cost(workers, months, contribution));
    }

    private static long whole(long rupiah, BigDecimal each) {
        return BigDecimal.valueOf(rupiah)
                .divideToIntegralValue(each)
                .setScale(0, RoundingMode.UNNECESSARY)
                .longValueExact();
    }

    private static BigDecimal cost(long workers, long months, BigDecimal contribution) {
        return BigDecimal.valueOf(workers)
                .multiply(BigDecimal.valueOf(months))
                .multiply(contribution);
    }
}
