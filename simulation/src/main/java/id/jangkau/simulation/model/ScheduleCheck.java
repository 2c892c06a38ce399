package id.jangkau.simulation.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Holds a schedule against the rules of section 4: what cannot be done is refused, never cut. */
final class ScheduleCheck {

    /** Rounding of sums of shares such as twelve times 1/12; far below one village or employer. */
    private static final double TOLERANCE = 1e-9;

    private static final int YEAR = 12;
    private static final int ALL_REGIONS = -1;

    private final LeverSchedule schedule;
    private final int regions;
    private final int months;
    private final List<Refusal> refusals = new ArrayList<>();

    private ScheduleCheck(LeverSchedule schedule, int regions, int months) {
        this.schedule = schedule;
        this.regions = regions;
        this.months = months;
    }

    /**
     * Checks all months of a run.
     *
     * @throws RefusedScheduleException if anything cannot be carried out
     */
    static void check(ModelInput input) {
        FieldLimits capacity = input.capacity();
        ScheduleCheck check =
                new ScheduleCheck(input.schedule(), input.grid().regions(), input.months());
        check.villages(capacity);
        check.shares(Lever.ACCOMPANIMENT);
        check.shares(Lever.EMPLOYER_COMPLIANCE);
        check.shares(Lever.CONTRIBUTION_DISCOUNT);
        check.shares(Lever.RETENTION_HELP);
        check.complianceRounds(capacity);
        check.eligibleWorkers(input.start().nonWageNotCovered(input.grid()));
        check.supportPlaces(capacity);
        if (!check.refusals.isEmpty()) {
            throw new RefusedScheduleException(check.refusals);
        }
    }

    private void villages(FieldLimits capacity) {
        atMost(
                Refusal.Rule.VILLAGE_SHARE,
                Lever.VILLAGE_ENGAGEMENT,
                capacity.villageShareAtOnce(),
                month -> schedule.active(Lever.VILLAGE_ENGAGEMENT, regions, month));
    }

    private void shares(Lever lever) {
        atMost(Refusal.Rule.SHARE, lever, 1, month -> schedule.strength(lever, regions, month));
    }

    private void complianceRounds(FieldLimits capacity) {
        double[][] contacted = new double[months + 1][];
        for (int month = 1; month <= months; month++) {
            contacted[month] = schedule.strength(Lever.EMPLOYER_COMPLIANCE, regions, month);
        }
        atMost(
                Refusal.Rule.COMPLIANCE_ROUNDS,
                Lever.EMPLOYER_COMPLIANCE,
                capacity.complianceRounds(),
                month -> sumOfLastYear(contacted, month));
    }

    private double[] sumOfLastYear(double[][] monthly, int month) {
        double[] sum = new double[regions];
        for (int m = Math.max(1, month - YEAR + 1); m <= month; m++) {
            for (int r = 0; r < regions; r++) {
                sum[r] += monthly[m][r];
            }
        }
        return sum;
    }

    private void eligibleWorkers(double[] notCovered) {
        for (int month = 1; month <= months; month++) {
            double[] places = schedule.strength(Lever.CONTRIBUTION_SUPPORT, regions, month);
            for (int r = 0; r < regions; r++) {
                if (places[r] > 0 && notCovered[r] <= 0) {
                    refuse(
                            Refusal.Rule.NO_ELIGIBLE_WORKERS,
                            Lever.CONTRIBUTION_SUPPORT,
                            new Breach(r, month, places[r], 0));
                    return;
                }
            }
        }
    }

    private void supportPlaces(FieldLimits capacity) {
        for (int month = 1; month <= months; month++) {
            double places = 0;
            for (double inRegion : schedule.strength(Lever.CONTRIBUTION_SUPPORT, regions, month)) {
                places += inRegion;
            }
            if (places > capacity.supportPlaces() * (1 + TOLERANCE)) {
                refuse(
                        Refusal.Rule.SUPPORT_PLACES,
                        Lever.CONTRIBUTION_SUPPORT,
                        new Breach(ALL_REGIONS, month, places, capacity.supportPlaces()));
                return;
            }
        }
    }

    private interface MonthlySums {
        double[] of(int month);
    }

    private record Breach(int region, int month, double value, double limit) {}

    /** Refuses the first month and region whose sum lies above the limit. */
    private void atMost(Refusal.Rule rule, Lever lever, double limit, MonthlySums sums) {
        if (schedule.of(lever).isEmpty()) {
            return;
        }
        for (int month = 1; month <= months; month++) {
            double[] sum = sums.of(month);
            for (int r = 0; r < regions; r++) {
                if (sum[r] > limit + TOLERANCE) {
                    refuse(rule, lever, new Breach(r, month, sum[r], limit));
                    return;
                }
            }
        }
    }

    private void refuse(Refusal.Rule rule, Lever lever, Breach breach) {
        refusals.add(
                new Refusal(
                        rule,
                        lever,
                        lastWindow(lever, breach),
                        breach.region(),
                        breach.month(),
                        breach.value(),
                        breach.limit()));
    }

    /**
     * The last window of the lever that is at work in the breach; it is the one to look at first.
     */
    private int lastWindow(Lever lever, Breach breach) {
        List<LeverWindow> windows = schedule.windows();
        for (int j = windows.size() - 1; j >= 0; j--) {
            if (windows.get(j).lever() == lever && atWork(windows.get(j), breach)) {
                return j;
            }
        }
        throw new IllegalStateException(
                "No window of %s is at work in %s.".formatted(lever, breach));
    }

    private boolean atWork(LeverWindow window, Breach breach) {
        return IntStream.range(0, regions)
                .filter(r -> breach.region() == ALL_REGIONS || breach.region() == r)
                .anyMatch(r -> window.active(r, breach.month()) > 0);
    }
}
