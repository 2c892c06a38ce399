package id.jangkau.web.region;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Province;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What a data version says about one region.
 *
 * @param code empty for all regions together
 * @param name as claims call it
 * @param province that it lies in; empty for a province and for all
 * @param total of the base month
 * @param figures by month, then segment
 * @param parts the regions that it consists of, by code; none for a kabupaten or kota
 */
public record RegionFigures(
        String code,
        String name,
        Optional<Province> province,
        Coverage total,
        List<Figure> figures,
        List<Part> parts) {

    /** A region inside of another, in the base month. */
    public record Part(String code, String name, Coverage coverage, boolean derived) {}

    /**
     * The workers of one segment in one month.
     *
     * @param cells of the data that it is the sum of
     */
    public record Figure(YearMonth month, Segment segment, List<CoverageObservation> cells) {

        public Coverage coverage() {
            return Coverage.sum(cells);
        }

        /**
         * Active members whose contribution a public budget pays; empty where not all are known.
         */
        public OptionalLong supported() {
            return sum(CoverageObservation::supported);
        }

        /** Workers whose contributions stopped; empty where not all are known. */
        public OptionalLong lapsed() {
            return sum(CoverageObservation::lapsed);
        }

        private OptionalLong sum(Function<CoverageObservation, OptionalLong> figure) {
            return cells.stream().map(figure).allMatch(OptionalLong::isPresent)
                    ? OptionalLong.of(
                            cells.stream().map(figure).mapToLong(OptionalLong::getAsLong).sum())
                    : OptionalLong.empty();
        }

        /** Is any part of it an estimate? */
        public boolean derived() {
            return cells.stream().anyMatch(CoverageObservation::derived);
        }

        /** Who says so, each once. */
        public List<BilingualText> sources() {
            return cells.stream().map(CoverageObservation::source).distinct().toList();
        }
    }

    /** Is any figure of it an estimate? */
    public boolean derived() {
        return figures.stream().anyMatch(Figure::derived);
    }
}
