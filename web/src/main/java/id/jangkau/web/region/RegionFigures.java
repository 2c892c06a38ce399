package id.jangkau.web.region;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.Coverage;
import id.jangkau.domain.coverage.Observation;
import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.Region;
import id.jangkau.domain.region.RegionLevel;
import id.jangkau.web.register.Basis;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What a data version says about one region.
 *
 * @param code empty for all regions together
 * @param name as claims call it
 * @param above the regions that it lies in, the largest first; none for a province and for all
 * @param total of the base month
 * @param figures by month, then segment
 * @param parts the regions that it consists of, by code; none below a province
 */
public record RegionFigures(
        String code,
        String name,
        List<Region> above,
        Coverage total,
        List<Figure> figures,
        List<Part> parts) {

    /** A region inside of another, in the base month. */
    public record Part(String code, String name, Coverage coverage, Basis basis) {}

    /**
     * The workers of one segment in one month.
     *
     * @param cells of the data that it is the sum of
     */
    public record Figure(YearMonth month, Segment segment, List<? extends Observation> cells) {

        public Coverage coverage() {
            return Coverage.sum(cells);
        }

        /**
         * Active members whose contribution a public budget pays; empty where not all are known.
         */
        public OptionalLong supported() {
            return sum(Observation::supported);
        }

        /** Workers whose contributions stopped; empty where not all are known. */
        public OptionalLong lapsed() {
            return sum(Observation::lapsed);
        }

        private OptionalLong sum(Function<Observation, OptionalLong> figure) {
            return cells.stream().map(figure).allMatch(OptionalLong::isPresent)
                    ? OptionalLong.of(
                            cells.stream().map(figure).mapToLong(OptionalLong::getAsLong).sum())
                    : OptionalLong.empty();
        }

        /** Whether it is an estimate. */
        public Basis basis() {
            return Basis.of(cells);
        }

        /** Who says so, each once. */
        public List<BilingualText> sources() {
            return cells.stream().<BilingualText>map(Observation::source).distinct().toList();
        }
    }

    /** The code of what is simulated of it: itself, or the kabupaten or kota that it lies in. */
    public String simulated() {
        return code.substring(0, Math.min(code.length(), RegionLevel.REGENCY.length()));
    }

    /** Is any figure of it an estimate? */
    public boolean derived() {
        return figures.stream().map(Figure::basis).anyMatch(Basis::derived);
    }
}
