package id.jangkau.simulation.uncertainty;

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
final class LeverTable {

    private static final Lever[] LEVERS = Lever.values();

    private final int regions;
    private final double[][][] strength; // [lever][month][region]
    private final double[][][] engaged; // active share of villages, [village window][month][region]
    private final int[] durations; // D, [village window]
    private final boolean[][] changes; // against the month before, [month][region]
    private final int[] spendingOf; // regions with equal media spend share one number, [region]
    private final int[] regionOf; // some region of each spending, [spending]

    LeverTable(ModelInput input) {
        LeverSchedule schedule = input.schedule();
        regions = input.grid().regions();
        int months = input.months();
        strength = new double[LEVERS.length][months + 1][];
        List<LeverWindow> villages = schedule.of(Lever.VILLAGE_ENGAGEMENT);
        engaged = new double[villages.size()][months + 1][regions];
        durations = villages.stream().mapToInt(LeverWindow::durationMonths).toArray();
        changes = new boolean[months + 1][regions];
        for (double[][] of : strength) {
            of[0] = new double[regions];
        }
        for (int month = 1; month <= months; month++) {
            for (Lever lever : LEVERS) {
                strength[lever.ordinal()][month] = schedule.strength(lever, regions, month);
            }
            for (int w = 0; w < durations.length; w++) {
                for (int r = 0; r < regions; r++) {
                    engaged[w][month][r] = villages.get(w).active(r, month);
                }
            }
            for (int r = 0; r < regions; r++) {
                changes[month][r] = month == 1 || changed(month, r);
            }
        }
        spendingOf = new int[regions];
        regionOf = spendings(schedule.of(Lever.MEDIA_CAMPAIGN));
    }

    private boolean changed(int month, int region) {
        for (Lever lever : LEVERS) {
            double[][] of = strength[lever.ordinal()];
            if (of[month][region] != of[month - 1][region]) {
                return true;
            }
        }
        for (double[][] of : engaged) {
            if (of[month][region] != of[month - 1][region]) {
                return true;
            }
        }
        return false;
    }

    private int[] spendings(List<LeverWindow> media) {
        List<double[]> found = new ArrayList<>();
        List<Integer> firstRegion = new ArrayList<>();
        for (int r = 0; r < regions; r++) {
            int region = r;
            double[] own = media.stream().mapToDouble(w -> w.strength(region, w.first())).toArray();
            int number = 0;
            while (number < found.size() && !Arrays.equals(found.get(number), own)) {
                number++;
            }
            if (number == found.size()) {
                found.add(own);
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

    /** How many windows of village engagement there are. */
    int villageWindows() {
        return durations.length;
    }

    /** D of a window of village engagement, months. */
    int duration(int window) {
        return durations[window];
    }

    /** a_jr: share of the villages that a window of village engagement keeps engaged. */
    double engaged(int window, int month, int region) {
        return engaged[window][month][region];
    }

    /** Whether a lever has another strength than in the month before. */
    boolean changes(int month, int region) {
        return changes[month][region];
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
            if (places[month][region] > 0) {
                return true;
            }
        }
        return false;
    }
}
