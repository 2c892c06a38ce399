package id.jangkau.web.intake;

import id.jangkau.domain.coverage.Segment;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What a person says about a whole report, where it does not say so itself.
 *
 * @param month at whose end the figures hold
 * @param segment of whom
 * @param layout how its figures are laid out
 */
public record ReportDefaults(
        Optional<YearMonth> month, Optional<Segment> segment, Optional<Layout> layout) {}
