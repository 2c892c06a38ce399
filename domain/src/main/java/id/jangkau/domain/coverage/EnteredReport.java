package id.jangkau.domain.coverage;

import java.util.List;

/**
 * All that a report enters.
 *
 * @param figures of kabupaten and kota
 * @param details of regions of other levels
 */
public record EnteredReport(List<EnteredFigures> figures, EnteredDetails details) {

    public EnteredReport {
        figures = List.copyOf(figures);
    }

    /** Of kabupaten and kota alone. */
    public EnteredReport(List<EnteredFigures> figures) {
        this(figures, new EnteredDetails());
    }

    /** Nothing. */
    public static EnteredReport none() {
        return new EnteredReport(List.of());
    }

    /** How many figures it enters. */
    public int size() {
        return figures.size() + details.size();
    }
}
