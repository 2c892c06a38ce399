package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a person says about a whole report, for rows that do not say it themselves.
 *
 * @param month at whose end the figures hold
 * @param segment of whom
 */
public record ReportDefaults(Optional<YearMonth> month, Optional<Segment> segment) {}
