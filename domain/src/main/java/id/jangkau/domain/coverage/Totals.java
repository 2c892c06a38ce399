package id.jangkau.domain.coverage;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the figures of one data version add up to, by the names that claims call regions. */
public final class Totals {

    /** Of no figures. */
    public static final Totals NONE = new Totals("", YearMonth.of(1, 1), List.of());

    private final YearMonth month;
    private final Map<String, Coverage> sums = new HashMap<>();

    /**
     * @param everywhere what claims call all regions together
     * @param month of all the cells
     * @param cells of one data version
     */
    public Totals(String everywhere, YearMonth month, List<CoverageObservation> cells) {
        this.month = month;
        for (CoverageObservation cell : cells) {
            add(everywhere, cell);
            add(cell.regency().province().name(), cell);
            add(cell.regency().name(), cell);
        }
    }

    private void add(String region, CoverageObservation cell) {
        sums.merge(region, Coverage.of(cell), Coverage::plus);
    }

    /** The sum of a region; empty for another month, and where there is no figure of it. */
    public Optional<Coverage> of(String region, YearMonth asked) {
        return asked.equals(month) ? Optional.ofNullable(sums.get(region)) : Optional.empty();
    }
}
