package id.jangkau.web.overview;

import id.jangkau.domain.coverage.Coverage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the map shows of each kabupaten and kota. */
public enum Measure {
    /** Workers who are not active members, thousands. */
    NOT_COVERED(0, 25, 50, 100, 150),
    /** Active members per hundred workers. */
    COVERAGE(1, 30, 40, 50, 60),
    /** Workers who are not active members, persons per desa or kelurahan. */
    PER_VILLAGE(0, 250, 500, 1_000, 2_500);

    private final int digits;
    private final double[] bounds;

    /**
     * @param digits written after the decimal mark
     * @param bounds lower bounds of the classes 2 to 5
     */
    Measure(int digits, double... bounds) {
        this.digits = digits;
        this.bounds = bounds;
    }

    /** The measure with this key in an address, if there is one. */
    static Optional<Measure> of(String key) {
        return Arrays.stream(values()).filter(measure -> measure.key().equals(key)).findFirst();
    }

    /** Its name in an address, such as {@code per-village}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int digits() {
        return digits;
    }

    /** Its value, in its unit; NaN where there are no workers or no villages. */
    public double of(RegencyTile tile) {
        Coverage coverage = tile.coverage();
        if (coverage.workers() == 0) {
            return Double.NaN;
        }
        return switch (this) {
            case NOT_COVERED -> coverage.notCovered() / 1000.0;
            case COVERAGE -> coverage.share() * 100;
            case PER_VILLAGE -> tile.perVillage();
        };
    }

    /** The class on the map, 1 to 5, more is darker; 0 where there is no value. */
    public int level(RegencyTile tile) {
        double value = of(tile);
        return Double.isNaN(value)
                ? 0
                : 1 + (int) Arrays.stream(bounds).filter(bound -> value >= bound).count();
    }

    /** The five classes, lowest first. */
    public List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i <= bounds.length; i++) {
            bands.add(
                    new Band(
                            i + 1,
                            i == 0 ? Double.NEGATIVE_INFINITY : bounds[i - 1],
                            i == bounds.length ? Double.POSITIVE_INFINITY : bounds[i]));
        }
        return bands;
    }

    /**
     * A class of the map.
     *
     * @param from its lower bound, included; infinite where it has none
     * @param to its upper bound, excluded; infinite where it has none
     */
    public record Band(int level, double from, double to) {}
}
