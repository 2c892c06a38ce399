package id.jangkau.web.measure;

import java.util.List;
import java.util.Locale;

/**
 * What one thing took, again and again.
 *
 * @param milliseconds sorted
 */
record Sample(List<Double> milliseconds) {

    Sample {
        milliseconds = milliseconds.stream().sorted().toList();
    }

    /** Number, median and 95th percentile (nearest rank) as cells of a table. */
    String cells() {
        return String.format(
                Locale.ROOT, "%d | %.1f | %.1f", milliseconds.size(), median(), percentile(0.95));
    }

    double median() {
        return percentile(0.5);
    }

    private double percentile(double share) {
        return milliseconds.get((int) Math.ceil(share * milliseconds.size()) - 1);
    }
}
