package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Cell;
import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;
import id.jangkau.simulation.model.StartFigures;
import java.util.Arrays;

/**
 * The start figures of a block of draws: where a region's figures are derived, its coverage is
 * shifted on the logit, the same in all its segments; then its province and segment gets its
 * members back. Published figures stay.
 */
final class DrawnStart {

    private static final long START = Stream.key("start");

    /** Largest share of its workers that a shift makes active. */
    private static final double FULLEST = 0.98;

    private final long seed;
    private final Cell[] cells;
    private final boolean[] derived; // [cell]
    private final long[] keys; // [region]
    private final boolean[] shifted; // whether figures of the region are derived, [region]
    private final int[] group; // province and segment, [cell]
    private final double[] workers; // N(0), [cell]
    private final double[] inData; // A(0), [cell]
    private final double[] supportedInData; // S(0), [cell]
    private final double[] odds; // of one draw, [region]
    private final double[] membersInData; // of derived cells, [group]
    private final double[] membersShifted; // of one draw, [group]
    private final double[][] active; // [cell][draw]
    private final double[][] supported; // [cell][draw]
    private final Stream stream = new Stream();

    DrawnStart(EnsembleInput input, int draws) {
        seed = input.draws().seed();
        cells = input.model().grid().cells().toArray(Cell[]::new);
        derived = input.places().derived();
        keys =
                input.places().regions().stream()
                        .mapToLong(name -> START ^ Stream.key(name))
                        .toArray();
        StartFigures start = input.model().start();
        workers = start.workers();
        inData = start.active();
        supportedInData = start.supported();
        odds = new double[keys.length];
        shifted = new boolean[keys.length];
        int kinds = SegmentKind.values().length;
        int[] provinceOf = input.places().provinceOf();
        group = new int[cells.length];
        membersInData = new double[kinds * input.places().provinces().size()];
        membersShifted = new double[membersInData.length];
        for (int i = 0; i < cells.length; i++) {
            group[i] = kinds * provinceOf[cells[i].region()] + cells[i].kind().ordinal();
            shifted[cells[i].region()] |= derived[i];
            membersInData[group[i]] += derived[i] ? inData[i] : 0;
        }
        active = new double[cells.length][draws];
        supported = new double[cells.length][draws];
    }

    void fill(int first, int count, DrawnParameters parameters) {
        double[] spread = parameters.shared(Parameter.START_SD);
        for (int j = 0; j < count; j++) {
            for (int r = 0; r < odds.length; r++) {
                odds[r] = shifted[r] ? oddsRatio(first + j, r, spread[j]) : 1;
            }
            shift(j);
            giveBack(j);
        }
    }

    private double oddsRatio(int draw, int region, double spread) {
        return StrictMath.exp(spread * stream.at(seed, draw, keys[region]).normal());
    }

    private void shift(int j) {
        Arrays.fill(membersShifted, 0);
        for (int i = 0; i < cells.length; i++) {
            double ratio = derived[i] ? odds[cells[i].region()] : 1;
            active[i][j] =
                    ratio == 1 || inData[i] == 0
                            ? inData[i]
                            : workers[i]
                                    * ratio
                                    * inData[i]
                                    / (workers[i] - inData[i] + ratio * inData[i]);
            membersShifted[group[i]] += derived[i] ? active[i][j] : 0;
        }
    }

    private void giveBack(int j) {
        for (int i = 0; i < cells.length; i++) {
            double shifted = membersShifted[group[i]];
            if (derived[i] && shifted > 0 && shifted != membersInData[group[i]]) {
                double most = Math.max(FULLEST * workers[i], inData[i]);
                active[i][j] = Math.min(active[i][j] * (membersInData[group[i]] / shifted), most);
            }
            supported[i][j] = Math.min(supportedInData[i], active[i][j]);
        }
    }

    /** A(0) of a cell, [draw], persons. */
    double[] active(int cell) {
        return active[cell];
    }

    /** S(0) of a cell, [draw], persons. */
    double[] supported(int cell) {
        return supported[cell];
    }
}
