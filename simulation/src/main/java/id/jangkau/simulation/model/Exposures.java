package id.jangkau.simulation.model;

import java.util.ArrayList;
import java.util.List;

/** Section 4: turns the settings of the levers into the exposure of each month. */
final class Exposures {

    private final Grid grid;
    private final LeverSchedule schedule;
    private final ModelParameters parameters;
    private final VillageContacts contacts;
    private final double villageEffect;
    private final double[] pressure; // G, [region], Rp per worker

    private Exposures(ModelInput input) {
        this.grid = input.grid();
        this.schedule = input.schedule();
        this.parameters = input.parameters();
        this.contacts = new VillageContacts(input);
        this.villageEffect = SegmentRates.of(parameters, SegmentKind.NON_WAGE).villageEffect();
        this.pressure = new double[grid.regions()];
    }

    /** The exposures of all months of a run; month 1 stands at position 0. */
    static List<Exposure> of(ModelInput input) {
        Exposures exposures = new Exposures(input);
        List<Exposure> byMonth = new ArrayList<>(input.months());
        for (int month = 1; month <= input.months(); month++) {
            byMonth.add(exposures.inMonth(month));
        }
        return byMonth;
    }

    private Exposure inMonth(int month) {
        return new Exposure(
                village(month),
                strength(Lever.ACCOMPANIMENT, month),
                media(month),
                strength(Lever.EMPLOYER_COMPLIANCE, month),
                strength(Lever.CONTRIBUTION_DISCOUNT, month),
                strength(Lever.RETENTION_HELP, month),
                strength(Lever.CONTRIBUTION_SUPPORT, month));
    }

    private double[] strength(Lever lever, int month) {
        return schedule.strength(lever, grid.regions(), month);
    }

    /** v_r = y · Σ_j a_jr · min(w, C·D_j/u_r) / D_j. */
    private double[] village(int month) {
        double[] hazard = new double[grid.regions()];
        for (LeverWindow window : schedule.of(Lever.VILLAGE_ENGAGEMENT)) {
            for (int r = 0; r < hazard.length; r++) {
                hazard[r] +=
                        villageEffect
                                * window.active(r, month)
                                * contacts.sharePerMonth(r, window.durationMonths());
            }
        }
        return hazard;
    }

    /** m_r = m̄_r · (1 − 2^(−G_r/G½)), G_r(k) = δ·G_r(k−1) + z_r(k). */
    private double[] media(int month) {
        double[] spend = strength(Lever.MEDIA_CAMPAIGN, month);
        double carryover = parameters.shared(Parameter.MEDIA_CARRYOVER);
        double halfSpend = parameters.shared(Parameter.MEDIA_HALF_SPEND);
        double[] reached = new double[grid.regions()];
        for (int r = 0; r < reached.length; r++) {
            pressure[r] = carryover * pressure[r] + spend[r];
            reached[r] = grid.mediaReach(r) * (1 - StrictMath.pow(2, -pressure[r] / halfSpend));
        }
        return reached;
    }
}
