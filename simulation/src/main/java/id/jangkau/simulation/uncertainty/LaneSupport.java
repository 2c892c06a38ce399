package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.Lever;
import id.jangkau.simulation.model.ModelInput;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import java.util.stream.IntStream;

/** Section 5 for a block of draws: support places are filled or given up, NON_WAGE only. */
final class LaneSupport {

    private final LeverTable levers;
    private final DrawnBlock drawn;
    private final LaneStart start;
    private final LaneState state;
    private final Cell[] cells;
    private final double[] workers; // N(0), [cell]
    private final int[] concerned; // cells where anybody is or will be supported

    LaneSupport(LeverTable levers, DrawnBlock drawn, LaneStart start, LaneState state) {
        this.levers = levers;
        this.drawn = drawn;
        this.start = start;
        this.state = state;
        ModelInput input = drawn.input().model();
        cells = input.grid().cells().toArray(Cell[]::new);
        workers = input.start().workers();
        double[] supported = input.start().supported();
        concerned =
                IntStream.range(0, cells.length)
                        .filter(i -> cells[i].kind() == SegmentKind.NON_WAGE)
                        .filter(i -> supported[i] > 0 || levers.hasPlaces(cells[i].region()))
                        .toArray();
    }

    /**
     * Moves supported members to the target S(0) + ψ·K of each cell.
     *
     * @param growth N(t) / N(0) of NON_WAGE, [draw]
     */
    void beginMonth(int month, double[] growth) {
        for (int i : concerned) {
            double places = levers.strength(Lever.CONTRIBUTION_SUPPORT, month, cells[i].region());
            for (int j = 0; j < growth.length; j++) {
                double missing = target(i, j, places) - state.supported()[i][j];
                if (missing > 0) {
                    fill(i, j, missing, workers[i] * growth[j]);
                } else if (missing < 0) {
                    release(i, j, -missing);
                }
            }
        }
    }

    private double target(int i, int j, double places) {
        double ofRegion = start.notCovered(cells[i].region())[j];
        double ofCell = workers[i] - drawn.start().active(i)[j];
        double share = ofRegion > 0 ? ofCell / ofRegion : 0;
        double match = drawn.parameters().rate(Parameter.SUPPORT_MATCH, SegmentKind.NON_WAGE)[j];
        return drawn.start().supported(i)[j] + match * places * share;
    }

    private void fill(int i, int j, double places, double allWorkers) {
        double[] s = state.supported()[i];
        double[] l = state.lapsed()[i];
        double eligible = allWorkers - state.paying()[i][j] - s[j];
        double added = Math.min(places, eligible);
        if (added > 0) {
            l[j] *= (eligible - added) / eligible;
            s[j] += added;
        }
    }

    private void release(int i, int j, double places) {
        double stopped =
                places
                        * drawn.parameters()
                                .rate(Parameter.LAPSE_AFTER_SUPPORT, SegmentKind.NON_WAGE)[j];
        state.supported()[i][j] -= places;
        state.lapsed()[i][j] += stopped;
        state.paying()[i][j] += places - stopped;
    }
}
