package id.jangkau.web.region;

import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.region.RegionLevel;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Some of what lies in a kabupaten or kota.
 *
 * @param number of this page, 1 for the first
 * @param count of all parts
 * @param expected how many there are in truth; 0 where nobody says
 * @param sum of all parts
 * @param own figure of the kabupaten or kota in the same month and segments; empty where there is
 *     none
 */
public record LocalPartsPage(
        YearMonth month,
        RegionLevel level,
        List<Line> lines,
        int number,
        int count,
        int expected,
        Coverage sum,
        Optional<Coverage> own) {

    /** The most parts of a page. */
    public static final int MOST = 50;

    /** One part. */
    public record Line(String code, String name, Coverage coverage) {}

    /** How many pages there are, at least 1. */
    public int pages() {
        return Math.max(1, (count + MOST - 1) / MOST);
    }

    /** How many parts nobody reported. */
    public int missing() {
        return Math.max(0, expected - count);
    }

    /** Is the own figure another than the sum? */
    public boolean differs() {
        return own.isPresent() && !own.get().equals(sum);
    }
}
