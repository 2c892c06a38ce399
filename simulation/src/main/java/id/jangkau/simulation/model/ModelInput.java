package id.jangkau.simulation.model;

/**
 * Everything that a run is computed from.
 *
 * @param grid cells and regions
 * @param start what is known at month 0
 * @param parameters one value each
 * @param schedule the levers
 * @param capacity what the field can carry
 * @param months horizon T, 1..{@value #MOST_MONTHS}
 */
public record ModelInput(
        Grid grid,
        StartFigures start,
        ModelParameters parameters,
        LeverSchedule schedule,
        FieldLimits capacity,
        int months) {

    /** The longest horizon, months. */
    public static final int MOST_MONTHS = 240;

    public ModelInput {
        Require.size("start figures", start.cells(), grid.cells().size());
        for (LeverWindow window : schedule.windows()) {
            Require.size("strength of " + window.lever(), window.strength().length, grid.regions());
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "The horizon (%s months) must be 1 to %s.".formatted(months, MOST_MONTHS));
        }
    }

    /** The same run under another schedule. */
    public ModelInput with(LeverSchedule other) {
        return new ModelInput(grid, start, parameters, other, capacity, months);
    }

    /** The same run under other parameters. */
    public ModelInput with(ModelParameters other) {
        return new ModelInput(grid, start, other, schedule, capacity, months);
    }
}
