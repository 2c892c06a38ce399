package id.jangkau.simulation.model;

/** Section 5: at the start of a month support places are filled or given up, NON_WAGE only. */
final class SupportPlaces {

    private final Grid grid;
    private final double[] atStart; // S(0), [cell]
    private final double[] shareOfRegion; // share of its region's places that a cell gets, [cell]
    private final double match;
    private final double lapseAfterSupport;

    SupportPlaces(ModelInput input) {
        grid = input.grid();
        atStart = input.start().supported();
        shareOfRegion = new double[atStart.length];
        SegmentRates rates = SegmentRates.of(input.parameters(), SegmentKind.NON_WAGE);
        match = rates.supportMatch();
        lapseAfterSupport = rates.lapseAfterSupport();
        double[] notCovered = input.start().nonWageNotCovered(grid);
        for (int i = 0; i < atStart.length; i++) {
            double inRegion = notCovered[grid.cells().get(i).region()];
            shareOfRegion[i] = inRegion > 0 ? input.start().notCovered(i) / inRegion : 0;
        }
    }

    /**
     * Moves supported members to the target S(0) + ψ·K of each cell.
     *
     * @param y the state, [4·cell + compartment], persons; changed in place
     * @param places K, [region], persons
     */
    SupportChange beginMonth(double[] y, double[] places) {
        SupportChange change = SupportChange.NONE;
        for (int i = 0; i < atStart.length; i++) {
            Cell cell = grid.cells().get(i);
            if (cell.kind() == SegmentKind.NON_WAGE) {
                double target = atStart[i] + match * places[cell.region()] * shareOfRegion[i];
                change = change.plus(move(y, i, target));
            }
        }
        return change;
    }

    private SupportChange move(double[] y, int cell, double target) {
        double missing = target - y[Compartment.SUPPORTED.of(cell)];
        return missing > 0 ? fill(y, cell, missing) : release(y, cell, -missing);
    }

    /** Fills places from X and L, in proportion to their size. */
    private static SupportChange fill(double[] y, int cell, double places) {
        int x = Compartment.NOT_REGISTERED.of(cell);
        int l = Compartment.LAPSED.of(cell);
        double eligible = y[x] + y[l];
        double added = Math.min(places, eligible);
        if (added > 0) {
            double stay = (eligible - added) / eligible;
            y[x] *= stay;
            y[l] *= stay;
            y[Compartment.SUPPORTED.of(cell)] += added;
        }
        return new SupportChange(0, places - added);
    }

    /** Ends places: the share α lapses, the others pay for themselves. */
    private SupportChange release(double[] y, int cell, double places) {
        double stopped = lapseAfterSupport * places;
        y[Compartment.SUPPORTED.of(cell)] -= places;
        y[Compartment.LAPSED.of(cell)] += stopped;
        y[Compartment.PAYING.of(cell)] += places - stopped;
        return new SupportChange(stopped, 0);
    }
}
