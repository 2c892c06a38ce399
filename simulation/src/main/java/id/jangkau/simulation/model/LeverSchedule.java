package id.jangkau.simulation.model;

import java.util.List;

/** The levers of a scenario: windows that add up. */
public record LeverSchedule(List<LeverWindow> windows) {

    /** No lever at all. */
    public static final LeverSchedule NONE = new LeverSchedule(List.of());

    public LeverSchedule {
        windows = List.copyOf(windows);
    }

    /** The windows of one lever. */
    public List<LeverWindow> of(Lever lever) {
        return windows.stream().filter(window -> window.lever() == lever).toList();
    }

    /** Total strength of a lever in each region in a month, [region]. */
    public double[] strength(Lever lever, int regions, int month) {
        return sum(lever, regions, (window, r) -> window.strength(r, month));
    }

    /** Total strength of a lever that is at work in each region in a month, [region]. */
    public double[] active(Lever lever, int regions, int month) {
        return sum(lever, regions, (window, r) -> window.active(r, month));
    }

    private double[] sum(Lever lever, int regions, Strength strength) {
        double[] sum = new double[regions];
        for (LeverWindow window : windows) {
            if (window.lever() == lever) {
                for (int r = 0; r < regions; r++) {
                    sum[r] += strength.of(window, r);
                }
            }
        }
        return sum;
    }

    private interface Strength {
        double of(LeverWindow window, int region);
    }
}
