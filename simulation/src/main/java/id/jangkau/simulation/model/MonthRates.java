package id.jangkau.simulation.model;

/**
 * What the levers make of the rates of every cell in one month. All of it is constant within the
 * month, so that no stage of the integration computes it again. Rates are per month.
 */
final class MonthRates {

    private static final int NONE = 0;

    private final double[] spontaneous; // e₀ + e_m·m, [cell]
    private final double[] village; // v', [cell]
    private final double[] compliance; // e_q·q, [cell]
    private final double[] discount; // e_d·d, [cell]
    private final double[] lapsing; // λ(1 − φ·b), [cell]
    private int month = NONE;

    MonthRates(int cells) {
        spontaneous = new double[cells];
        village = new double[cells];
        compliance = new double[cells];
        discount = new double[cells];
        lapsing = new double[cells];
    }

    /** Goes to a month: what levers add to the rates of each cell and to the start hazards. */
    void set(int month, Cell[] cells, SegmentRates[] rates, StartState start, Exposure exposure) {
        for (int i = 0; i < cells.length; i++) {
            int r = cells[i].region();
            SegmentRates p = rates[i];
            spontaneous[i] = start.enrolment(i) + p.mediaEffect() * exposure.media()[r];
            village[i] = assisted(cells[i], p, exposure);
            compliance[i] =
                    cells[i].kind() == SegmentKind.WAGE
                            ? p.complianceEffect() * exposure.compliance()[r]
                            : 0;
            discount[i] = p.discountEffect() * exposure.discount()[r];
            lapsing[i] = p.lapse() * (1 - p.retentionEffect() * exposure.retention()[r]);
        }
        this.month = month;
    }

    /** v', equation (4). */
    private static double assisted(Cell cell, SegmentRates p, Exposure exposure) {
        if (cell.kind() != SegmentKind.NON_WAGE) {
            return 0;
        }
        int r = cell.region();
        return exposure.village()[r] * (1 + p.paperworkHelp() * exposure.accompaniment()[r]);
    }

    /** The month that these rates are of; 0 before the first. */
    int month() {
        return month;
    }

    /**
     * e, equation (5).
     *
     * @param peers e_p·(P_r − P_r(0))
     */
    double enrolment(int cell, double peers) {
        return Math.max(0, spontaneous[cell] + peers)
                + village[cell]
                + compliance[cell]
                + discount[cell];
    }

    /** v', the hazard of not covered workers to be enrolled by village officials. */
    double village(int cell) {
        return village[cell];
    }

    /** λ(1 − φ·b). */
    double lapsing(int cell) {
        return lapsing[cell];
    }
}
