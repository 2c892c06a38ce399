package id.jangkau.domain.coverage;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.Require;
import id.jangkau.domain.region.Regency;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What somebody who counts reports of one cell at the end of a month.
 *
 * @param regency where
 * @param segment of whom
 * @param month at whose end the figures hold
 * @param count persons
 * @param source who says so; empty where it is who reports all of them
 */
public record EnteredFigures(
        Regency regency,
        Segment segment,
        YearMonth month,
        Headcount count,
        Optional<BilingualText> source) {

    /** Of whoever reports all of them. */
    public EnteredFigures(Regency regency, Segment segment, YearMonth month, Headcount count) {
        this(regency, segment, month, count, Optional.empty());
    }

    public EnteredFigures {
        Require.given("regency", regency);
        Require.given("segment", segment);
        Require.given("month", month);
        Require.given("count", count);
    }

    Place place() {
        return new Place(regency.code(), segment, month);
    }

    /** What a version knows one figure for. */
    record Place(String regency, Segment segment, YearMonth month) {

        static Place of(CoverageObservation known) {
            return new Place(known.regency().code(), known.segment(), known.month());
        }

        Place in(YearMonth other) {
            return new Place(regency, segment, other);
        }
    }
}
