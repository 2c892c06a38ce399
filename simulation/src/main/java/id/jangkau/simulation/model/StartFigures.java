package id.jangkau.simulation.model;

/**
 * What the data say of month 0.
 *
 * @param workers N(0), [cell], persons
 * @param active A(0), [cell], persons, at most the workers
 * @param supported S(0), [cell], persons, at most the active; 0 where unknown
 */
public record StartFigures(double[] workers, double[] active, double[] supported) {

    public StartFigures {
        workers = workers.clone();
        active = active.clone();
        supported = supported.clone();
        Require.size("active", active.length, workers.length);
        Require.size("supported", supported.length, workers.length);
        Require.notNegative("workers", workers);
        Require.notNegative("active", active);
        Require.notNegative("supported", supported);
        for (int i = 0; i < workers.length; i++) {
            if (active[i] > workers[i] || supported[i] > active[i]) {
                throw new IllegalArgumentException(
                        "Cell %s has %s workers, %s active and %s supported; expected a falling row."
                                .formatted(i, workers[i], active[i], supported[i]));
            }
        }
    }

    @Override
    public double[] workers() {
        return workers.clone();
    }

    @Override
    public double[] active() {
        return active.clone();
    }

    @Override
    public double[] supported() {
        return supported.clone();
    }

    /** How many cells the figures are for. */
    public int cells() {
        return workers.length;
    }

    /** N(0) − A(0) of a cell, persons. */
    public double notCovered(int cell) {
        return workers[cell] - active[cell];
    }

    /** NON_WAGE workers not covered at the start, [region], persons. */
    public double[] nonWageNotCovered(Grid grid) {
        double[] notCovered = new double[grid.regions()];
        for (int i = 0; i < workers.length; i++) {
            Cell cell = grid.cells().get(i);
            if (cell.kind() == SegmentKind.NON_WAGE) {
                notCovered[cell.region()] += notCovered(i);
            }
        }
        return notCovered;
    }
}
