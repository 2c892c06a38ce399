package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import id.jangkau.domain.region.RegionLevel;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a row of sums is about.
 *
 * @param codes how the codes of its regions begin; empty where none is named
 * @param segment of which; empty for all
 * @param month of which; empty for all
 */
record SumScope(String codes, Optional<Segment> segment, Optional<YearMonth> month) {

    /** Of all regions whose codes begin so, or of those that lie near. */
    SumScope(String codes) {
        this(codes, Optional.empty(), Optional.empty());
    }

    /** Does it name one province? */
    boolean ofProvince() {
        return codes.length() == RegionLevel.PROVINCE.length();
    }

    /** Is a figure part of it? */
    boolean covers(String within, Segment ofSegment, YearMonth ofMonth) {
        return within.startsWith(codes)
                && (segment.isEmpty() || segment.get() == ofSegment)
                && (month.isEmpty() || month.get().equals(ofMonth));
    }
}
