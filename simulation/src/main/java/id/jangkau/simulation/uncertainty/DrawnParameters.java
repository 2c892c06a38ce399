package id.jangkau.simulation.uncertainty;

import id.jangkau.simulation.model.Parameter;
import id.jangkau.simulation.model.SegmentKind;

/**
 * The parameters of a block of draws, one draw beside the other. A buffer that is filled again for
 * every block; one thread uses it.
 */
final class DrawnParameters {

    private static final Parameter[] PARAMETERS = Parameter.values();
    private static final SegmentKind[] KINDS = SegmentKind.values();

    private final Priors priors;
    private final Points points;
    private final Stream stream = new Stream();
    private final double[][][] rates; // [parameter][segment kind][draw]

    DrawnParameters(Priors priors, Points points, int draws) {
        this.priors = priors;
        this.points = points;
        rates = new double[PARAMETERS.length][KINDS.length][draws];
    }

    void fill(int first, int count) {
        for (Parameter parameter : PARAMETERS) {
            for (SegmentKind kind : KINDS) {
                Priors.Row row = priors.row(parameter, kind);
                double[] wage = rate(parameter, KINDS[0]);
                if (kind != KINDS[0] && row == priors.row(parameter, KINDS[0])) {
                    System.arraycopy(wage, 0, rate(parameter, kind), 0, count);
                } else {
                    fill(first, count, row, rate(parameter, kind));
                }
            }
        }
        for (SegmentKind kind : KINDS) {
            limitTurnover(kind, count);
        }
    }

    private void fill(int first, int count, Priors.Row row, double[] rate) {
        for (int j = 0; j < count; j++) {
            double u = row.prior().isFixed() ? 0.5 : points.at(first + j, row, stream);
            rate[j] = row.parameter().rate(row.prior().quantile(u));
        }
    }

    /** τ = max(h(x), −γ) */
    private void limitTurnover(SegmentKind kind, int count) {
        double[] turnover = rate(Parameter.TURNOVER, kind);
        double[] growth = rate(Parameter.WORKER_GROWTH, kind);
        for (int j = 0; j < count; j++) {
            turnover[j] = Math.max(turnover[j], -growth[j]);
        }
    }

    /** A parameter as the equations use it, [draw]. */
    double[] rate(Parameter parameter, SegmentKind kind) {
        return rates[parameter.ordinal()][kind.ordinal()];
    }

    /** A parameter that all segments share, as the equations use it, [draw]. */
    double[] shared(Parameter parameter) {
        return rate(parameter, SegmentKind.NON_WAGE);
    }
}
