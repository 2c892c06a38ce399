package id.jangkau.simulation.allocation;

import id.jangkau.simulation.model.CoverageModel;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.LeverSchedule;
import id.jangkau.simulation.model.LeverWindow;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Refusal;
import id.jangkau.simulation.model.RefusedScheduleException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The windows of a schedule that are multiplied together. A lever stops where its own maximum or a
 * rule of the field stops it; the others go on.
 */
public final class LeverPackage {

    /** No larger multiple is sought. */
    public static final double LARGEST = 100;

    private static final double STEPS = 100; // of a multiple of 1; caps are rounded down
    private static final int HALVINGS = 40;

    private final ModelInput input;
    private final double[] most; // [window]
    private final Map<Lever, Cap> caps = new EnumMap<>(Lever.class);

    /**
     * @param input a run that can be carried out
     * @param most how far the maximum of its lever lets each window be multiplied, 1 or more,
     *     [window]; 0 for a window that stays as it is
     */
    public LeverPackage(ModelInput input, double[] most) {
        if (most.length != input.schedule().windows().size()) {
            throw new IllegalArgumentException(
                    "%s multiples for %s windows."
                            .formatted(most.length, input.schedule().windows().size()));
        }
        CoverageModel.check(input);
        this.input = input;
        this.most = most.clone();
        for (Lever lever : Lever.values()) {
            if (isMultiplied(lever)) {
                cap(lever).ifPresent(cap -> caps.put(lever, cap));
            }
        }
    }

    /** The levers that cannot be multiplied without end, in their order. */
    public List<Cap> caps() {
        return List.copyOf(caps.values());
    }

    /** By how much a lever is multiplied when the package is. */
    public double multipleOf(Lever lever, double multiple) {
        Cap cap = caps.get(lever);
        return cap == null ? multiple : Math.min(multiple, cap.multiple());
    }

    /** The largest multiple that changes anything; 0 where nothing is multiplied. */
    public double most() {
        return Arrays.stream(Lever.values())
                .filter(this::isMultiplied)
                .mapToDouble(lever -> multipleOf(lever, LARGEST))
                .max()
                .orElse(0);
    }

    /** The schedule under a multiple of the package. */
    public LeverSchedule times(double multiple) {
        List<LeverWindow> windows = new ArrayList<>();
        for (int j = 0; j < most.length; j++) {
            LeverWindow window = input.schedule().windows().get(j);
            windows.add(
                    most[j] == 0 ? window : times(window, multipleOf(window.lever(), multiple)));
        }
        return new LeverSchedule(windows);
    }

    private boolean isMultiplied(Lever lever) {
        for (int j = 0; j < most.length; j++) {
            if (most[j] > 0 && input.schedule().windows().get(j).lever() == lever) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cap> cap(Lever lever) {
        double own = LARGEST;
        for (int j = 0; j < most.length; j++) {
            if (most[j] > 0 && input.schedule().windows().get(j).lever() == lever) {
                own = Math.min(own, most[j]);
            }
        }
        Optional<Refusal> refusal = refusal(lever, own);
        if (refusal.isPresent()) {
            return Optional.of(allowed(lever, own));
        }
        return own < LARGEST
                ? Optional.of(new Cap(lever, roundedDown(own), Optional.empty()))
                : Optional.empty();
    }

    /** The largest multiple of one lever that the rules let through. */
    private Cap allowed(Lever lever, double refused) {
        double low = 1;
        double high = refused;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (refusal(lever, middle).isPresent()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return new Cap(lever, roundedDown(low), refusal(lever, high));
    }

    private static double roundedDown(double multiple) {
        return Math.max(1, StrictMath.floor(multiple * STEPS) / STEPS);
    }

    /** Why the package cannot be carried out with one lever multiplied. */
    private Optional<Refusal> refusal(Lever lever, double multiple) {
        List<LeverWindow> windows = new ArrayList<>(input.schedule().windows());
        for (int j = 0; j < most.length; j++) {
            if (most[j] > 0 && windows.get(j).lever() == lever) {
                windows.set(j, times(windows.get(j), multiple));
            }
        }
        try {
            CoverageModel.check(input.with(new LeverSchedule(windows)));
            return Optional.empty();
        } catch (RefusedScheduleException refused) {
            return Optional.of(refused.refusals().get(0));
        }
    }

    private static LeverWindow times(LeverWindow window, double multiple) {
        return new LeverWindow(
                window.lever(),
                Arrays.stream(window.strength()).map(strength -> multiple * strength).toArray(),
                window.first(),
                window.last(),
                window.durationMonths(),
                window.payerShares());
    }
}
