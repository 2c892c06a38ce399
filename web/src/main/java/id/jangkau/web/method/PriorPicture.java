package id.jangkau.web.method;

import id.jangkau.domain.evidence.ModelParameter;
import id.jangkau.simulation.uncertainty.Prior;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is believed of one parameter as the outline of its density, drawn by the server. */
public final class PriorPicture {

    /** Of the picture, in the units of its outline. */
    public static final int WIDTH = 120;

    public static final int HEIGHT = 30;

    private static final double LEAST = 0.002;
    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;
    private static final int STEPS = 60;

    private final Prior prior;
    private final double central;
    private final double from;
    private final double to;
    private final double highest;

    private PriorPicture(ModelParameter row) {
        prior = Prior.parse(row.distribution(), row.central());
        central = row.central();
        from = prior.quantile(LEAST);
        to = prior.quantile(1 - LEAST);
        highest =
                IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(step -> prior.density(at(step, from, to)))
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
    }

    /** The picture of a row of the parameter table. */
    static PriorPicture of(ModelParameter row) {
        return new PriorPicture(row);
    }

    /** Is there only one value, so that there is nothing to draw? */
    public boolean isFixed() {
        return prior.isFixed();
    }

    /** The value that one draw in ten lies below. */
    public double getLow() {
        return prior.quantile(LOW);
    }

    /** The value that one draw in ten lies above. */
    public double getHigh() {
        return prior.quantile(HIGH);
    }

    /** The whole density as an SVG path. */
    public String getOutline() {
        return area(from, to);
    }

    /** The part of it that eight draws in ten lie in. */
    public String getInner() {
        return area(getLow(), getHigh());
    }

    /** Where the central value stands, from the left. */
    public String getMiddle() {
        return written(x(central));
    }

    private String area(double first, double last) {
        String top =
                IntStream.rangeClosed(0, STEPS)
                        .mapToDouble(step -> at(step, first, last))
                        .mapToObj(value -> written(x(value)) + " " + written(y(value)))
                        .collect(Collectors.joining("L"));
        return "M%s %dL%sL%s %dZ"
                .formatted(written(x(first)), HEIGHT, top, written(x(last)), HEIGHT);
    }

    private static double at(int step, double first, double last) {
        return first + (last - first) * step / STEPS;
    }

    private double x(double value) {
        return WIDTH * Math.min(1, Math.max(0, (value - from) / (to - from)));
    }

    private double y(double value) {
        return HEIGHT - (HEIGHT - 2) * Math.min(1, prior.density(value) / highest);
    }

    private static String written(double length) {
        return String.format(Locale.ROOT, "%.1f", length);
    }
}
