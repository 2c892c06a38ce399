package id.jangkau.web.register;

import id.jangkau.domain.coverage.PublishedClaim;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Claims of like regions on one picture: coverage against time. Places are parts of the width that
 * the marks have, from the left, and of the height, from the top.
 *
 * @param group of regions
 * @param marks the highest coverage first
 * @param lines between claims of one region and one pool, the only ones that make a series
 * @param ceiling coverage at the upper edge, per hundred
 */
public record ClaimPanel(Group group, List<Mark> marks, List<Line> lines, int ceiling) {

    /** The height that a label needs, px. */
    private static final int LABEL = 24;

    private static final int HEIGHT = 216;

    /** Regions that can stand on one picture. */
    public enum Group {
        EVERYWHERE,
        PROVINCES,
        REGENCIES,
        /** Regions that the data have no figures of. */
        ELSEWHERE
    }

    /**
     * One claim.
     *
     * @param percent as printed, else by division
     * @param label where its label stands, so that none covers another
     */
    public record Mark(
            PublishedClaim claim, double percent, double left, double top, double label) {}

    /** From one claim to the next of the same pool. */
    public record Line(Mark from, Mark to) {}

    /** Its height, px. */
    public int height() {
        return height(marks.size());
    }

    static int height(int labels) {
        return Math.max(HEIGHT, labels * LABEL);
    }

    /** How far labels have to be apart. */
    static double gap(int labels) {
        return (double) LABEL / height(labels);
    }

    /** The month of its earliest claim. */
    public YearMonth from() {
        return marks.stream().map(this::month).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** The month of its latest claim. */
    public YearMonth to() {
        return marks.stream().map(this::month).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** The month of a claim. */
    public YearMonth month(Mark mark) {
        return YearMonth.from(mark.claim().date());
    }

    /** Where a hundred per hundred stands. */
    public double whole() {
        return 1 - 100.0 / ceiling;
    }
}
