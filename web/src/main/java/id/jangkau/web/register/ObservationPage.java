package id.jangkau.web.register;

import id.jangkau.domain.coverage.DataVersion;
import id.jangkau.domain.coverage.Observation;
import java.util.List;

/**
 * Some of the figures that somebody asked for.
 *
 * @param version that they are of
 * @param rows of this page
 * @param count of all figures that were asked for
 * @param number of this page, 1 for the first
 */
public record ObservationPage(
        DataVersion version, List<? extends Observation> rows, int count, int number) {

    /** The most rows of a page. */
    public static final int MOST = 50;

    public ObservationPage {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return Math.max(1, (count + MOST - 1) / MOST);
    }

    /** The place of its first row among all, from 1. */
    public int first() {
        return (number - 1) * MOST + 1;
    }

    /** The place of its last row among all, from 1. */
    public int last() {
        return first() + rows.size() - 1;
    }
}
