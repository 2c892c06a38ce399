package id.jangkau.web.register;

import id.jangkau.domain.coverage.CoverageObservation;
import id.jangkau.domain.coverage.Segment;
import java.util.Optional;

/**
 * Which figures of a data version are meant.
 *
 * @param region code of a province, kabupaten or kota; empty for all of them together
 * @param segment empty for all of them together
 */
public record Scope(Optional<String> region, Optional<Segment> segment) {

    /** All figures. */
    public static final Scope ALL = new Scope(Optional.empty(), Optional.empty());

    /** Is this one of them? */
    public boolean includes(CoverageObservation figure) {
        return segment.map(figure.segment()::equals).orElse(true)
                && region.map(code -> isIn(code, figure)).orElse(true);
    }

    private static boolean isIn(String code, CoverageObservation figure) {
        return code.equals(figure.regency().code())
                || code.equals(figure.regency().province().code());
    }
}
