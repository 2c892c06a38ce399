package id.jangkau.web.intake;

import id.jangkau.domain.BilingualText;
import id.jangkau.domain.coverage.EnteredReport;

/**
 * What somebody wants to enter.
 *
 * @param source who reports it, and when
 * @param parts what becomes of figures that are not the sum of their parts
 */
public record Entering(EnteredReport report, BilingualText source, PartsChoices parts) {}
