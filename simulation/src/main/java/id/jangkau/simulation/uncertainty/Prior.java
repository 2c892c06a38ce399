package id.jangkau.simulation.uncertainty;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.util.FastMath;

/**
 * What is believed of a parameter before anything is observed: a distribution, as the parameter
 * table writes it, or one value.
 *
 * <p>Written as {@code fixed}, {@code triangular(low, mode, high)}, {@code beta(a, b)}, {@code
 * normal(mean, sd) on [low, high]} (cut off there) or {@code lognormal(median m, geometric sd g)}.
 */
public final class Prior {

    private static final Pattern FORM =
            Pattern.compile("(\\w+)\\(([^)]*)\\)(?:\\s+on\\s+\\[\\s*([^,\\]]+),\\s*([^\\]]+)\\])?");
    private static final Pattern WORDS = Pattern.compile("[a-z ]*\\s");

    private final String text;
    private final Shape shape;
    private final boolean fixed;

    private Prior(String text, Shape shape, boolean fixed) {
        this.text = text;
        this.shape = shape;
        this.fixed = fixed;
    }

    /** Inverse distribution function and density. */
    interface Shape {

        /** The value that the share u of all draws lies below. */
        double quantile(double u);

        double density(double x);
    }

    /**
     * One value that is not doubted.
     *
     * @param value in the unit of the parameter table
     */
    public static Prior fixed(double value) {
        return new Prior("fixed", new Point(value), true);
    }

    /**
     * Reads a distribution.
     *
     * @param text in one of the forms above
     * @param central the value of {@code fixed}, in the unit of the parameter table
     * @throws IllegalArgumentException if the text has another form or impossible numbers
     */
    public static Prior parse(String text, double central) {
        if (text.strip().equals("fixed")) {
            return fixed(central);
        }
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw unknown(text);
        }
        try {
            Shape shape = shape(form, text);
            if (shape.density(shape.quantile(0.5)) > 0) { // written so that NaN fails too
                return new Prior(text.strip(), shape, false);
            }
        } catch (NumberFormatException | MathIllegalStateException wrong) {
            throw unknown(text);
        }
        throw unknown(text);
    }

    private static Shape shape(Matcher form, String text) {
        double[] p = numbers(form.group(2));
        boolean cut = form.group(3) != null;
        if (p.length != (form.group(1).equals("triangular") ? 3 : 2)) {
            throw unknown(text);
        }
        return switch (cut ? form.group(1) + " on" : form.group(1)) {
            case "triangular" -> new Whole(new TriangularDistribution(p[0], p[1], p[2]));
            case "beta" -> new BetaShape(p[0], p[1]);
            case "normal on" ->
                    new Cut(
                            new NormalDistribution(p[0], p[1]),
                            Double.parseDouble(form.group(3)),
                            Double.parseDouble(form.group(4)));
            case "lognormal" -> new LogNormal(FastMath.log(p[0]), FastMath.log(p[1]));
            default -> throw unknown(text);
        };
    }

    /** The numbers between the parentheses; words before them only say what they are. */
    private static double[] numbers(String list) {
        String[] parts = list.split(",");
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String part = parts[i].strip();
            Matcher words = WORDS.matcher(part);
            numbers[i] = Double.parseDouble(words.lookingAt() ? part.substring(words.end()) : part);
        }
        return numbers;
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "The distribution \"%s\" is not known; expected fixed, triangular(low, mode, high), beta(a, b), normal(mean, sd) on [low, high] or lognormal(median m, geometric sd g)."
                        .formatted(text));
    }

    /** Whether there is only one value. */
    public boolean isFixed() {
        return fixed;
    }

    /**
     * The value that the share u of all draws lies below, in the unit of the parameter table.
     *
     * @param u strictly between 0 and 1
     */
    public double quantile(double u) {
        return shape.quantile(u);
    }

    /** The density at x, per unit of the parameter table; 0 where there is only one value. */
    public double density(double x) {
        return shape.density(x);
    }

    /** As it is written in the parameter table. */
    @Override
    public String toString() {
        return text;
    }

    private record Point(double value) implements Shape {
        @Override
        public double quantile(double u) {
            return value;
        }

        @Override
        public double density(double x) {
            return 0;
        }
    }

    private record Whole(RealDistribution distribution) implements Shape {
        @Override
        public double quantile(double u) {
            return distribution.inverseCumulativeProbability(u);
        }

        @Override
        public double density(double x) {
            return distribution.density(x);
        }
    }

    /** The exponential of a normal distribution, whose own inverse searches. */
    private record LogNormal(LogNormalDistribution distribution, NormalDistribution logarithm)
            implements Shape {

        LogNormal(double mean, double sd) {
            this(new LogNormalDistribution(mean, sd), new NormalDistribution(mean, sd));
        }

        @Override
        public double quantile(double u) {
            return FastMath.exp(logarithm.inverseCumulativeProbability(u));
        }

        @Override
        public double density(double x) {
            return distribution.density(x);
        }
    }

    /** A normal distribution of which only an interval is left. */
    private static final class Cut implements Shape {

        private final NormalDistribution whole;
        private final double low;
        private final double high;
        private final double below;
        private final double inside;

        Cut(NormalDistribution whole, double low, double high) {
            this.whole = whole;
            this.low = low;
            this.high = high;
            below = whole.cumulativeProbability(low);
            inside = whole.cumulativeProbability(high) - below;
            if (!(inside > 0)) {
                throw new IllegalArgumentException(
                        "[%s, %s] holds nothing of the distribution.".formatted(low, high));
            }
        }

        @Override
        public double quantile(double u) {
            double x = whole.inverseCumulativeProbability(below + u * inside);
            return Math.min(Math.max(x, low), high);
        }

        @Override
        public double density(double x) {
            return x < low || x > high ? 0 : whole.density(x) / inside;
        }
    }
}
