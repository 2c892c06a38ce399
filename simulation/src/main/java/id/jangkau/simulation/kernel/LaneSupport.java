package id.jangkau.simulation.kernel;

import id.jangkau.simulation.kernel.Layout.CellRow;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.stream.IntStream;

/** Section 5: support places are filled or given up, NON_WAGE only. */
final class LaneSupport {

    private final Layout layout;
    private final LaneParameters parameters;
    private final LeverTable levers;
    private final LaneStart start;
    private final LaneState state;
    private final int[] concerned; // rows of cells where anybody is or will be supported
    private final double[][] atStart; // S(0), [concerned row][lane]
    private final double[][] ofPlace; // what a place of the region adds, [concerned row][lane]
    private final double[] places; // K, [lane]
    private final double[] stopped; // [lane], persons
    private final double[] unfilled; // [lane], persons

    /**
     * @param supports whether anybody is or will be supported, [cell row]
     */
    LaneSupport(LaneParameters parameters, LeverTable levers, LaneStart start, boolean[] supports) {
        this.parameters = parameters;
        this.levers = levers;
        this.start = start;
        layout = parameters.layout();
        state = start.state();
        concerned =
                IntStream.range(0, supports.length)
                        .filter(i -> supports[i])
                        .filter(i -> layout.cellRows().get(i).kind() == SegmentKind.NON_WAGE)
                        .toArray();
        atStart = layout.rows(concerned.length);
        ofPlace = layout.rows(concerned.length);
        places = new double[layout.lanes()];
        stopped = new double[layout.lanes()];
        unfilled = new double[layout.lanes()];
    }

    void begin() {
        double[] match = parameters.rate(Parameter.SUPPORT_MATCH, SegmentKind.NON_WAGE);
        for (int c = 0; c < concerned.length; c++) {
            int i = concerned[c];
            double[] notCovered = start.notCovered(layout.cellRows().get(i).regionRow());
            System.arraycopy(state.supported()[i], 0, atStart[c], 0, places.length);
            for (int j = 0; j < places.length; j++) {
                double ofCell = 1 - state.active()[i][j];
                ofPlace[c][j] = notCovered[j] > 0 ? match[j] * ofCell / notCovered[j] : 0;
            }
        }
    }

    /**
     * Moves supported members to the target S(0) + ψ·K of each cell.
     *
     * @param growth N(t) / N(0) of NON_WAGE, [lane]
     */
    void beginMonth(int month, double[] growth) {
        Lanes.clear(stopped);
        Lanes.clear(unfilled);
        for (int c = 0; c < concerned.length; c++) {
            CellRow row = layout.cellRows().get(concerned[c]);
            for (int r = layout.firstOf(row.regionRow()); r < layout.endOf(row.regionRow()); r++) {
                double inRegion = levers.strength(Lever.CONTRIBUTION_SUPPORT, month, r);
                layout.spread(inRegion, r, places);
            }
            for (int j = 0; j < places.length; j++) {
                double target = atStart[c][j] + places[j] * ofPlace[c][j];
                double missing = target - state.supported()[concerned[c]][j];
                if (missing > 0) {
                    fill(concerned[c], j, missing, growth[j]);
                } else if (missing < 0) {
                    release(concerned[c], j, -missing);
                }
            }
        }
    }

    private void fill(int i, int j, double missing, double allWorkers) {
        double eligible = allWorkers - state.active()[i][j];
        double added = Math.max(0, Math.min(missing, eligible));
        if (added > 0) {
            state.lapsed()[i][j] *= (eligible - added) / eligible;
            state.active()[i][j] += added;
            state.supported()[i][j] += added;
        }
        unfilled[j] += (missing - added) * start.workers(i)[j];
    }

    private void release(int i, int j, double ended) {
        double[] share = parameters.rate(Parameter.LAPSE_AFTER_SUPPORT, SegmentKind.NON_WAGE);
        double lapsing = ended * share[j];
        state.supported()[i][j] -= ended;
        state.lapsed()[i][j] += lapsing;
        state.active()[i][j] -= lapsing;
        stopped[j] += lapsing * start.workers(i)[j];
    }

    /** Members who stopped at the start of the month because their support ended, [lane]. */
    double[] stopped() {
        return stopped;
    }

    /** Places for which no eligible worker was left at the start of the month, [lane]. */
    double[] unfilled() {
        return unfilled;
    }
}
