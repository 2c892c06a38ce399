package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One row of a report, each cell read and none of it judged yet.
 *
 * @param line where it stands in its file
 * @param region code of a kabupaten or kota, or of a province whose parts must add up to it
 * @param segment of whom
 * @param month at whose end the figures hold
 * @param workers persons
 * @param active active members, persons
 * @param supported active members whose contribution a public budget pays, persons; null where
 *     unknown
 * @param lapsed members whose contributions stopped, persons; null where unknown
 */
public record ReportedRow(
        long line,
        String region,
        Segment segment,
        YearMonth month,
        long workers,
        long active,
        @Nullable Long supported,
        @Nullable Long lapsed) {}
