package id.jangkau.web.target;

import id.jangkau.simulation.allocation.PaidContributions;
import id.jangkau.web.projection.Projection;
import java.time.YearMonth;

/**
 * What money pays for, and what is left when it ends, at central values.
 *
 * @param paid the three amounts
 * @param from the first month of support
 * @param with the run with the support
 * @param without the same run without it
 * @param month the last month of support, by its position; 0 where there is none
 * @param supported members whose support ends with it, persons
 * @param stopped of them who stop in the month after, persons
 * @param spent on places that are filled, rupiah
 */
public record Funding(
        PaidContributions paid,
        YearMonth from,
        Projection with,
        Projection without,
        int month,
        double supported,
        double stopped,
        double spent) {

    /** Who go on by themselves in the month after, persons. */
    public double kept() {
        return supported - stopped;
    }

    /** Active members beyond those without the support, [month], persons. */
    public double[] extraActive() {
        double[] extra = with.trajectory().active();
        double[] base = without.trajectory().active();
        for (int month = 0; month < extra.length; month++) {
            extra[month] -= base[month];
        }
        return extra;
    }
}
