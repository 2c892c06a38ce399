package id.jangkau.simulation.kernel;

import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the levers of a schedule do in every month and region, as far as it is the same in every
 * draw. Shared by all threads.
 */
public final class LeverTable {

    private static final Lever[] LEVERS = Lever.values();

    private final int regions;
    private final double[][][] strength; // equal months share an array, [lever][month][region]
    private final List<LeverWindow> villages;
    private final boolean[] changes; // against the month before, [month]
    private final int[] spendingOf; // regions with equal media spend share one number, [region]
    private final int[] regionOf; // some region of each spending, [spending]

    /** The levers of a run. */
    public LeverTable(ModelInput input) {
        LeverSchedule schedule = input.schedule();
        regions = input.grid().regions();
        int months = input.months();
        strength = new double[LEVERS.length][months + 1][];
        villages = schedule.of(Lever.VILLAGE_ENGAGEMENT);
        changes = new boolean[months + 1];
        double[] none = new double[regions];
        for (Lever lever : LEVERS) {
            double[][] of = strength[lever.ordinal()];
            of[0] = none;
            for (int month = 1; month <= months; month++) {
                boolean same = !beginsOrEnds(schedule.of(lever), month);
                of[month] = same ? of[month - 1] : schedule.strength(lever, regions, month);
                changes[month] |= !same;
            }
        }
        for (int month = 1; month <= months; month++) {
            changes[month] |= month == 1 || engagedOtherwise(month);
        }
        spendingOf = new int[regions];
        regionOf = spendings(schedule.of(Lever.MEDIA_CAMPAIGN));
    }

    private static boolean beginsOrEnds(List<LeverWindow> windows, int month) {
        return windows.stream().anyMatch(w -> w.first() == month || w.last() + 1 == month);
    }

    private boolean engagedOtherwise(int month) {
        return villages.stream().anyMatch(w -> w.monthsAtWork(month) != w.monthsAtWork(month - 1));
    }

    private int[] spendings(List<LeverWindow> media) {
        List<double[]> found = new ArrayList<>();
        List<Integer> firstRegion = new ArrayList<>();
        double[] own = new double[media.size()];
        for (int r = 0; r < regions; r++) {
            for (int w = 0; w < own.length; w++) {
                own[w] = media.get(w).strength(r, media.get(w).first());
            }
            int number = 0;
            while (number < found.size() && !Arrays.equals(found.get(number), own)) {
                number++;
            }
            if (number == found.size()) {
                found.add(own.clone());
                firstRegion.add(r);
            }
            spendingOf[r] = number;
        }
        return firstRegion.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Total strength of a lever, in its unit. */
    double strength(Lever lever, int month, int region) {
        return strength[lever.ordinal()][month][region];
    }

    /** The windows of village engagement. */
    List<LeverWindow> villages() {
        return villages;
    }

    /** Whether any lever has another strength than in the month before. */
    boolean changes(int month) {
        return changes[month];
    }

    /** How many different ways there are in which regions spend on media. */
    int spendings() {
        return regionOf.length;
    }

    /** Which of the ways of spending is that of a region. */
    int spendingOf(int region) {
        return spendingOf[region];
    }

    /** z of a way of spending in a month, rupiah per worker. */
    double spend(int spending, int month) {
        return strength(Lever.MEDIA_CAMPAIGN, month, regionOf[spending]);
    }

    /** Whether anybody is supported beyond those at the start. */
    boolean hasPlaces(int region) {
        double[][] places = strength[Lever.CONTRIBUTION_SUPPORT.ordinal()];
        for (int month = 1; month < places.length; month++) {
            if (places[month] != places[month - 1] && places[month][region] > 0) {
                return true;
            }
        }
        return false;
    }
}
